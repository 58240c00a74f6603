package fr.article51.instruction;

import fr.article51.instruction.Chaine.Rupture.Genre;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the chain of all evaluations, and that of all validated letters, from end to end. */
public final class Chaine {
  private static final int PAR_PAGE = 500;

  private final Transactions transactions;

  /**
   * @param transactions the database
   */
  public Chaine(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * What was found.
   *
   * @param maillons links read
   * @param purges those whose request and answer were purged: only their fingerprints were checked
   * @param fin fingerprint of the last link: kept elsewhere, it proves later that nothing before it
   *     has changed
   * @param ruptures what does not hold, in order, the first hundred
   * @param courriers the same of the letters
   */
  public record Rapport(
      long maillons, long purges, String fin, List<Rupture> ruptures, Courriers courriers) {

    /** What does not hold in either chain. */
    public List<Rupture> toutesLesRuptures() {
      return Stream.concat(ruptures.stream(), courriers.ruptures().stream()).toList();
    }
  }

  /**
   * What was found in the chain of letters.
   *
   * @param maillons links read
   * @param purges those whose letter was purged: only its fingerprints are left
   * @param sansMaillon letters validated before there was a chain: nothing is known of them
   * @param fin fingerprint of the last link
   * @param ruptures what does not hold, in order, the first hundred
   */
  public record Courriers(
      long maillons, long purges, long sansMaillon, String fin, List<Rupture> ruptures) {}

  /**
   * A link that does not hold.
   *
   * @param rang its place; 0 for a letter that has none
   * @param genre what is wrong with it
   * @param courrier the letter; null for an evaluation, and for the end of a chain
   */
  public record Rupture(long rang, Genre genre, @Nullable UUID courrier) {

    /** What may be wrong. */
    public enum Genre {
      /** One or more links are missing before this one. */
      MANQUANT,
      /** It does not follow the link before. */
      DETACHE,
      /** Its fields are not those of its fingerprint. */
      MODIFIE,
      /** Its request is not the one that was evaluated. */
      DEMANDE_MODIFIEE,
      /** Its answer is not the one that was given. */
      REPONSE_MODIFIEE,
      /** The evaluation that the letter rests on is not the one that is kept. */
      AUTRE_EVALUATION,
      /** The letter, as it is kept, was not validated so: by another, otherwise, or not at all. */
      VALIDATION_MODIFIEE,
      /** The bytes of the letter are not those that were validated. */
      OCTETS_MODIFIES,
      /** The letter, or its bytes, are gone and no purge explains it. */
      DISPARU,
      /** The letter is said to be validated, and has no link, though there was a chain already. */
      SANS_MAILLON,
      /** The chain does not end where it should: the last links were taken away. */
      FIN_COUPEE
    }
  }

  /**
   * Reads both chains, page by page, up to where they ended when this began.
   *
   * @throws BaseIndisponible when they cannot be read to the end
   */
  public Rapport verifier() {
    Registre.Bout bout = transactions.faire(Registre::bout);
    Verification verification = new Verification();
    boolean encore = true;
    while (encore && verification.fil.rang() < bout.rang()) {
      long apres = verification.fil.rang();
      List<Registre.MaillonLu> page =
          transactions.faire(registre -> registre.maillons(apres, bout.rang(), PAR_PAGE));
      page.forEach(verification::lire);
      encore = !page.isEmpty();
    }
    verification.fil.finir(bout);
    return new Rapport(
        verification.maillons,
        verification.purges,
        bout.empreinte(),
        verification.fil.ruptures(),
        new VerificationDesCourriers(transactions).verifier());
  }

  private static final class Verification {
    private final Fil fil = new Fil();
    private long maillons;
    private long purges;

    void lire(Registre.MaillonLu lu) {
      Maillon maillon = lu.maillon();
      maillons++;
      fil.suivre(maillon.rang(), maillon.precedente(), maillon.empreinte(), lu.empreinte(), null);
      if (lu.demande() == null || lu.reponse() == null) {
        purges++;
        return;
      }
      if (!Maillon.empreinte(lu.demande()).equals(maillon.empreinteDemande())) {
        fil.noter(maillon.rang(), Genre.DEMANDE_MODIFIEE, null);
      }
      if (!Maillon.empreinte(lu.reponse()).equals(maillon.empreinteReponse())) {
        fil.noter(maillon.rang(), Genre.REPONSE_MODIFIEE, null);
      }
    }
  }
}
