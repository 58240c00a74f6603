package fr.article51.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates of {@code templates/pages/}, checked by the build against what they are given. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance regles(VueDesRegles vue);

  static native TemplateInstance regle(VueDeRegle vue);

  static native TemplateInstance provisions(VueDesProvisions vue);

  static native TemplateInstance provision(VueDeProvision vue);

  static native TemplateInstance transparence(VueDeTransparence vue);

  static native TemplateInstance droit(VueDuDroit vue, boolean choisi);

  static native TemplateInstance accessibilite(Lien contact);

  static native TemplateInstance integration(
      String adresse, String couleur, List<String> couleurs, List<String> sites);

  static native TemplateInstance connexion(String nom, String role, String agence);

  static native TemplateInstance erreur(
      String titre, String detail, List<String> fautes, List<Lien> proches);
}
