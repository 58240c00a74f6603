package fr.article51.api.bureau.instruction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of a screening, in {@code templates/bureau/}. */
@CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance instruction(VueDInstruction vue);
}
