package fr.article51.bench;

import fr.article51.bench.Wrk.Resultat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Memory and files of the service while it keeps screenings, in {@code -Xmx256m}, on H2 and on
 * PostgreSQL. Arguments: those of {@link Memoire}.
 */
public final class Ecriture {
  private static final int PAS = 10;

  /** In the log of the collector, what is left after the collection that we ask for. */
  private static final Pattern COLLECTE = Pattern.compile("Pause Full.*->(\\d+)M");

  private record Releve(double seconde, double vivante, double residente, double fichiers) {}

  private final Options options;
  private final Path travail;
  private final List<byte[]> corps = Requetes.corps();

  private Ecriture(Options options) throws IOException {
    this.options = options;
    travail = Files.createDirectories(Path.of(options.exige("travail")));
  }

  public static void main(String[] arguments) throws Exception {
    Journaux.commeLeService();
    Ecriture banc = new Ecriture(new Options(arguments));
    BaseDeBanc.chacune(banc::mesurer);
  }

  private void mesurer(BaseDeBanc base) throws Exception {
    Mesures.ecrire("%n%s", base.nom());
    int secondes = options.entier("secondes", 200);
    Path fichier = travail.resolve("corps.txt");
    Wrk.ecrireCorps(fichier, corps);
    Path jdk = Path.of(options.exige("jdk"), "bin");
    Wrk wrk = new Wrk(Path.of(options.exige("script")), fichier, base.cle("ARS-11"));
    Path collecteur = travail.toAbsolutePath().resolve("gc.log");
    List<Releve> releves;
    Resultat resultat;
    try (Service service =
        Service.lancer(
            jdk.resolve("java").toString(),
            List.of("-Xmx256m", "-Xlog:gc:file=" + collecteur),
            Path.of(options.exige("jar")),
            travail.resolve("ecriture.log"),
            base.acces())) {
      service.attendre(corps.get(0));
      wrk.mener(service.url(Service.INSTRUCTIONS), Math.min(15, secondes));
      Process charge = wrk.lancer(service.url(Service.INSTRUCTIONS), secondes);
      releves = relever(charge, service, jdk, collecteur, base.fichiers());
      resultat = Wrk.lire(charge);
    }
    rendre(releves, resultat, instructions(base), octets(base.fichiers()));
  }

  private static List<Releve> relever(
      Process charge, Service service, Path jdk, Path collecteur, Path fichiers)
      throws IOException, InterruptedException {
    List<Releve> releves = new ArrayList<>();
    Mesures.ecrire("%8s %14s %14s %14s", "seconde", "vivante, Mo", "résidente, Mo", "fichiers, Mo");
    long debut = System.nanoTime();
    while (!charge.waitFor(PAS, TimeUnit.SECONDS)) {
      Memoire.jcmd(jdk, service, "GC.run");
      Releve releve =
          new Releve(
              (System.nanoTime() - debut) / 1e9,
              apresCollecte(collecteur),
              service.residente(),
              octets(fichiers) / 1e6);
      releves.add(releve);
      Mesures.ecrire(
          "%8.0f %14.0f %14.0f %14.0f",
          releve.seconde(), releve.vivante(), releve.residente(), releve.fichiers());
    }
    return releves;
  }

  private static double apresCollecte(Path collecteur) throws IOException {
    double reste = Double.NaN;
    for (String ligne : Files.readAllLines(collecteur)) {
      Matcher collecte = COLLECTE.matcher(ligne);
      reste = collecte.find() ? Double.parseDouble(collecte.group(1)) : reste;
    }
    return reste;
  }

  private static void rendre(
      List<Releve> releves, Resultat charge, long instructions, double octets) {
    Mesures.ecrire(
        "%n%d instructions, %.0f par seconde, p99 %.0f ms",
        instructions, charge.debit(), charge.p99() / 1e3);
    tiers("tas vivant après collecte complète", releves, Releve::vivante);
    tiers("mémoire résidente", releves, Releve::residente);
    Mesures.ecrire(
        "fichiers : %.1f ko par instruction, service arrêté %.1f ko",
        releves.get(releves.size() - 1).fichiers() * 1e3 / instructions,
        octets / 1e3 / instructions);
  }

  /** Both thirds of one same run: what slows the machine slows both. */
  private static void tiers(String nom, List<Releve> releves, ToDoubleFunction<Releve> de) {
    double[] valeurs = releves.stream().mapToDouble(de).toArray();
    int tiers = Math.max(1, valeurs.length / 3);
    double premier = Mesures.mediane(Arrays.copyOf(valeurs, tiers));
    double dernier =
        Mesures.mediane(Arrays.copyOfRange(valeurs, valeurs.length - tiers, valeurs.length));
    Mesures.ecrire(
        "%s : premier tiers %.1f Mo, dernier %.1f Mo, rapport %.2f",
        nom, premier, dernier, dernier / premier);
  }

  private static long instructions(BaseDeBanc base) throws SQLException {
    try (Connection connexion =
            DriverManager.getConnection(
                base.acces().url(), base.acces().utilisateur(), base.acces().motDePasse());
        Statement requete = connexion.createStatement();
        ResultSet lu = requete.executeQuery("select count(*) from instruction")) {
      lu.next();
      return lu.getLong(1);
    }
  }

  /** Of every file under a folder; those that go away meanwhile count for nothing. */
  private static double octets(Path dossier) throws IOException {
    try (Stream<Path> fichiers = Files.walk(dossier)) {
      return fichiers.mapToDouble(fichier -> fichier.toFile().length()).sum();
    }
  }
}
