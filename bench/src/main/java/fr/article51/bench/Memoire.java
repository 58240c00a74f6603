package fr.article51.bench;

import fr.article51.bench.Wrk.Resultat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Memory of the service under load, in {@code -Xmx256m}. Arguments: {@code --jar=} of the shipped
 * service, {@code --jdk=}, {@code --script=}, {@code --travail=}, {@code --secondes=600}.
 */
public final class Memoire {
  private static final int PAS = 10;

  /** A collection in the log of the collector: before -> after(size of the heap). */
  private static final Pattern COLLECTE = Pattern.compile("Pause.* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

  private static final Pattern TAS_G1 = Pattern.compile("total(?: reserved)? .*used (\\d+)K");

  private record Releve(int seconde, double residente, double apresCollecte) {}

  private Memoire() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    int secondes = options.entier("secondes", 600);
    Path travail = Files.createDirectories(Path.of(options.exige("travail")));
    Path jdk = Path.of(options.exige("jdk"), "bin");
    Path collecteur = travail.toAbsolutePath().resolve("gc.log");
    Files.deleteIfExists(collecteur);
    List<byte[]> corps = Requetes.corps();
    Path fichier = travail.resolve("corps.txt");
    Wrk.ecrireCorps(fichier, corps);
    Wrk wrk = new Wrk(Path.of(options.exige("script")), fichier);
    try (Service service =
        Service.lancer(
            jdk.resolve("java").toString(),
            List.of("-Xmx256m", "-Xlog:gc:file=" + collecteur),
            Path.of(options.exige("jar")),
            travail.resolve("memoire.log"))) {
      service.attendre(corps.get(0));
      wrk.mener(service.url(Service.EVALUATIONS), Math.min(20, secondes));
      double vivantAvant = vivant(jdk, service);
      Process charge = wrk.lancer(service.url(Service.EVALUATIONS), secondes);
      List<Releve> releves = relever(service, collecteur, secondes);
      Resultat resultat = Wrk.lire(charge);
      rendre(releves, resultat, vivantAvant, vivant(jdk, service));
    }
  }

  private static List<Releve> relever(Service service, Path collecteur, int secondes)
      throws IOException, InterruptedException {
    List<Releve> releves = new ArrayList<>();
    Mesures.ecrire("%8s %14s %26s", "seconde", "résidente, Mo", "tas après collecte, Mo");
    for (int seconde = PAS; seconde <= secondes; seconde += PAS) {
      Thread.sleep(PAS * 1_000L);
      Releve releve = new Releve(seconde, service.residente(), apresCollecte(collecteur));
      releves.add(releve);
      Mesures.ecrire("%8d %14.0f %26.0f", seconde, releve.residente(), releve.apresCollecte());
    }
    return releves;
  }

  /** Least of the last collections: what was left was mostly alive. */
  private static double apresCollecte(Path collecteur) throws IOException {
    List<String> lignes = Files.readAllLines(collecteur);
    double moins = Double.NaN;
    for (String ligne : lignes.subList(Math.max(0, lignes.size() - 50), lignes.size())) {
      Matcher collecte = COLLECTE.matcher(ligne);
      if (collecte.find()) {
        double reste = Double.parseDouble(collecte.group(2));
        moins = Double.isNaN(moins) ? reste : Math.min(moins, reste);
      }
    }
    return moins;
  }

  /** Heap in use after a full collection, in MB. */
  private static double vivant(Path jdk, Service service) throws IOException, InterruptedException {
    jcmd(jdk, service, "GC.run");
    Matcher tas = TAS_G1.matcher(jcmd(jdk, service, "GC.heap_info"));
    double total = 0;
    while (tas.find()) {
      total += Double.parseDouble(tas.group(1)) / 1024;
    }
    return total;
  }

  static String jcmd(Path jdk, Service service, String commande)
      throws IOException, InterruptedException {
    Process processus =
        new ProcessBuilder(jdk.resolve("jcmd").toString(), String.valueOf(service.pid()), commande)
            .redirectErrorStream(true)
            .start();
    String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    processus.waitFor();
    return sortie;
  }

  private static void rendre(
      List<Releve> releves, Resultat charge, double vivantAvant, double vivantApres) {
    int moitie = releves.size() / 2;
    double[] debut = residente(releves.subList(0, moitie));
    double[] fin = residente(releves.subList(moitie, releves.size()));
    double maximum = releves.stream().mapToDouble(Releve::residente).max().orElse(Double.NaN);
    Mesures.ecrire(
        "%n%.0f requêtes/s, p99 %.0f µs ; %d relevés",
        charge.debit(), charge.p99(), releves.size());
    Mesures.ecrire(
        "vivant après collecte complète : %.1f Mo avant, %.1f Mo après", vivantAvant, vivantApres);
    Mesures.ecrire(
        "résidente : médiane de la 1re moitié %.0f Mo, de la 2e %.0f Mo ; maximum %.0f Mo",
        Mesures.mediane(debut), Mesures.mediane(fin), maximum);
    double pente = pente(releves.subList(moitie, releves.size()));
    Mesures.ecrire("pente de la 2e moitié : %.2f Mo par minute", pente);
    boolean plate = pente < 1 && vivantApres < vivantAvant + 5;
    Mesures.ecrire("mémoire plate dans -Xmx256m : %s", plate ? "oui" : "non");
  }

  private static double[] residente(List<Releve> releves) {
    return releves.stream().mapToDouble(Releve::residente).toArray();
  }

  /** Of the resident memory, by least squares, per minute. */
  private static double pente(List<Releve> releves) {
    double x = releves.stream().mapToDouble(Releve::seconde).average().orElse(0);
    double y = releves.stream().mapToDouble(Releve::residente).average().orElse(0);
    double haut = 0;
    double bas = 0;
    for (Releve releve : releves) {
      haut += (releve.seconde() - x) * (releve.residente() - y);
      bas += (releve.seconde() - x) * (releve.seconde() - x);
    }
    return bas == 0 ? 0 : 60 * haut / bas;
  }
}
