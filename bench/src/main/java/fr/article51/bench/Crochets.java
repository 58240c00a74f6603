package fr.article51.bench;

import fr.article51.bench.Wrk.Resultat;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long a legacy hook waits, written to the disk before it is answered, on H2 and on PostgreSQL;
 * beside {@code /q/health/live}, which does nothing, in the same process, taking turns. The
 * platform does not answer: the jobs that the hooks bring about run, fail and wait meanwhile. At a
 * hundred a second, far over what the platform sends, which the goal is about; and as many as can
 * be. Arguments: as for {@link Http}, and {@code --pas=} the script of the slow pace.
 */
public final class Crochets {
  private static final String CHEMIN = "chemin-du-banc";
  private static final String CROCHET = "/v1/demarches/51/crochets/" + CHEMIN;
  private static final String VIVANT = "/q/health/live";
  private static final double OBJECTIF_MS = 100;
  private static final String DEMARCHE =
      """
      demarche: 51
      agence: ARS-11
      plateforme: http://127.0.0.1:1
      jeton: BANC_JETON
      crochets: {chemin: BANC_CHEMIN}
      champs:
        titre: {vers: projet.titre}
      """;

  private final Options options;
  private final Path travail;
  private final Wrk auPas;
  private final Wrk auPlusVite;

  private Crochets(Options options) throws IOException {
    this.options = options;
    this.travail =
        Files.createTempDirectory(
            Files.createDirectories(Path.of(options.exige("travail"))), "crochets");
    this.auPas = wrk("pas");
    this.auPlusVite = wrk("script");
  }

  private Wrk wrk(String nom) {
    Path script = Path.of(options.exige(nom));
    return new Wrk(script, script);
  }

  public static void main(String[] arguments) throws Exception {
    Journaux.commeLeService();
    Crochets banc = new Crochets(new Options(arguments));
    Mesures.ecrire("wrk : 2 fils, 16 connexions, sur 127.0.0.1, à tour de rôle");
    banc.mesurer(
        "H2, un fichier",
        List.of(
            "-Darticle51.base.url=jdbc:h2:file:"
                + banc.travail.resolve("base").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
    // The library would give up what is to be measured: the disk.
    try (EmbeddedPostgres serveur =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start()) {
      exigerLeDisque(serveur);
      banc.mesurer(
          "PostgreSQL",
          List.of(
              "-Darticle51.base.url=" + serveur.getJdbcUrl("postgres", "postgres"),
              "-Darticle51.base.utilisateur=postgres",
              "-Darticle51.base.mot-de-passe=postgres"));
    }
  }

  private static void exigerLeDisque(EmbeddedPostgres serveur) throws Exception {
    try (Connection connexion = serveur.getPostgresDatabase().getConnection();
        Statement requete = connexion.createStatement()) {
      for (String reglage : List.of("fsync", "synchronous_commit")) {
        try (ResultSet lu = requete.executeQuery("show " + reglage)) {
          if (!lu.next() || !lu.getString(1).equals("on")) {
            throw new IOException(reglage + " n'est pas actif : la mesure ne vaudrait rien");
          }
        }
      }
    }
  }

  private void mesurer(String nom, List<String> base) throws IOException, InterruptedException {
    Path dossier = Files.createDirectories(travail.resolve("demarches"));
    Files.writeString(dossier.resolve("51.yaml"), DEMARCHE);
    List<String> reglages = new ArrayList<>(base);
    reglages.addAll(
        List.of(
            "-Xmx256m",
            "-Darticle51.demarches.dossier=" + dossier.toAbsolutePath(),
            "-DBANC_JETON=jeton-du-banc",
            "-DBANC_CHEMIN=" + CHEMIN));
    try (Service service =
        Service.lancer(
            options.exige("java"),
            reglages,
            Path.of(options.exige("jar")),
            travail.resolve("crochets.log"))) {
      service.attendre("{}".getBytes(StandardCharsets.UTF_8));
      auPlusVite.mener(service.url(VIVANT), options.entier("chauffe", 15));
      auPlusVite.mener(service.url(CROCHET), options.entier("chauffe", 15));
      double p99 = mesurer(nom + ", 100/s", auPas, service);
      Mesures.ecrire(
          "objectif p99 < %.0f ms : %s",
          OBJECTIF_MS, p99 < OBJECTIF_MS ? "atteint" : "non atteint");
      mesurer(nom + ", au plus vite", auPlusVite, service);
    }
  }

  /** In milliseconds, the p99 of the hook. */
  private double mesurer(String nom, Wrk wrk, Service service)
      throws IOException, InterruptedException {
    List<Resultat> crochets = new ArrayList<>();
    List<Resultat> vivants = new ArrayList<>();
    for (int tour = 0; tour < options.entier("tours", 5); tour++) {
      vivants.add(wrk.mener(service.url(VIVANT), options.entier("secondes", 10)));
      crochets.add(wrk.mener(service.url(CROCHET), options.entier("secondes", 10)));
    }
    rendre(nom, crochets, vivants);
    return mediane(crochets, Resultat::p99) / 1_000;
  }

  private static void rendre(String nom, List<Resultat> crochets, List<Resultat> vivants) {
    Mesures.ecrire(
        "%n%-28s %12s %9s %9s   %s", nom, "requêtes/s", "p50 ms", "p99 ms", "p99, tours");
    ligne(VIVANT, vivants);
    ligne("crochet", crochets);
    Mesures.ecrire(
        "crochet / %s : p50 × %.1f, p99 × %.1f",
        VIVANT,
        rapport(crochets, vivants, Resultat::p50),
        rapport(crochets, vivants, Resultat::p99));
  }

  private static void ligne(String nom, List<Resultat> tours) {
    Mesures.ecrire(
        "%-28s %12.0f %9.2f %9.2f   %s",
        nom,
        mediane(tours, Resultat::debit),
        mediane(tours, Resultat::p50) / 1_000,
        mediane(tours, Resultat::p99) / 1_000,
        tours.stream().map(r -> String.valueOf(Math.round(r.p99() / 1_000))).toList());
  }

  private static double mediane(List<Resultat> tours, ToDoubleFunction<Resultat> valeur) {
    return Mesures.mediane(tours.stream().mapToDouble(valeur).toArray());
  }

  /** Median of the ratios of each round: what slows the machine slows both. */
  private static double rapport(
      List<Resultat> a, List<Resultat> b, ToDoubleFunction<Resultat> valeur) {
    double[] rapports = new double[a.size()];
    for (int tour = 0; tour < rapports.length; tour++) {
      rapports[tour] = valeur.applyAsDouble(a.get(tour)) / valeur.applyAsDouble(b.get(tour));
    }
    return Mesures.mediane(rapports);
  }
}
