package fr.article51.courrier;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * A view in which everything is there, each word naming its own field: what comes out of a template
 * tells what it shows.
 */
final class Specimen {
  private Specimen() {}

  static <T extends Record> T creer(Class<T> type) {
    return type.cast(record(type, ""));
  }

  /** The word that stands for a field. */
  static String marque(String chemin) {
    return "⟦" + chemin + "⟧";
  }

  private static Object valeur(Type type, String chemin) {
    if (type instanceof ParameterizedType liste) {
      return List.of(valeur(liste.getActualTypeArguments()[0], chemin));
    }
    if (type == String.class) {
      return marque(chemin);
    }
    if (type == boolean.class) {
      return true;
    }
    return type == int.class ? 1 : record((Class<?>) type, chemin);
  }

  private static Object record(Class<?> type, String chemin) {
    RecordComponent[] champs = type.getRecordComponents();
    Object[] valeurs =
        Stream.of(champs)
            .map(
                champ ->
                    valeur(
                        champ.getGenericType(),
                        chemin.isEmpty() ? champ.getName() : chemin + "." + champ.getName()))
            .toArray();
    try {
      Constructor<?> constructeur =
          type.getDeclaredConstructor(
              Stream.of(champs).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructeur.newInstance(valeurs);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
