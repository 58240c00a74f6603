package fr.article51.courrier;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Views on which a template is tried. In the whole one, each word names its own field: what comes
 * out tells what the template shows.
 */
final class Specimen {
  private final boolean facultatifs;
  private final boolean rempli;

  private Specimen(boolean facultatifs, boolean rempli) {
    this.facultatifs = facultatifs;
    this.rempli = rempli;
  }

  /** Everything is there. */
  static <T extends Record> T entier(Class<T> type) {
    return type.cast(new Specimen(true, true).record(type, ""));
  }

  /** Everything but what may be null. */
  static <T extends Record> T sansFacultatifs(Class<T> type) {
    return type.cast(new Specimen(false, true).record(type, ""));
  }

  /** No word, nothing in a list, nothing true. */
  static <T extends Record> T vide(Class<T> type) {
    return type.cast(new Specimen(false, false).record(type, ""));
  }

  /** The word that stands for a field. */
  static String marque(String chemin) {
    return "⟦" + chemin + "⟧";
  }

  private Object valeur(Type type, String chemin) {
    if (type instanceof ParameterizedType liste) {
      return rempli ? List.of(valeur(liste.getActualTypeArguments()[0], chemin)) : List.of();
    }
    if (type == String.class) {
      return rempli ? marque(chemin) : "";
    }
    if (type == boolean.class) {
      return rempli;
    }
    return type == int.class ? 1 : record((Class<?>) type, chemin);
  }

  private Object record(Class<?> type, String chemin) {
    RecordComponent[] champs = type.getRecordComponents();
    @Nullable Object[] valeurs = new Object[champs.length];
    for (int rang = 0; rang < champs.length; rang++) {
      RecordComponent champ = champs[rang];
      String sien = chemin.isEmpty() ? champ.getName() : chemin + "." + champ.getName();
      boolean absent = !facultatifs && champ.getAnnotatedType().isAnnotationPresent(Nullable.class);
      valeurs[rang] = absent ? null : valeur(champ.getGenericType(), sien);
    }
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
