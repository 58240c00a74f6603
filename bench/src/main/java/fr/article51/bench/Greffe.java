package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.bench.Portefeuille.Entree;
import fr.article51.echange.Echange;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Role;
import fr.article51.instruction.Sauvegarde;
import fr.article51.instruction.Transactions;
import fr.article51.projet.Demande;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What keeping costs: screenings opened a second, on H2 and on PostgreSQL, as ratios to the verdict
 * that nothing keeps, read and written the same; and pages of a {@link LongueListe}.
 */
public final class Greffe {
  private static final String AGENCE = "ARS-11";
  private static final Acteur QUI = new Acteur("banc", AGENCE, Role.INSTRUCTEUR, false);
  private static final int FILS = 4;

  private final List<Demande> demandes;
  private final List<byte[]> corps;
  private final TexteEnTexte texte;
  private final Article51ParRegles production = Article51ParRegles.charger();

  private Greffe() throws Exception {
    demandes = Portefeuille.creer(production.droit()).stream().map(Entree::demande).toList();
    texte = new TexteEnTexte(production.droit(), production);
    corps = demandes.stream().map(texte::corps).toList();
  }

  public static void main(String[] arguments) throws Exception {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    int secondes = options.entier("secondes", 10);
    Path travail = Files.createTempDirectory("greffe");
    Greffe banc = new Greffe();
    Mesures verdict = banc.verdicts(secondes);
    Mesures.ecrire("verdict sans rien garder : %.0f par seconde (1 fil)", verdict.parSeconde());
    try (EmbeddedPostgres serveur = EmbeddedPostgres.start()) {
      try (Connection connexion = serveur.getPostgresDatabase().getConnection();
          Statement requete = connexion.createStatement()) {
        requete.execute("create database liste");
      }
      banc.mesurer(
          "H2, un fichier",
          h2(travail.resolve("base")),
          h2(travail.resolve("liste")),
          secondes,
          verdict);
      banc.mesurer(
          "PostgreSQL",
          postgresql(serveur, "postgres"),
          postgresql(serveur, "liste"),
          secondes,
          verdict);
    }
  }

  /** It would otherwise answer what it has just been asked from memory. */
  private static Base.Acces h2(Path fichier) {
    return new Base.Acces(
        "jdbc:h2:file:"
            + fichier
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE",
        "sa",
        "",
        16);
  }

  private static Base.Acces postgresql(EmbeddedPostgres serveur, String base) {
    return new Base.Acces(serveur.getJdbcUrl("postgres", base), "postgres", "postgres", 16);
  }

  private Mesures verdicts(int secondes) {
    chauffer();
    Mesures mesures = new Mesures();
    long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondes);
    for (int i = 0; System.nanoTime() < fin; i++) {
      long debut = System.nanoTime();
      texte.evaluer(corps.get(i % corps.size()));
      mesures.ajouter(System.nanoTime() - debut);
    }
    return mesures;
  }

  private void chauffer() {
    long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
    for (int i = 0; System.nanoTime() < fin; i++) {
      texte.evaluer(corps.get(i % corps.size()));
    }
  }

  private void mesurer(
      String nom, Base.Acces ouvertures, Base.Acces liste, int secondes, Mesures verdict)
      throws Exception {
    try (Base base = Base.ouvrir(ouvertures)) {
      Instructions instructions = instructions(base);
      ouvrir(instructions, 1, 3);
      double seul = ouvrir(instructions, 1, secondes);
      double ensemble = ouvrir(instructions, FILS, secondes);
      Mesures.ecrire(
          "%n%s : %.0f ouvertures par seconde (1 fil, × %.3f du verdict), %.0f (%d fils)",
          nom, seul, seul / verdict.parSeconde(), ensemble, FILS);
    }
    try (Base base = Base.ouvrir(liste)) {
      long debut = System.nanoTime();
      new Sauvegarde(base).lire(LongueListe.sauvegarde(AGENCE));
      Mesures.ecrire("  restaurée en %d s", (System.nanoTime() - debut) / 1_000_000_000);
      analyser(liste);
      new LongueListe(instructions(base), QUI).mesurer();
    }
  }

  private Instructions instructions(Base base) {
    return new Instructions(
        new Transactions(() -> base),
        production,
        Echange.horsServeur(production.droit()).ecriture());
  }

  /** Screenings opened a second. */
  private double ouvrir(Instructions instructions, int fils, int secondes) throws Exception {
    AtomicInteger ouvertes = new AtomicInteger();
    long debut = System.nanoTime();
    long fin = debut + TimeUnit.SECONDS.toNanos(secondes);
    Callable<Void> travail =
        () -> {
          while (System.nanoTime() < fin) {
            Demande demande = demandes.get(ouvertes.getAndIncrement() % demandes.size());
            instructions.creer(QUI, AGENCE, demande, null, Instant.now());
          }
          return null;
        };
    ExecutorService executeur = Executors.newFixedThreadPool(fils);
    List<Future<Void>> faits = new ArrayList<>();
    for (int i = 0; i < fils; i++) {
      faits.add(executeur.submit(travail));
    }
    for (Future<Void> fait : faits) {
      fait.get();
    }
    executeur.shutdown();
    return ouvertes.get() / ((System.nanoTime() - debut) / 1e9);
  }

  private static void analyser(Base.Acces acces) throws Exception {
    try (Connection connexion =
            DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
        Statement requete = connexion.createStatement()) {
      if (acces.url().startsWith("jdbc:postgresql:")) {
        // This server commits lazily: what it has not written yet cannot be vacuumed.
        requete.execute("checkpoint");
        requete.execute("vacuum");
      }
      requete.execute("analyze");
    }
  }
}
