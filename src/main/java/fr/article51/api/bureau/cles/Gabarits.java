package fr.article51.api.bureau.cles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages of keys, in {@code templates/bureau/}. */
@CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance cles(VueDesCles vue);

  static native TemplateInstance nouvelleCle(VueDeNouvelleCle vue);

  static native TemplateInstance cleCreee(VueDeNouvelleCle.Creee vue);

  static native TemplateInstance cleDoublon(VueDeNouvelleCle.Doublon vue);

  static native TemplateInstance cleRevocation(VueDeNouvelleCle.Revocation vue);
}
