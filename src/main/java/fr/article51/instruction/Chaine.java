package fr.article51.instruction;

import java.util.ArrayList;
import java.util.List;

/** Checks the chain of all evaluations, from the first to the last. */
public final class Chaine {
  private static final int PAR_PAGE = 500;
  private static final String ORIGINE = "0".repeat(64);

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
   */
  public record Rapport(long maillons, long purges, String fin, List<Rupture> ruptures) {}

  /**
   * A link that does not hold.
   *
   * @param rang its place
   * @param genre what is wrong with it
   */
  public record Rupture(long rang, Genre genre) {

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
      /** The chain does not end where it should: the last links were taken away. */
      FIN_COUPEE
    }
  }

  /**
   * Reads the whole chain, page by page, up to where it ended when this began.
   *
   * @throws BaseIndisponible when it cannot be read to the end
   */
  public Rapport verifier() {
    Registre.Bout bout = transactions.faire(Registre::bout);
    Verification verification = new Verification();
    boolean encore = true;
    while (encore && verification.rang < bout.rang()) {
      long apres = verification.rang;
      List<Registre.MaillonLu> page =
          transactions.faire(registre -> registre.maillons(apres, bout.rang(), PAR_PAGE));
      page.forEach(verification::lire);
      encore = !page.isEmpty();
    }
    return verification.finir(bout);
  }

  private static final class Verification {
    static final int RUPTURES_MAXIMUM = 100;

    private final List<Rupture> ruptures = new ArrayList<>();
    private String precedente = ORIGINE;
    private long rang;
    private long maillons;
    private long purges;

    void lire(Registre.MaillonLu lu) {
      Maillon maillon = lu.maillon();
      maillons++;
      if (maillon.rang() != rang + 1) {
        noter(maillon.rang(), Rupture.Genre.MANQUANT);
      } else if (!maillon.precedente().equals(precedente)) {
        noter(maillon.rang(), Rupture.Genre.DETACHE);
      }
      if (!maillon.empreinte().equals(lu.empreinte())) {
        noter(maillon.rang(), Rupture.Genre.MODIFIE);
      }
      if (lu.demande() == null || lu.reponse() == null) {
        purges++;
      } else {
        if (!Maillon.empreinte(lu.demande()).equals(maillon.empreinteDemande())) {
          noter(maillon.rang(), Rupture.Genre.DEMANDE_MODIFIEE);
        }
        if (!Maillon.empreinte(lu.reponse()).equals(maillon.empreinteReponse())) {
          noter(maillon.rang(), Rupture.Genre.REPONSE_MODIFIEE);
        }
      }
      rang = maillon.rang();
      precedente = lu.empreinte();
    }

    private void noter(long rangFautif, Rupture.Genre genre) {
      if (ruptures.size() < RUPTURES_MAXIMUM) {
        ruptures.add(new Rupture(rangFautif, genre));
      }
    }

    Rapport finir(Registre.Bout bout) {
      if (bout.rang() != rang || !bout.empreinte().equals(precedente)) {
        noter(bout.rang(), Rupture.Genre.FIN_COUPEE);
      }
      return new Rapport(maillons, purges, bout.empreinte(), List.copyOf(ruptures));
    }
  }
}
