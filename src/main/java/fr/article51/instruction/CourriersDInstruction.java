package fr.article51.instruction;

import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.courrier.Courriers;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.courrier.Matiere;
import fr.article51.courrier.Transparence;
import fr.article51.courrier.Validation;
import fr.article51.instruction.Courrier.Format;
import fr.article51.instruction.Evenement.Genre;
import fr.article51.instruction.Instruction.Etat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Letters about screenings: prepared, read, validated, and sent by nobody. A draft says what is
 * known when it is read; validation keeps its bytes, which are given back whatever changes since.
 */
public final class CourriersDInstruction {
  private final Instructions instructions;
  private final Transactions transactions;
  private final Reprises reprises;
  private final Supplier<Courriers> courriers;
  private final ZoneId zone;

  /**
   * @param instructions the screenings
   * @param transactions the database that they are in
   * @param reprises gives the verdict of a stored evaluation back
   * @param courriers writes the letters; may throw when it cannot be made
   * @param zone where the day written on a letter is counted
   */
  public CourriersDInstruction(
      Instructions instructions,
      Transactions transactions,
      Reprises reprises,
      Supplier<Courriers> courriers,
      ZoneId zone) {
    this.instructions = instructions;
    this.transactions = transactions;
    this.reprises = reprises;
    this.courriers = courriers;
    this.zone = zone;
  }

  /**
   * A letter, and the screening that it belongs to.
   *
   * @param courrier the letter
   * @param version that of the screening
   */
  public record Lu(Courrier courrier, long version) {}

  /**
   * The letters of a screening.
   *
   * @param courriers in the order in which they were prepared
   * @param version that of the screening
   */
  public record Tous(List<Courrier> courriers, long version) {}

  /**
   * Prepares a letter on the current evaluation; former letters stay.
   *
   * @param version the version that the actor has read
   * @param genre its kind
   * @param texteLibre what the agent adds; null without
   * @param evaluation number of the evaluation wanted; null for the current one
   * @throws Refus when it cannot be, {@link Refus.EvaluationRemplacee} among others
   * @throws CourrierImpossibleException when this kind makes no sense for the verdict
   */
  public Lu preparer(
      Acteur acteur,
      UUID id,
      long version,
      GenreDeCourrier genre,
      @Nullable String texteLibre,
      @Nullable Integer evaluation,
      Instant maintenant) {
    Detail detail = instructions.lire(acteur, id);
    exigerModifiable(detail, version);
    int courante = detail.instruction().evaluation();
    exigerCourante(evaluation == null ? courante : evaluation, detail);
    Instant le = Instructions.precis(maintenant);
    Courrier courrier =
        new Courrier(
            UUID.randomUUID(), genre, courante, texteLibre, le, acteur.nom(), null, null, null);
    // Written once, to be thrown away: what cannot be written is refused now.
    courriers.get().html(matiere(detail, courrier, null), genre);
    return instructions.avancer(
        acteur,
        id,
        version,
        maintenant,
        Genre.COURRIER,
        UnaryOperator.identity(),
        (registre, apres) -> {
          registre.garder(apres, courrier);
          return new Lu(courrier, apres.version());
        });
  }

