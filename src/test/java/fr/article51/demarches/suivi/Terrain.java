package fr.article51.demarches.suivi;

import fr.article51.Article51ParRegles;
import fr.article51.courrier.Courriers;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.LecteurDeDemarche;
import fr.article51.demarches.plateforme.PlateformeGraphQL;
import fr.article51.demarches.plateforme.ReglagesDePlateforme;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.doublure.DemarcheFictive;
import fr.article51.doublure.Doublure;
import fr.article51.doublure.Genre;
import fr.article51.doublure.LettreDIntention;
import fr.article51.doublure.Question;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.Echange;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Replique;
import fr.article51.instruction.Reprises;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import fr.article51.reference.Production;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Two places for replicas of the packaged service on one PostgreSQL, their platform over HTTP, and
 * the clock of the platform.
 */
final class Terrain implements AutoCloseable {
  static final long DEMARCHE = LettreDIntention.NUMERO;

  /** The same, read by nobody else: one whose clock is late, one ahead, one that is changed. */
  static final long EN_RETARD = 7;

  static final long EN_AVANCE = 8;
  static final long CHANGEE = 9;

  static final Acteur CLAIRE = new Acteur("Claire", "ARS-11", Role.INSTRUCTEUR, true);
  static final String SIGNATURE = "whsec_c2VjcmV0LWRlLWxhLWRvdWJsdXJl";

  private static final Logger LOG = Logger.getLogger(Terrain.class);
  private static final String CHEMIN = "chemin-de-la-doublure";
  private static final Duration DELAI = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String FICHIER =
      """
      demarche: %d
      agence: ARS-11
      plateforme: %s
      jeton: DS_JETON
      crochets: {chemin: DS_CHEMIN, secrets: [DS_SIGNATURE]}
      releve: P1D
      champs:
        %s: {vers: projet.titre}
        %s: {vers: projet.regions}
        %s: {vers: projet.dureeMois}
        %s: {question: besoin.tarifs.infirmiers}
        %s: {question: besoin.panier_soins}
      constantes: {projet.perimetre: REGIONAL}
      renvoi:
        annotations: {conclusion: %s, derogations: %s, avisHas: %s, lien: %s, questions: %s}
        etiquettes: {RECEVABLE: %s, A_COMPLETER: %s, NON_RECEVABLE: %s, A_INSTRUIRE: %s}
        messages: true
      """;

  static final Article51ParRegles PARCOURS = Production.evaluateur();
  static final CodesDeQuestions CODES = new CodesDeQuestions(PARCOURS.droit());
  private static final Echange ECHANGE = Echange.horsServeur(PARCOURS.droit());

  final AtomicReference<Duration> decalage = new AtomicReference<>(Duration.ZERO);
  final Doublure doublure =
      Doublure.ouvrir(
          () -> Instant.now().plus(decalage.get()),
          demarche(DEMARCHE),
          demarche(EN_RETARD),
          demarche(EN_AVANCE),
          demarche(CHANGEE));
  final Base base;
  final Transactions transactions;
  final Instructions instructions;
  final CourriersDInstruction courriers;
  final Envois envois;
  final Map<Long, Branchement> branchements = new TreeMap<>();

  private final Base.Acces acces = BaseDeTest.POSTGRESQL.nouvelle();
  private final int[] ports = {Replique.portLibre(), Replique.portLibre()};
  private final Replique[] places = new Replique[2];
  private final Path dossier;

  /**
   * @param dossier empty: files of démarches, and the token
   */
  Terrain(Path dossier) throws IOException {
    this.dossier = dossier;
    base = Base.ouvrir(acces);
    transactions = new Transactions(() -> base);
    instructions = new Instructions(transactions, PARCOURS, ECHANGE.ecriture());
    Courriers modeles = Courriers.charger(PARCOURS.libelles(), PARCOURS.droit(), null);
    courriers =
        new CourriersDInstruction(
            instructions,
            transactions,
            new Reprises(PARCOURS, PARCOURS, ECHANGE.lecteur(), ECHANGE.ecriture()),
            () -> modeles,
            ZoneId.of("Europe/Paris"));
    envois = new Envois(transactions, courriers, branchements::get);
    doublure.pannes().limite(Integer.MAX_VALUE);
    jeton(Doublure.JETON);
    for (long numero : new long[] {DEMARCHE, EN_RETARD, EN_AVANCE, CHANGEE}) {
      brancher(numero);
    }
    for (int port : ports) {
      doublure.crochets().historique(adresse(port, DEMARCHE).resolve("crochets/" + CHEMIN));
    }
  }

