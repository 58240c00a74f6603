package fr.article51.instruction;

import fr.article51.instruction.Evenement.Genre;
import java.time.Instant;
import java.util.List;

/**
 * What becomes of screenings after the time that they are kept. The chains of evaluations and of
 * letters stay whole: their links keep the fingerprints of what is erased.
 */
public final class Conservation {
  private static final int PAR_TRANSACTION = 100;

  private final Transactions transactions;

  /**
   * @param transactions the database
   */
  public Conservation(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What is done. */
  public enum Mode {
    /**
     * Title, bearer, notes, reasons, requests, verdicts and the words of letters are erased; the
     * conclusion, the dates and the names of the agents stay.
     */
    ANONYMISER,
    /** The screening is erased; its links of the chain stay, without content. */
    EFFACER
  }

  /**
   * Which screenings have been kept long enough.
   *
   * @param avant last changed before
   * @param memeOuvertes also those that were never closed
   */
  public record Terme(Instant avant, boolean memeOuvertes) {}

  /**
   * How many would be concerned; nothing is written.
   *
   * @throws BaseIndisponible when the database does not answer
   */
  public long compter(Terme terme, Mode mode) {
    return transactions.faire(registre -> registre.compterEchues(terme, mode));
  }

  /**
   * Does it, some at a time: interrupted, it may be run again.
   *
   * @param acteur who has it done
   * @return how many were concerned
   * @throws BaseIndisponible when the database does not answer; those done before stay done
   */
  public long appliquer(Terme terme, Mode mode, Acteur acteur, Instant maintenant) {
    long faites = 0;
    int traitees;
    do {
      traitees =
          transactions.faire(
              registre -> {
                List<Instruction> echues = registre.echues(terme, mode, PAR_TRANSACTION);
                for (Instruction echue : echues) {
                  switch (mode) {
                    case ANONYMISER -> anonymiser(registre, echue, acteur, maintenant);
                    case EFFACER -> registre.effacer(echue.id());
                  }
                }
                return echues.size();
              });
      faites += traitees;
    } while (traitees == PAR_TRANSACTION);
    return faites;
  }

  private static void anonymiser(
      Registre registre, Instruction instruction, Acteur acteur, Instant maintenant) {
    registre.anonymiser(
        new Instruction(
            instruction.id(),
            instruction.agence(),
            instruction.version() + 1,
            Instruction.Etat.CLOSE,
            "",
            "",
            instruction.perimetre(),
            instruction.conclusion(),
            instruction.evaluation(),
            instruction.creeLe(),
            instruction.creePar(),
            Instructions.precis(maintenant),
            acteur.nom()),
        Genre.ANONYMISATION);
  }
}
