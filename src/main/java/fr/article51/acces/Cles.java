package fr.article51.acces;

import fr.article51.acces.RegistreDesCles.CleGardee;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of machines, and of persons without provider. Nothing is kept in memory: a key revoked
 * is refused by the next request, on every replica. Every method may throw {@link
 * fr.article51.instruction.BaseIndisponible}.
 */
public final class Cles {
  /** How every key begins. */
  public static final String PREFIXE = TexteDeCle.PREFIXE;

  /** How long the first key lasts: time to create others. */
  static final int JOURS_DE_LA_PREMIERE = 90;

  /** Public part of the first key: fixed, so that the database lets only one replica create it. */
  static final String PREMIERE = "premiere";

  /** The last use is written no more often, so that recognising a key is one reading. */
  private static final Duration PRECISION_DE_L_EMPLOI = Duration.ofMinutes(1);

  private final Transactions transactions;

  /**
   * @param transactions the database
   */
  public Cles(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The key asked for would see an agency that whoever asks does not. */
  public static final class AgenceInterdite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AgenceInterdite() {
      super("beyond the agency of whoever asks", null, false, false);
    }
  }

  /**
   * Creates a key.
   *
   * @param demande validated
   * @throws AgenceInterdite when it goes beyond the agency of whoever asks
   */
  public CleEmise creer(Acteur par, DemandeDeCle demande, Instant maintenant) {
    return creer(par, demande, TexteDeCle.tirer(), maintenant)
        .orElseThrow(() -> new IllegalStateException("public part drawn twice"));
  }

  /** Draws the public part of a key to be created, for {@link #creerUneFois}. */
  public static String tirerUnId() {
    return TexteDeCle.tirer().id();
  }

  /** Whether {@link #tirerUnId} may have drawn it. */
  public static boolean estUnId(String texte) {
    return TexteDeCle.ID.matcher(texte).matches();
  }

  /**
   * Creates a key unless it is there: asked for again, nothing is created, on any replica.
   *
   * @param id its public part, drawn before; no secret
   * @param demande validated
   * @return empty when a key of that public part exists
   * @throws AgenceInterdite when it goes beyond the agency of whoever asks
   * @throws IllegalArgumentException when the public part is none
   */
  public Optional<CleEmise> creerUneFois(
      Acteur par, DemandeDeCle demande, String id, Instant maintenant) {
    if (!estUnId(id)) {
      throw new IllegalArgumentException("no public part of a key");
    }
    return creer(par, demande, TexteDeCle.tirer(id), maintenant);
  }

  private Optional<CleEmise> creer(
      Acteur par, DemandeDeCle demande, TexteDeCle texte, Instant maintenant) {
    @Nullable String agence = demande.agence() == null ? par.agence() : demande.agence();
    if (par.agence() != null && !par.agence().equals(agence)) {
      throw new AgenceInterdite();
    }
    Cle cle = cle(texte, demande, agence, par.nom(), maintenant);
    boolean creee = faire(registre -> registre.ajouter(cle, texte.empreinte()));
    return creee ? Optional.of(new CleEmise(cle, texte.texte())) : Optional.empty();
  }

  /**
   * Creates the key of a first administrator: a machine, since nobody is known yet.
   *
   * @return empty when there is any key, were it revoked or expired
   */
  public Optional<CleEmise> premiere(Instant maintenant) {
    TexteDeCle texte = TexteDeCle.tirer(PREMIERE);
    DemandeDeCle demande =
        new DemandeDeCle("première clé", null, Role.ADMINISTRATEUR, null, JOURS_DE_LA_PREMIERE);
    Cle cle = cle(texte, demande, null, "premier lancement", maintenant);
    boolean creee = faire(registre -> registre.vide() && registre.ajouter(cle, texte.empreinte()));
    return creee ? Optional.of(new CleEmise(cle, texte.texte())) : Optional.empty();
  }

  private static Cle cle(
      TexteDeCle texte,
      DemandeDeCle demande,
      @Nullable String agence,
      String par,
      Instant maintenant) {
    Instant le = maintenant.truncatedTo(ChronoUnit.MICROS);
    Instant fin = le.plus(demande.jours(), ChronoUnit.DAYS);
    return new Cle(
        texte.id(),
        demande.nom(),
        demande.titulaire(),
        demande.role(),
        agence,
        le,
        par,
        fin,
        null,
        null,
        null);
  }

  /** The keys that an administrator sees, the newest first. */
  public List<Cle> lister(Acteur acteur) {
    return faire(registre -> registre.cles(acteur.agence()));
  }

  /**
   * A key.
   *
   * @param id its public part, or any other text
   * @return empty when this administrator sees none of that name
   */
  public Optional<Cle> lire(Acteur acteur, String id) {
    return faire(registre -> vue(registre, acteur, id));
  }

  /**
   * Revokes a key, at once and for good.
   *
   * @return the key; empty when this administrator sees none of that name
   */
  public Optional<Cle> revoquer(Acteur acteur, String id, Instant maintenant) {
    Instant le = maintenant.truncatedTo(ChronoUnit.MICROS);
    return faire(
        registre -> {
          if (vue(registre, acteur, id).isPresent()) {
            registre.revoquer(id, le, acteur.nom());
          }
          return vue(registre, acteur, id);
        });
  }

  private static Optional<Cle> vue(RegistreDesCles registre, Acteur acteur, String id) {
    return Optional.of(id)
        .filter(TexteDeCle::publique)
        .flatMap(registre::cle)
        .map(CleGardee::cle)
        .filter(cle -> acteur.agence() == null || acteur.agence().equals(cle.agence()));
  }

  /**
   * Recognises a key.
   *
   * @param texte what was sent, whatever it is
   * @return who asks; empty when it is no key, or one that is revoked or has expired: which is not
   *     told
   */
  public Optional<Acteur> reconnaitre(String texte, Instant maintenant) {
    TexteDeCle lue = TexteDeCle.lire(texte).orElse(null);
    if (lue == null) {
      return Optional.empty();
    }
    CleGardee gardee = faire(registre -> registre.cle(lue.id())).orElse(null);
    if (gardee == null || !lue.correspond(gardee.empreinte()) || !gardee.cle().admise(maintenant)) {
      return Optional.empty();
    }
    noterLEmploi(gardee.cle(), maintenant);
    return Optional.of(gardee.cle().acteur());
  }

  private void noterLEmploi(Cle cle, Instant maintenant) {
    Instant saufDepuis = maintenant.minus(PRECISION_DE_L_EMPLOI);
    if (cle.employeeLe() != null && cle.employeeLe().isAfter(saufDepuis)) {
      return;
    }
    try {
      transactions.executer(
          connexion -> {
            new RegistreDesCles(connexion).employee(cle.id(), maintenant, saufDepuis);
            return null;
          });
    } catch (BaseIndisponible e) {
      // A full disk refuses nobody who only reads.
    }
  }

  private <T> T faire(Function<RegistreDesCles, T> travail) {
    return transactions.executer(connexion -> travail.apply(new RegistreDesCles(connexion)));
  }
}