  /**
   * Validates a letter: its three formats are kept as they are now.
   *
   * @param version the version that the actor has read
   * @param fonction in what capacity
   * @throws Refus when it cannot be: {@link Refus.PersonneRequise}, {@link Refus.DejaValide},
   *     {@link Refus.EvaluationRemplacee}…
   */
  public Lu valider(
      Acteur acteur, UUID id, long version, UUID numero, String fonction, Instant maintenant) {
    Instructions.exigerUnePersonne(acteur);
    Detail detail = instructions.lire(acteur, id);
    Courrier projet = courrier(id, numero);
    if (!projet.projet()) {
      throw new Refus.DejaValide(); // whatever the version: asked twice, the first one made it
    }
    exigerModifiable(detail, version);
    exigerCourante(projet.evaluation(), detail);
    Instant le = Instructions.precis(maintenant);
    Courrier valide =
        new Courrier(
            projet.id(),
            projet.genre(),
            projet.evaluation(),
            projet.texteLibre(),
            projet.creeLe(),
            projet.creePar(),
            le,
            acteur.nom(),
            fonction);
    Validation validation = new Validation(acteur.nom(), fonction, jour(le));
    Matiere matiere = matiere(detail, valide, validation);
    Map<Format, byte[]> formats = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      formats.put(format, ecrire(matiere, projet.genre(), format));
    }
    return instructions.avancer(
        acteur,
        id,
        version,
        maintenant,
        Genre.VALIDATION,
        UnaryOperator.identity(),
        (registre, apres) -> {
          registre.valider(valide, formats);
          registre.validations().enchainer(id, valide, detail.courante(), formats);
          return new Lu(valide, apres.version());
        });
  }

  /** Every letter of a screening. */
  public Tous lister(Acteur acteur, UUID id) {
    return transactions.faire(
        registre -> {
          long version = Instructions.instruction(registre, acteur, id).version();
          return new Tous(registre.courriers(id), version);
        });
  }

  /**
   * A letter.
   *
   * @throws Refus.Introuvable when the actor sees no such screening, or it has no such letter
   */
  public Lu lire(Acteur acteur, UUID id, UUID numero) {
    return transactions.faire(
        registre -> {
          long version = Instructions.instruction(registre, acteur, id).version();
          return new Lu(registre.courrier(id, numero).orElseThrow(Refus.Introuvable::new), version);
        });
  }

  /**
   * A letter in a format: the bytes that were validated, or a draft.
   *
   * @throws Refus when a draft rests on an evaluation that is no longer the current one, or the
   *     content was erased
   */
  public byte[] octets(Acteur acteur, UUID id, UUID numero, Format format) {
    Courrier courrier = lire(acteur, id, numero).courrier();
    if (!courrier.projet()) {
      byte[] gardes = transactions.faire(registre -> registre.octets(numero, format));
      if (gardes.length == 0) {
        throw new Refus.Purgee();
      }
      return gardes;
    }
    Detail detail = instructions.lire(acteur, id);
    exigerCourante(courrier.evaluation(), detail);
    return ecrire(matiere(detail, courrier, null), courrier.genre(), format);
  }

  /**
   * The letters that were validated, in each format, as files; those erased since left out.
   *
   * @return name of the file → its bytes
   */
  public Map<String, byte[]> valides(Acteur acteur, UUID id) {
    List<Courrier> tous = lister(acteur, id).courriers();
    Map<String, byte[]> fichiers = new TreeMap<>();
    for (Courrier courrier : tous) {
      for (Format format : Format.values()) {
        byte[] octets = transactions.faire(registre -> registre.octets(courrier.id(), format));
        if (octets.length > 0) {
          fichiers.put(
              courrier.genre().fichier()
                  + "-"
                  + courrier.id()
                  + "."
                  + format.name().toLowerCase(Locale.ROOT),
              octets);
        }
      }
    }
    return fichiers;
  }

  /**
   * The four items of CRPA R311-3-1-2 for an evaluation.
   *
   * @param numero number of the evaluation; null for the current one
   */
  public Transparence transparence(
      Acteur acteur, UUID id, @Nullable Integer numero, Instant maintenant) {
    return courriers.get().transparence(compte(acteur, id, numero, maintenant));
  }

  /** The same, as a document: a draft, since nobody has validated it. */
  public byte[] transparence(
      Acteur acteur, UUID id, @Nullable Integer numero, Format format, Instant maintenant) {
    return ecrire(compte(acteur, id, numero, maintenant), GenreDeCourrier.TRANSPARENCE, format);
  }

  private Matiere compte(Acteur acteur, UUID id, @Nullable Integer numero, Instant maintenant) {
    Detail detail = instructions.lire(acteur, id);
    Evaluation evaluation =
        numero == null ? detail.courante() : instructions.evaluation(acteur, id, numero);
    return matiere(
        detail.instruction(), reprises.relire(evaluation), List.of(), jour(maintenant), null, null);
  }

  private byte[] ecrire(Matiere matiere, GenreDeCourrier genre, Format format) {
    return switch (format) {
      case HTML -> courriers.get().html(matiere, genre);
      case PDF -> courriers.get().pdf(matiere, genre);
      case DOCX -> courriers.get().docx(matiere, genre);
    };
  }

  private Matiere matiere(Detail detail, Courrier courrier, @Nullable Validation validation) {
    return matiere(
        detail.instruction(),
        // What was done is told as it was done; anything else rests on what is still right.
        courrier.genre() == GenreDeCourrier.TRANSPARENCE
            ? reprises.relire(detail.courante())
            : reprises.reprendre(detail.courante()),
        appreciations(detail),
        validation == null ? jour(courrier.creeLe()) : validation.le(),
        validation,
        courrier.texteLibre());
  }

  private Matiere matiere(
      Instruction instruction,
      Reprises.Reprise reprise,
      List<fr.article51.courrier.AppreciationHumaine> appreciations,
      LocalDate jour,
      @Nullable Validation validation,
      @Nullable String texteLibre) {
    return new Matiere(
        instruction.agence(),
        instruction.id().toString(),
        null,
        null,
        reprise.demande(),
        reprise.verdict(),
        reprise.trace(),
        appreciations,
        jour,
        validation,
        texteLibre);
  }

  /** The last one on each object: the former ones no longer count. */
  private List<fr.article51.courrier.AppreciationHumaine> appreciations(Detail detail) {
    Map<AppreciationHumaine.Objet, AppreciationHumaine> dernieres =
        detail.appreciations().stream()
            .collect(
                Collectors.toMap(
                    AppreciationHumaine::objet,
                    une -> une,
                    (avant, apres) -> apres,
                    () -> new EnumMap<>(AppreciationHumaine.Objet.class)));
    return dernieres.values().stream()
        .map(
            une ->
                new fr.article51.courrier.AppreciationHumaine(
                    une.objet().name(),
                    fr.article51.courrier.AppreciationHumaine.Avis.valueOf(une.avis().name()),
                    une.motif(),
                    une.par(),
                    jour(une.le())))
        .toList();
  }

  /** What a change would refuse is refused before anything is written. */
  private static void exigerModifiable(Detail detail, long version) {
    if (detail.instruction().version() != version) {
      throw new Refus.VersionDepassee(detail.instruction().version());
    }
    if (detail.instruction().etat() == Etat.CLOSE) {
      throw new Refus.Close();
    }
  }

  private static void exigerCourante(int evaluation, Detail detail) {
    int courante = detail.instruction().evaluation();
    if (evaluation > courante) {
      throw new Refus.Introuvable();
    }
    if (evaluation != courante) {
      throw new Refus.EvaluationRemplacee(evaluation, courante);
    }
  }

  private Courrier courrier(UUID id, UUID numero) {
    return transactions.faire(
        registre -> registre.courrier(id, numero).orElseThrow(Refus.Introuvable::new));
  }

  private LocalDate jour(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
