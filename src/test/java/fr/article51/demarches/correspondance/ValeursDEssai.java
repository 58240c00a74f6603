package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A value of each type, filled in. */
final class ValeursDEssai {
  private ValeursDEssai() {}

  static ValeurDeChamp de(TypeDeChamp type) {
    return switch (type) {
      case TEXTE -> new ValeurDeChamp.Texte("x");
      case TEXTE_LONG -> new ValeurDeChamp.TexteLong("x");
      case CASE_A_COCHER -> new ValeurDeChamp.CaseACocher(true);
      case OUI_NON -> new ValeurDeChamp.OuiNon(true);
      case ENTIER -> new ValeurDeChamp.Entier(BigInteger.TEN);
      case DECIMAL -> new ValeurDeChamp.Decimal(BigDecimal.TEN);
      case JOUR -> new ValeurDeChamp.Jour(LocalDate.of(2025, 1, 2));
      case MOMENT -> new ValeurDeChamp.Moment(Instant.parse("2025-01-02T10:00:00Z"));
      case CHOIX -> new ValeurDeChamp.Choix("x");
      case CHOIX_MULTIPLE -> new ValeurDeChamp.ChoixMultiple(List.of("x"));
      case CHOIX_LIES -> new ValeurDeChamp.ChoixLies("x", "y");
      case REPETITION -> new ValeurDeChamp.Repetition(List.of(List.of()));
      case ETABLISSEMENT -> new ValeurDeChamp.Etablissement("12345678900011", "x");
      case REGION -> new ValeurDeChamp.Territoire("53", "Bretagne");
      case DEPARTEMENT -> new ValeurDeChamp.Territoire("29", "Finistère");
      case COMMUNE -> new ValeurDeChamp.Territoire("29019", "Brest");
      case EPCI -> new ValeurDeChamp.Territoire("242900314", "Brest Métropole");
      case PIECES -> new ValeurDeChamp.Pieces(List.of("x"));
      case ADRESSE, TITRE, AUTRE -> new ValeurDeChamp.Autre(type.name(), "x");
    };
  }
}
