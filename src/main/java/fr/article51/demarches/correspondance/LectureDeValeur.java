package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Remarque.Genre;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.projet.Valeur;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value → what a request says of it. Typed values only; nothing empty means anything. */
final class LectureDeValeur {
  private static final BigDecimal MOIS_PAR_AN = BigDecimal.valueOf(12);
  private static final BigDecimal MAXIMUM = BigDecimal.valueOf(Integer.MAX_VALUE);

  private LectureDeValeur() {}

  static Lu lire(Vers vers, ValeurDeChamp valeur) {
    if (!vers.valeurs().isEmpty()) {
      return LectureParTable.lire(vers, valeur);
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
      return inattendue(valeur);
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
    int debut = 0;
    int fin = propre.length();
    while (debut < fin && estBlanc(propre.charAt(debut))) {
      debut++;
    }
    while (debut < fin && estBlanc(propre.charAt(fin - 1))) {
      fin--;
    }
    return propre.substring(debut, fin).replaceAll(" {2,}", " ");
  }

  /** Non-breaking spaces too: alone, they are no text. */
  private static boolean estBlanc(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Lu duree(ValeurDeChamp valeur, boolean ans) {
    BigDecimal nombre;
    if (valeur instanceof ValeurDeChamp.Entier entier) {
      nombre = entier.valeur() == null ? null : new BigDecimal(entier.valeur());
    } else if (valeur instanceof ValeurDeChamp.Decimal decimal) {
      nombre = decimal.valeur();
    } else {
      return inattendue(valeur);
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
      return inattendue(valeur);
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
      return inattendue(valeur);
    }
    if (jour == null) {
      return Lu.INCONNU;
    }
    return ChampDuProjet.DATE_RECEPTION.admet(jour.toString())
        ? Lu.de(jour.toString())
        : Lu.ennui(Genre.HORS_BORNES);
  }

  /** Of a list that is filled in, what is wrong is that no table gives its values. */
  private static Lu inattendue(ValeurDeChamp valeur) {
    boolean liste = valeur instanceof Choix || valeur instanceof ChoixMultiple;
    return Lu.ennui(liste && !valeur.vide() ? Genre.OPTION_SANS_VALEUR : Genre.TYPE_INATTENDU);
  }
}
