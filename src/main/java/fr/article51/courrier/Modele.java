package fr.article51.courrier;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import java.lang.reflect.RecordComponent;

/** A template, read and checked: from what may be shown to HTML. */
final class Modele {
  private final String fichier;
  private final Template gabarit;

  Modele(String fichier, Template gabarit) {
    this.fichier = fichier;
    this.gabarit = gabarit;
  }

  /**
   * @throws ConfigurationInvalideException when a branch that no check went through fails
   */
  String rendre(Vue vue) {
    TemplateInstance instance = gabarit.instance();
    for (RecordComponent champ : Vue.class.getRecordComponents()) {
      instance.data(champ.getName(), Champs.lire(champ, vue));
    }
    try {
      return instance.render();
    } catch (TemplateException e) {
      throw Modeles.faute(fichier, e);
    }
  }
}
