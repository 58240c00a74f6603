package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Option;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Remarque.Genre;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixLies;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.projet.Valeur;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A value → what a request says of it. Typed values only; nothing empty means anything. */
final class LectureDeValeur {
  private static final BigDecimal MOIS_PAR_AN = BigDecimal.valueOf(12);
  private static final BigDecimal MAXIMUM = BigDecimal.valueOf(Integer.MAX_VALUE);

  private LectureDeValeur() {}

  static Lu lire(Vers vers, ValeurDeChamp valeur) {
    if (!vers.valeurs().isEmpty()) {
      return parTable(vers, valeur);
    }
    if (!(vers.cible() instanceof Cible.Champ projet)) {
      return ouiOuNon(vers, valeur);
    }
    return switch (projet.champ()) {
      case TITRE, PORTEUR_NOM, PORTEUR_TYPE -> texte(projet.champ(), valeur);
      case MEMBRE_COMITE_TECHNIQUE -> ouiOuNon(vers, valeur);
      case DUREE_MOIS -> duree(valeur, vers.ans());
      case REGIONS -> region(valeur);
      case DATE_RECEPTION -> jour(valeur);
      case PERIMETRE -> Lu.ennui(Genre.OPTION_SANS_VALEUR);
    };
  }

  private static Lu ouiOuNon(Vers vers, ValeurDeChamp valeur) {
    Boolean oui;
    if (valeur instanceof OuiNon ouiNon) {
      oui = ouiNon.valeur();
    } else if (valeur instanceof CaseACocher boite) {
      oui = boite.cochee() ? Boolean.TRUE : vers.nonCochee() ? Boolean.FALSE : null;
    } else {
      return Lu.ennui(
          valeur instanceof Choix choix && !choix.vide()
              ? Genre.OPTION_SANS_VALEUR
              : Genre.TYPE_INATTENDU);
    }
    return oui == null
        ? Lu.INCONNU
        : Lu.de((oui == vers.inverse() ? Valeur.NON : Valeur.OUI).name());
  }

  /** Free text as it was written, but for what no request and no database can hold. */
  static Lu texte(ChampDuProjet champ, ValeurDeChamp valeur) {
    if (valeur instanceof ValeurDeChamp.Texte court) {
      return texte(champ, court.texte());
    }
    if (valeur instanceof ValeurDeChamp.TexteLong lignes) {
      return texte(champ, lignes.texte());
    }
    if (valeur instanceof Choix choix) {
      return texte(champ, choix.valeur());
    }
    if (valeur instanceof ValeurDeChamp.Etablissement lieu && champ == ChampDuProjet.PORTEUR_NOM) {
      return texte(champ, lieu.raisonSociale());
    }
    return Lu.ennui(Genre.TYPE_INATTENDU);
  }

  static Lu texte(ChampDuProjet champ, @Nullable String texte) {
    String propre = propre(Objects.requireNonNullElse(texte, ""));
    if (propre.isEmpty()) {
      return Lu.INCONNU;
    }
    return champ.admet(propre) ? Lu.de(propre) : Lu.ennui(Genre.TROP_LONG);
  }

  private static String propre(String texte) {
    StringBuilder propre = new StringBuilder(texte.length());
    texte
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(propre::appendCodePoint);
    return propre.toString().strip().replaceAll(" {2,}", " ");
  }

  private static Lu duree(ValeurDeChamp valeur, boolean ans) {
    BigDecimal nombre;
    if (valeur instanceof ValeurDeChamp.Entier entier) {
      nombre = entier.valeur() == null ? null : new BigDecimal(entier.valeur());
    } else if (valeur instanceof ValeurDeChamp.Decimal decimal) {
      nombre = decimal.valeur();
    } else {
      return Lu.ennui(
          valeur instanceof Choix choix && !choix.vide()
              ? Genre.OPTION_SANS_VALEUR
              : Genre.TYPE_INATTENDU);
    }
    if (nombre == null) {
      return Lu.INCONNU;
    }
    BigDecimal mois = ans ? nombre.multiply(MOIS_PAR_AN) : nombre;
    // Bounds first: a number as short as 1E999999999 is long once written.
    if (mois.compareTo(BigDecimal.ONE) < 0
        || mois.compareTo(MAXIMUM) > 0
        || mois.stripTrailingZeros().scale() > 0) {
      return Lu.ennui(Genre.HORS_BORNES);
    }
    return Lu.de(String.valueOf(mois.intValueExact()));
  }