  static DemarcheFictive demarche(long numero) {
    return LettreDIntention.demarche(numero)
        .avecAnnotations(
            Question.de(LettreDIntention.CONCLUSION, Genre.TEXTE, "Conclusion"),
            Question.de(LettreDIntention.DEROGATIONS, Genre.TEXTE_LONG, "Dérogations"),
            Question.de(LettreDIntention.AVIS_HAS, Genre.TEXTE, "Avis de la HAS"),
            Question.de(LettreDIntention.LIEN, Genre.TEXTE, "Instruction"),
            Question.de(LettreDIntention.QUESTIONS, Genre.TEXTE_LONG, "Questions ouvertes"));
  }

  private void brancher(long numero) throws IOException {
    List<Object> valeurs = new ArrayList<>(List.of(numero, doublure.adresse()));
    for (int question :
        new int[] {
          LettreDIntention.TITRE,
          LettreDIntention.REGION,
          LettreDIntention.DUREE,
          LettreDIntention.TARIFS,
          LettreDIntention.PANIER,
          LettreDIntention.CONCLUSION,
          LettreDIntention.DEROGATIONS,
          LettreDIntention.AVIS_HAS,
          LettreDIntention.LIEN,
          LettreDIntention.QUESTIONS
        }) {
      valeurs.add(Question.id(question));
    }
    valeurs.addAll(demarche(numero).etiquettes().keySet());
    byte[] yaml = FICHIER.formatted(valeurs.toArray()).getBytes(StandardCharsets.UTF_8);
    Files.write(dossier.resolve(numero + ".yaml"), yaml);
    Demarche demarche = new LecteurDeDemarche(CODES).lire(numero + ".yaml", yaml);
    branchements.put(
        numero,
        new Branchement(
            demarche,
            new PlateformeGraphQL(
                ReglagesDePlateforme.usuels(doublure.adresse(), numero),
                this::jeton,
                Instant::now)));
  }

  /** Base of the routes of a démarche, on that port. */
  private static URI adresse(int port, long demarche) {
    return URI.create("http://127.0.0.1:" + port + "/v1/demarches/" + demarche + "/");
  }

  /** Where signed hooks of a démarche go: to the first replica that lives. */
  URI crochetsSignes(long demarche) {
    for (int i = 0; i < places.length; i++) {
      if (vit(i)) {
        return adresse(ports[i], demarche).resolve("crochets");
      }
    }
    throw new IllegalStateException("no replica lives");
  }

  /** Writes another token where the replicas read it. */
  void jeton(String jeton) throws IOException {
    Files.writeString(dossier.resolve("jeton"), jeton + "\n");
  }

