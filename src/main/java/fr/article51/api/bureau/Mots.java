package fr.article51.api.bureau;

import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.projet.Valeur;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the desk. */
@ApplicationScoped
class Mots {
  private final MotsDuCatalogue bureau = MotsDuCatalogue.duBureau();
  private final MotsDuCatalogue courriers = MotsDuCatalogue.desCourriers();
  private final MotsDuCatalogue catalogue = MotsDuCatalogue.charger();
  private final Libelles libelles;
  private final Clock horloge;

  Mots(Libelles libelles, Clock horloge) {
    this.libelles = libelles;
    this.horloge = horloge;
  }

  /** Words of the desk itself. */
  String mot(String section, Enum<?> code) {
    return bureau.mot(section, code.name());
  }

  String mot(String section, String code) {
    return bureau.mot(section, code);
  }

  String phrase(String section, String code, Map<String, String> valeurs) {
    return bureau.phrase(section, code, valeurs);
  }

  String perimetre(@Nullable Enum<?> perimetre) {
    return perimetre == null ? "" : catalogue.mot("perimetres", perimetre.name());
  }

  String verification(@Nullable Enum<?> verification) {
    return verification == null ? "" : catalogue.mot("verifications", verification.name());
  }

  String region(String code) {
    return courriers.mot("regions", code);
  }

  /** An answer; one not given is said to be missing, never « non ». */
  String valeur(@Nullable Valeur valeur) {
    return courriers.mot("reponses", valeur == null ? "INCONNU" : valeur.name());
  }

  Libelles libelles() {
    return libelles;
  }

  /** Such as « 1er juin 2025 ». */
  static String jour(LocalDate jour) {
    return Libelles.date(jour).replace(' ', '\u00a0');
  }

  /** Such as « 1er juin 2025, 14 h 05 »; empty when it has not come. */
  String moment(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime ici = instant.atZone(horloge.getZone());
    return String.format(
        "%s, %d\u00a0h\u00a0%02d", jour(ici.toLocalDate()), ici.getHour(), ici.getMinute());
  }

  /** The values of a list, before them one that says nothing. */
  static <E extends Enum<E>> List<Choix> choix(
      E[] valeurs, Function<E, String> libelle, String rien, @Nullable String choisie) {
    return Stream.concat(
            rien.isEmpty() ? Stream.empty() : Stream.of(new Choix("", rien, false)),
            Stream.of(valeurs)
                .map(un -> new Choix(un.name(), libelle.apply(un), un.name().equals(choisie))))
        .toList();
  }

  /**
   * A choice of a list.
   *
   * @param valeur what is sent; empty for nothing
   */
  public record Choix(String valeur, String libelle, boolean choisi) {}
}
