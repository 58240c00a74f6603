package fr.article51.demarches.plateforme;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a champ holds, by type. An empty one is unknown: it is never read as "no". */
public sealed interface ValeurDeChamp {

  /** Whether nothing was filled in. */
  boolean vide();

  /** A line of text. */
  record Texte(String texte) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return texte.isBlank();
    }
  }

  /** Several lines of text: another type when it is written. */
  record TexteLong(String texte) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return texte.isBlank();
    }
  }

  /** A box: one that is not ticked may never have been looked at, so that it is empty. */
  record CaseACocher(boolean cochee) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return !cochee;
    }
  }

  /** Yes or no; null before anything is chosen. */
  record OuiNon(@Nullable Boolean valeur) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return valeur == null;
    }
  }

  /** A whole number. */
  record Entier(@Nullable BigInteger valeur) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return valeur == null;
    }
  }

  /** A number. */
  record Decimal(@Nullable BigDecimal valeur) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return valeur == null;
    }
  }

  /** A day. */
  record Jour(@Nullable LocalDate valeur) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return valeur == null;
    }
  }

  /** A day and an hour. */
  record Moment(@Nullable Instant valeur) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return valeur == null;
    }
  }

  /** One of a list. */
  record Choix(String valeur) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return valeur.isBlank();
    }
  }

  /** Some of a list, in its order. */
  record ChoixMultiple(List<String> valeurs) implements ValeurDeChamp {
    public ChoixMultiple {
      valeurs = List.copyOf(valeurs);
    }

    @Override
    public boolean vide() {
      return valeurs.isEmpty();
    }
  }

  /** Two lists, the second one by the first. */
  record ChoixLies(String premier, String second) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return premier.isBlank();
    }
  }

  /** The same champs, as many times as there are lines. */
  record Repetition(List<List<Champ>> lignes) implements ValeurDeChamp {
    public Repetition {
      lignes = lignes.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean vide() {
      return lignes.isEmpty();
    }
  }

  /**
   * An establishment.
   *
   * @param siret fourteen digits; empty when nothing was given, or the platform could not find it
   * @param raisonSociale its name; null when the platform does not know it
   */
  record Etablissement(String siret, @Nullable String raisonSociale) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return siret.isBlank();
    }
  }

  /**
   * A territory: region, département, commune, EPCI.
   *
   * @param code INSEE code; empty when nothing was given
   * @param nom its name
   */
  record Territoire(String code, String nom) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return code.isBlank();
    }
  }

  /**
   * Files: their names alone, since the addresses of the platform last an hour.
   *
   * @param noms in their order
   */
  record Pieces(List<String> noms) implements ValeurDeChamp {
    public Pieces {
      noms = List.copyOf(noms);
    }

    @Override
    public boolean vide() {
      return noms.isEmpty();
    }
  }

  /**
   * A type that this service does not read.
   *
   * @param type name of the type
   * @param affichage what the platform displays; never interpreted
   */
  record Autre(String type, String affichage) implements ValeurDeChamp {
    @Override
    public boolean vide() {
      return affichage.isBlank();
    }
  }
}
