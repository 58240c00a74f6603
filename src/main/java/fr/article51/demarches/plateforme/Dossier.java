package fr.article51.demarches.plateforme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dossier, as it was read.
 *
 * @param id its identifier for writing back
 * @param numero its number, which people use
 * @param demarche number of its démarche
 * @param etat its state, as the platform names it: {@code en_construction}, {@code en_instruction},
 *     {@code accepte}, {@code refuse}, {@code sans_suite}, or another that it may add
 * @param deposeLe when it was filed
 * @param enConstructionLe when it was last handed back to its carrier, at first when it was filed;
 *     null when the platform does not say
 * @param enInstructionLe when it was taken in charge; null before
 * @param modifieLe last change of anything, ours included; to the second
 * @param champsModifiesLe last change of its champs; null when the platform does not say
 * @param demandeur name of the organisation that files it; null when it is unknown, and for a
 *     person, whose name is not read
 * @param champs those that are visible: one whose condition does not hold is not there
 * @param annotations private ones
 * @param instructeurs who may act on it
 * @param etiquettes its labels
 * @param messages its messages, in their order
 */
public record Dossier(
    String id,
    long numero,
    long demarche,
    String etat,
    Instant deposeLe,
    @Nullable Instant enConstructionLe,
    @Nullable Instant enInstructionLe,
    Instant modifieLe,
    @Nullable Instant champsModifiesLe,
    @Nullable String demandeur,
    List<Champ> champs,
    List<Champ> annotations,
    List<Instructeur> instructeurs,
    List<Etiquette> etiquettes,
    List<Message> messages) {

  private static final Set<String> DECIDES = Set.of("accepte", "refuse", "sans_suite");

  public Dossier {
    champs = List.copyOf(champs);
    annotations = List.copyOf(annotations);
    instructeurs = List.copyOf(instructeurs);
    etiquettes = List.copyOf(etiquettes);
    messages = List.copyOf(messages);
  }

  /**
   * Whether a dossier in that state was decided on: it may be annotated, labelled and written to,
   * and not sent back to its carrier.
   *
   * @param etat as the platform names it; null when it is not known
   */
  public static boolean decide(@Nullable String etat) {
    return etat != null && DECIDES.contains(etat);
  }

  /**
   * Who may act on a dossier.
   *
   * @param id its identifier for writing back
   * @param courriel its address
   */
  public record Instructeur(String id, String courriel) {

    /** Never the address: this may end up in a log. */
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * A label.
   *
   * @param id its identifier
   * @param nom its name
   */
  public record Etiquette(String id, String nom) {}

  /**
   * A message.
   *
   * @param id its identifier
   * @param texte its text
   */
  public record Message(String id, String texte) {

    /** Never the text: this may end up in a log. */
    @Override
    public String toString() {
      return id;
    }
  }

  /** Never the content: this may end up in a log. */
  @Override
  public String toString() {
    return "dossier " + numero;
  }
}
