package fr.article51.instruction;

import fr.article51.instruction.Chaine.Rupture.Genre;
import fr.article51.instruction.Courrier.Format;
import fr.article51.instruction.Registre.Bout;
import fr.article51.instruction.RegistreDesValidations.MaillonLu;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the chain of letters once, each link with the letter that it speaks of. */
final class VerificationDesCourriers {
  private static final int PAR_PAGE = 50;

  private final Transactions transactions;
  private final Fil fil = new Fil();
  private long maillons;
  private long purges;

  VerificationDesCourriers(Transactions transactions) {
    this.transactions = transactions;
  }

  Chaine.Courriers verifier() {
    Bout bout = transactions.faire(registre -> registre.validations().bout());
    boolean encore = true;
    while (encore && fil.rang() < bout.rang()) {
      encore = transactions.faire(registre -> page(registre, bout));
    }
    fil.finir(bout);
    long sansMaillon = transactions.faire(this::sansMaillon);
    return new Chaine.Courriers(maillons, purges, sansMaillon, bout.empreinte(), fil.ruptures());
  }

  private boolean page(Registre registre, Bout bout) {
    List<MaillonLu> page = registre.validations().maillons(fil.rang(), bout.rang(), PAR_PAGE);
    page.forEach(lu -> lire(registre, lu));
    return !page.isEmpty();
  }

  private void lire(Registre registre, MaillonLu lu) {
    MaillonDeCourrier maillon = lu.maillon();
    maillons++;
    fil.suivre(
        maillon.rang(),
        maillon.precedente(),
        maillon.empreinte(),
        lu.empreinte(),
        maillon.courrier());
    if (!registre
        .validations()
        .empreinteDeLEvaluation(maillon.instruction(), maillon.evaluation())
        .filter(maillon.empreinteEvaluation()::equals)
        .isPresent()) {
      noter(maillon, Genre.AUTRE_EVALUATION);
    }
    lireLeCourrier(registre, maillon);
  }

  /** What may be purged meanwhile is looked at first, and whether it was purged afterwards. */
  private void lireLeCourrier(Registre registre, MaillonDeCourrier maillon) {
    Courrier garde = registre.courrier(maillon.instruction(), maillon.courrier()).orElse(null);
    Map<Format, String> formats = empreintes(registre, maillon.courrier());
    if (garde != null && !maillon.dit(garde)) {
      noter(maillon, Genre.VALIDATION_MODIFIEE);
    }
    if (formats.entrySet().stream()
        .anyMatch(un -> !un.getValue().equals(maillon.empreinte(un.getKey())))) {
      noter(maillon, Genre.OCTETS_MODIFIES);
    }
    if (formats.isEmpty() && purge(registre.validations(), maillon, garde != null)) {
      purges++;
    } else if (formats.size() < Format.values().length) {
      noter(maillon, Genre.DISPARU);
    }
  }

  private static Map<Format, String> empreintes(Registre registre, UUID courrier) {
    Map<Format, String> empreintes = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      byte[] octets = registre.octets(courrier, format);
      if (octets.length > 0) {
        empreintes.put(format, Maillon.empreinte(octets));
      }
    }
    return empreintes;
  }

  /** The letter stays when its screening is anonymised, and goes with it. */
  private static boolean purge(
      RegistreDesValidations validations, MaillonDeCourrier maillon, boolean courrierGarde) {
    return validations.purgee(maillon.instruction(), maillon.evaluation())
        && courrierGarde == validations.gardee(maillon.instruction());
  }

  private void noter(MaillonDeCourrier maillon, Genre genre) {
    fil.noter(maillon.rang(), genre, maillon.courrier());
  }

  /** More of them than there were when the chain began: someone wrote it in the table. */
  private long sansMaillon(Registre registre) {
    RegistreDesValidations validations = registre.validations();
    long tous = validations.sansMaillon();
    long admis = Math.min(tous, validations.sansMaillonAdmis());
    validations
        .derniersSansMaillon(tous - admis)
        .forEach(courrier -> fil.noter(0, Genre.SANS_MAILLON, courrier));
    return admis;
  }
}