  private String jeton() {
    try {
      return Files.readString(dossier.resolve("jeton"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean vit(int place) {
    return places[place] != null && places[place].vit();
  }

  /** So many replicas live, one or two: others are killed, or started. */
  List<Replique> repliques(int nombre) throws IOException, InterruptedException {
    List<Replique> vivantes = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (vit(i) && vivantes.size() == nombre) {
        places[i].tuer();
      } else if (vit(i)) {
        vivantes.add(places[i]);
      }
    }
    for (int i = 0; vivantes.size() < nombre; i++) {
      if (!vit(i)) {
        places[i] = new Replique(acces, ports[i], reglages());
        vivantes.add(places[i]);
      }
    }
    return vivantes;
  }

  private Map<String, String> reglages() {
    return Map.of(
        "ARTICLE51_DEMARCHES_DOSSIER",
        dossier.toString(),
        "ARTICLE51_DEMARCHES_ADRESSE",
        Constat.ADRESSE.toString(),
        "ARTICLE51_DEMARCHES_FILS",
        "6",
        "ARTICLE51_DEMARCHES_ATTENTE",
        "0.2S",
        "ARTICLE51_DEMARCHES_SIGNE",
        "0.5S",
        "ARTICLE51_ACCES_PREMIERE_CLE",
        "false",
        "DS_JETON_FILE",
        dossier.resolve("jeton").toString(),
        "DS_CHEMIN",
        CHEMIN,
        "DS_SIGNATURE",
        SIGNATURE);
  }

  /** Files a dossier; its hooks wait. */
  CleDeDossier deposer(long demarche, String titre) {
    return new CleDeDossier(
        demarche,
        doublure.deposer(
            demarche,
            Map.of(
                LettreDIntention.TITRE,
                titre,
                LettreDIntention.REGION,
                "11 Île-de-France",
                LettreDIntention.TARIFS,
                true)));
  }

  CleDeDossier deposer(String titre) {
    return deposer(DEMARCHE, titre);
  }

  DossierSuivi suivi(CleDeDossier cle) {
    return transactions.executer(
        connexion ->
            new RegistreDesDossiers(connexion)
                .lire(cle)
                .orElse(
                    new DossierSuivi(
                        cle.demarche(),
                        cle.dossier(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        0,
                        0,
                        null,
                        null,
                        null)));
  }

  Releve releve(long demarche) {
    return transactions.executer(connexion -> new RegistreDesReleves(connexion).lire(demarche));
  }

  Detail detail(CleDeDossier cle) {
    return instructions.lire(CLAIRE, suivi(cle).instruction());
  }

  /** Asks for a letter to be sent, prepared and validated before; nothing is told to a replica. */
  Envoi demanderUnEnvoi(CleDeDossier cle) {
    Detail avant = detail(cle);
    UUID id = avant.instruction().id();
    Courrier courrier =
        courriers
            .preparer(
                CLAIRE,
                id,
                avant.instruction().version(),
                GenreDeCourrier.ACCUSE_RECEPTION,
                null,
                null,
                Instant.now())
            .courrier();
    courriers.valider(
        CLAIRE,
        id,
        detail(cle).instruction().version(),
        courrier.id(),
        "responsable de l’innovation",
        Instant.now());
    return envois.demander(CLAIRE, id, courrier.id(), "Bonjour,", null, Instant.now());
  }

  /** Time passes for a task that waits: it is due. */
  void echoir(String tache, Object instance) {
    executer(
        "update tache set execution_time = now() where task_name = ? and task_instance = ?"
            + " and not picked",
        tache,
        instance.toString());
  }

  void executer(String sql, Object... valeurs) {
    transactions.executer(connexion -> connexion.execute(sql, valeurs));
  }

  long compter(String sql) {
    return transactions.executer(connexion -> connexion.createQuery(sql).mapTo(Long.class).one());
  }

  /** A reading of a démarche that begins now, whole. */
  void relever(long demarche) {
    Instant avant = Instant.now();
    attendre(
        "the reading of " + demarche,
        () -> {
          Instant dernier = releve(demarche).dernierLe();
          if (dernier != null && !dernier.isBefore(avant)) {
            return true;
          }
          echoir("releve", demarche);
          return false;
        });
  }

  /** Nothing waits any more, but for démarches that are read now and then. */
  void attendreLeCalme() {
    attendre(
        "an empty inbox",
        () ->
            compter("select count(*) from arrivee") == 0
                && compter("select count(*) from tache where task_name = 'dossier'") == 0);
  }

  void attendre(String quoi, BooleanSupplier fait) {
    long limite = System.nanoTime() + DELAI.toNanos();
    while (!fait.getAsBoolean()) {
      if (System.nanoTime() > limite) {
        throw new AssertionError("waited in vain for " + quoi + ": " + etat());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private String etat() {
    return transactions.executer(
        connexion ->
            connexion
                    .createQuery(
                        "select d.demarche, d.numero, raison, essais, t.execution_time,"
                            + " t.picked, (select count(*) from arrivee a where a.cle ="
                            + " d.demarche || '/' || d.numero) as arrivees from dossier d left"
                            + " join tache t on t.task_instance = d.demarche || '/' || d.numero"
                            + " where raison is not null or picked is not null limit 20")
                    .mapToMap()
                    .list()
                + " "
                + connexion
                    .createQuery(
                        "select task_name, task_instance, execution_time, picked,"
                            + " consecutive_failures from tache limit 20")
                    .mapToMap()
                    .list());
  }

  void dire(String forme, Object... valeurs) {
    LOG.infof(forme, valeurs);
  }

  @Override
  public void close() {
    for (Replique une : places) {
      if (une != null) {
        une.close();
      }
    }
    doublure.close();
    base.close();
  }
}