  private static Lu region(ValeurDeChamp valeur) {
    if (!(valeur instanceof Territoire territoire)) {
      return Lu.ennui(
          (valeur instanceof Choix || valeur instanceof ChoixMultiple) && !valeur.vide()
              ? Genre.OPTION_SANS_VALEUR
              : Genre.TYPE_INATTENDU);
    }
    if (territoire.vide()) {
      return Lu.INCONNU;
    }
    return Territoires.region(territoire)
        .map(Lu::de)
        .orElseGet(() -> Lu.ennui(Genre.TERRITOIRE_INCONNU));
  }

  private static Lu jour(ValeurDeChamp valeur) {
    LocalDate jour;
    if (valeur instanceof ValeurDeChamp.Jour date) {
      jour = date.valeur();
    } else if (valeur instanceof ValeurDeChamp.Moment moment) {
      Instant instant = moment.valeur();
      jour = instant == null ? null : Jours.aParis(instant);
      if (instant != null && jour == null) {
        return Lu.ennui(Genre.HORS_BORNES);
      }
    } else {
      return Lu.ennui(Genre.TYPE_INATTENDU);
    }
    if (jour == null) {
      return Lu.INCONNU;
    }
    return ChampDuProjet.DATE_RECEPTION.admet(jour.toString())
        ? Lu.de(jour.toString())
        : Lu.ennui(Genre.HORS_BORNES);
  }

  private static Lu parTable(Vers vers, ValeurDeChamp valeur) {
    if (valeur instanceof Choix choix) {
      return choix.vide() ? Lu.INCONNU : option(vers, Option.de(choix.valeur().strip()));
    }
    if (valeur instanceof ChoixLies lies) {
      return lies.vide()
          ? Lu.INCONNU
          : option(vers, new Option(lies.premier().strip(), lies.second().strip()));
    }
    return valeur instanceof ChoixMultiple multiple
        ? parmi(vers, multiple)
        : Lu.ennui(Genre.TYPE_INATTENDU);
  }

  /** Every option counts: one without a value makes the whole unknown. */
  private static Lu parmi(Vers vers, ChoixMultiple multiple) {
    SortedSet<String> valeurs = new TreeSet<>();
    boolean muette = false;
    for (String choisie : multiple.valeurs()) {
      Lu lu = option(vers, Option.de(choisie.strip()));
      if (lu.ennui() != null) {
        return lu;
      }
      muette |= lu.valeurs().isEmpty();
      valeurs.addAll(lu.valeurs());
    }
    boolean regions = vers.cible().equals(new Cible.Champ(ChampDuProjet.REGIONS));
    if (!regions && valeurs.size() > 1) {
      return Lu.ennui(Genre.REPONSES_CONTRAIRES);
    }
    // What is not known of one option forbids a list of regions, and a NON; not an OUI.
    return muette && !valeurs.contains(Valeur.OUI.name()) ? Lu.MUET : Lu.de(List.copyOf(valeurs));
  }

  private static Lu option(Vers vers, Option choisie) {
    String valeur = vers.valeurs().get(choisie);
    if (valeur == null) {
      valeur = vers.valeurs().get(Option.de(choisie.premier()));
    }
    if (valeur == null) {
      boolean reste =
          choisie.second().isEmpty()
              && vers.valeurs().keySet().stream()
                  .anyMatch(option -> option.premier().equals(choisie.premier()));
      return reste ? Lu.INCONNU : Lu.ennui(Genre.OPTION_SANS_VALEUR);
    }
    return valeur.equals(Lecture.INCONNU) ? Lu.MUET : Lu.de(valeur);
  }
}
