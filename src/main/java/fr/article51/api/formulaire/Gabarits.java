package fr.article51.api.formulaire;

import fr.article51.api.formulaire.Vues.DossierPret;
import fr.article51.api.formulaire.Vues.Ecran;
import fr.article51.api.formulaire.Vues.Resultat;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of {@code templates/formulaire/}. */
@CheckedTemplate(basePath = "formulaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance accueil(String faute);

  static native TemplateInstance ecran(Ecran vue);

  static native TemplateInstance resultat(Resultat vue);

  static native TemplateInstance dossier(DossierPret vue);
}
