package fr.article51.api.bureau;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of {@code templates/bureau/}. */
@CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance entree(VueDEntree vue);

  static native TemplateInstance refus(Refusee vue);

  static native TemplateInstance liste(VueDeListe vue);

  static native TemplateInstance instruction(VueDInstruction vue);

  static native TemplateInstance courrier(VueDeCourrier vue);

  static native TemplateInstance dates(VueDesDates vue);
}
