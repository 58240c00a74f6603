package fr.article51.api.bureau;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the door, in {@code templates/bureau/}. */
@CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance entree(VueDEntree vue);

  static native TemplateInstance refus(VueDeRefus vue);
}
