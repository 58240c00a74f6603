package fr.article51.demarches.correspondance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a champ is read. */
public sealed interface Lecture {

  /**
   * Not read.
   *
   * @param raison why, in the words of who decided it
   */
  record Ignore(String raison) implements Lecture {}

  /**
   * One champ, one target.
   *
   * @param cible what it fills in
   * @param valeurs what each option of a list means, written as in a request, or {@link #INCONNU};
   *     empty when the value is taken as it is
   * @param inverse whether yes means NON, and no OUI
   * @param nonCochee whether a box that is not ticked means NON; else it is unknown
   * @param ans whether a duration is given in years; else in months
   */
  record Vers(
      Cible cible, Map<Option, String> valeurs, boolean inverse, boolean nonCochee, boolean ans)
      implements Lecture {
    public Vers {
      valeurs = Collections.unmodifiableMap(new LinkedHashMap<>(valeurs));
    }
  }

  /**
   * A list whose options are questions.
   *
   * @param codes option → code of the question that it answers OUI, or {@link #AUCUNE}
   * @param nonChoisies whether the other questions are then answered NON, provided that something
   *     is chosen; else they are unknown
   */
  record Options(Map<String, String> codes, boolean nonChoisies) implements Lecture {
    public Options {
      codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
  }

  /**
   * A repetition: lines add up, and none of them ever means NON.
   *
   * @param champs how the champs of a line are read, by descriptor
   */
  record Lignes(Map<String, Correspondance> champs) implements Lecture {
    public Lignes {
      champs = Collections.unmodifiableMap(new LinkedHashMap<>(champs));
    }
  }

  /** Value of an option that says nothing. */
  String INCONNU = "INCONNU";

  /** Code of an option that answers no question. */
  String AUCUNE = "AUCUNE";

  /**
   * An option of a list.
   *
   * @param premier the option; of linked lists, that of the first one
   * @param second option of the second list; empty for any of them
   */
  record Option(String premier, String second) {
    /** Of a list, or of the first one of linked lists. */
    static Option de(String premier) {
      return new Option(premier, "");
    }
  }
}
