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
public class Mots {
  private final MotsDuCatalogue bureau = MotsDuCatalogue.duBureau();
  private final MotsDuCatalogue courriers = MotsDuCatalogue.desCourriers();
  private final MotsDuCatalogue catalogue = MotsDuCatalogue.charger();
  private final Libelles libelles;
  private final Clock horloge;

  Mots(Libelles libelles, Clock horloge) {
    this.libelles = libelles;
    this.horloge = horloge;
  }

  /**
   * Words of the desk itself.
   *
   * @param section of {@code libelles/bureau.yaml}
   * @throws IllegalArgumentException when there are none
   */
  public String mot(String section, Enum<?> code) {
    return bureau.mot(section, code.name());
  }

  /** The same, for a code that no enumeration has. */
  public String mot(String section, String code) {
    return bureau.mot(section, code);
  }

  /**
   * The same, with holes filled.
   *
   * @param valeurs of the holes
   */
  public String phrase(String section, String code, Map<String, String> valeurs) {
    return bureau.phrase(section, code, valeurs);
  }

  /** Where a project takes place; empty when it is not known. */
  public String perimetre(@Nullable Enum<?> perimetre) {
    return perimetre == null ? "" : catalogue.mot("perimetres", perimetre.name());
  }

  /** How far a text was checked; empty when it is not known. */
  public String verification(@Nullable Enum<?> verification) {
    return verification == null ? "" : catalogue.mot("verifications", verification.name());
  }

  /** A region, by its official code. */
  public String region(String code) {
    return courriers.mot("regions", code);
  }

  /** An answer; one not given is said to be missing, never « non ». */
  public String valeur(@Nullable Valeur valeur) {
    return courriers.mot("reponses", valeur == null ? "INCONNU" : valeur.name());
  }

  /** The words of verdicts and questions. */
  public Libelles libelles() {
    return libelles;
  }

  /** Such as « 1er juin 2025 ». */
  public static String jour(LocalDate jour) {
    return Libelles.date(jour).replace(' ', '\u00a0');
  }

  /** Such as « 1er juin 2025, 14 h 05 »; empty when it has not come. */
  public String moment(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime ici = instant.atZone(horloge.getZone());
    return String.format(
        "%s, %d\u00a0h\u00a0%02d", jour(ici.toLocalDate()), ici.getHour(), ici.getMinute());
  }

  /**
   * The values of a list, before them one that says nothing.
   *
   * @param rien its words; empty for a list without it
   * @param choisie what was chosen; null, or another one, for none
   */
  public static <E extends Enum<E>> List<Choix> choix(
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
