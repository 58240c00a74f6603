package fr.article51.api.bureau.demarches;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages of démarches, in {@code templates/bureau/}. */
@CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Gabarits {

  private Gabarits() {}

  static native TemplateInstance demarches(VueDesDemarches vue);

  static native TemplateInstance demarche(VueDeDemarche vue);

  static native TemplateInstance controle(VueDeControle vue);
}
