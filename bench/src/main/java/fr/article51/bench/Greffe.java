package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.bench.Portefeuille.Entree;
import fr.article51.echange.Echange;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Page;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Repere;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
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
import org.jspecify.annotations.Nullable;

/**
 * What keeping costs: screenings opened a second, on H2 and on PostgreSQL, as ratios to the verdict
 * that nothing keeps, read and written the same; and pages of a list of 100,000.
 */
public final class Greffe {
  private static final Acteur QUI = new Acteur("banc", "ARS-11", Role.INSTRUCTEUR, false);
  private static final int FILS = 4;
  private static final int LISTE = 100_000;
  private static final int PAGES = 500;

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
      banc.mesurer(
          "H2, un fichier",
          new Base.Acces(
              "jdbc:h2:file:" + travail.resolve("base") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
              "sa",
              "",
              16),
          "system_range(1, " + LISTE + ") as r(n)",
          secondes,
          verdict);
      banc.mesurer(
          "PostgreSQL",
          new Base.Acces(serveur.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", 16),
          "generate_series(1, " + LISTE + ") as r(n)",
          secondes,
          verdict);
    }
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

  private void mesurer(String nom, Base.Acces acces, String suite, int secondes, Mesures verdict)
      throws Exception {
    try (Base base = Base.ouvrir(acces)) {
      Instructions instructions =
          new Instructions(
              new Transactions(() -> base),
              production,
              Echange.horsServeur(production.droit()).ecriture());
      ouvrir(instructions, 1, 3);
      double seul = ouvrir(instructions, 1, secondes);
      double ensemble = ouvrir(instructions, FILS, secondes);
      Mesures.ecrire(
          "%n%s : %.0f ouvertures par seconde (1 fil, × %.3f du verdict), %.0f (%d fils)",
          nom, seul, seul / verdict.parSeconde(), ensemble, FILS);
      remplir(acces, suite);
      lister(instructions);
    }
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
            instructions.creer(QUI, "ARS-11", demande, null, Instant.now());
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

  /** Rows of a list, as many as an agency will ever have; they need no evaluation. */
  private static void remplir(Base.Acces acces, String suite) throws Exception {
    try (Connection connexion =
            DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
        Statement requete = connexion.createStatement()) {
      requete.execute(
          """
          insert into instruction (id, agence, version, etat, titre, porteur, recherche, perimetre,
              conclusion, evaluation, cree_le, cree_par, modifie_le, modifie_par)
          select cast('%s-' || lpad(cast(n as varchar), 12, '0') as uuid), 'ARS-11', 1,
              case when mod(n, 3) = 0 then 'CLOSE' else 'OUVERTE' end,
              'Parcours numéro ' || n, 'Centre hospitalier ' || mod(n, 500),
              'parcours numéro ' || n || ' centre hospitalier ' || mod(n, 500), 'REGIONAL',
              case mod(n, 4) when 0 then 'RECEVABLE' when 1 then 'NON_RECEVABLE'
                  else 'A_COMPLETER' end,
              1, timestamp with time zone '2024-01-01 00:00:00+00' + n * interval '1' minute, 'a',
              timestamp with time zone '2025-01-01 00:00:00+00' + n * interval '1' minute, 'a'
          from %s
          """
              .formatted("00000000-0000-4000-8000", suite));
      requete.execute("analyze");
    }
  }

  private static void lister(Instructions instructions) {
    page(instructions, "première page", recherche(null, null, Tri.MODIFICATION));
    page(instructions, "par titre", recherche(null, null, Tri.TITRE));
    page(instructions, "par conclusion", recherche(Conclusion.NON_RECEVABLE, null, Tri.CREATION));
    page(instructions, "par texte rare", recherche(null, "numéro 99999", Tri.MODIFICATION));
    Mesures profondes = new Mesures();
    Repere repere = null;
    for (int i = 0; i < PAGES; i++) {
      Recherche suite = new Recherche(null, null, null, null, null, Tri.CREATION, 20, repere);
      long debut = System.nanoTime();
      Page page = instructions.chercher(QUI, suite);
      profondes.ajouter(System.nanoTime() - debut);
      repere = page.suite();
    }
    dire("page après page", profondes);
  }

  private static void page(Instructions instructions, String nom, Recherche recherche) {
    for (int i = 0; i < 50; i++) {
      instructions.chercher(QUI, recherche);
    }
    Mesures mesures = new Mesures();
    for (int i = 0; i < PAGES; i++) {
      long debut = System.nanoTime();
      instructions.chercher(QUI, recherche);
      mesures.ajouter(System.nanoTime() - debut);
    }
    dire(nom, mesures);
  }

  private static void dire(String nom, Mesures mesures) {
    Mesures.ecrire(
        "  liste de 100 000, %-16s p50 %.2f ms, p99 %.2f ms",
        nom, mesures.quantile(0.5) / 1_000, mesures.quantile(0.99) / 1_000);
  }

  private static Recherche recherche(
      @Nullable Conclusion conclusion, @Nullable String texte, Tri tri) {
    return new Recherche(null, null, conclusion, null, texte, tri, 20, null);
  }
}
