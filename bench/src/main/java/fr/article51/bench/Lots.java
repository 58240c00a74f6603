package fr.article51.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many projects at once, in {@code -Xmx256m}: the command, NDJSON in, NDJSON then CSV out, and the
 * same lines by HTTP. Arguments: {@code --jar=} of the shipped service, {@code --jdk=}, {@code
 * --travail=}, {@code --lignes=1000,100000,1000000}.
 */
public final class Lots {
  /** Beyond, NDJSON out (15 kB a line) is measured by HTTP alone, where nothing is kept. */
  private static final int NDJSON_MAXIMUM = 100_000;

  private static final Pattern COLLECTE = Pattern.compile("Pause.* (\\d+)M->(\\d+)M\\((\\d+)M\\)");
  private static final long PAS_MS = 200;

  private final Path jar;
  private final Path java;
  private final Path travail;

  private Lots(Options options) throws IOException {
    this.jar = Path.of(options.exige("jar"));
    this.java = Path.of(options.exige("jdk"), "bin", "java");
    this.travail = Files.createDirectories(Path.of(options.exige("travail")));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    Lots lots = new Lots(options);
    List<byte[]> corps = Requetes.corps();
    Mesures.ecrire(
        "%-28s %10s %10s %10s %14s %12s %14s",
        "", "lignes", "secondes", "par s", "processeur s", "résidente Mo", "après coll. Mo");
    for (String nombre : options.texte("lignes").orElse("1000,100000,1000000").split(",")) {
      lots.mesurer(corps, Integer.parseInt(nombre));
    }
  }

  private void mesurer(List<byte[]> corps, int lignes) throws IOException, InterruptedException {
    Path entree = travail.resolve("lot-" + lignes + ".ndjson");
    ecrire(entree, corps, lignes);
    if (lignes <= NDJSON_MAXIMUM) {
      commande("commande, NDJSON → NDJSON", entree, travail.resolve("sortie.ndjson"), lignes);
    }
    commande("commande, NDJSON → CSV", entree, travail.resolve("sortie.csv"), lignes);
    http(entree, corps.get(0), lignes);
    Files.delete(entree);
  }

  private static void ecrire(Path fichier, List<byte[]> corps, int lignes) throws IOException {
    try (OutputStream flux = new BufferedOutputStream(Files.newOutputStream(fichier), 1 << 16)) {
      for (int i = 0; i < lignes; i++) {
        flux.write(corps.get(i % corps.size()));
        flux.write('\n');
      }
    }
  }

  private void commande(String nom, Path entree, Path sortie, int lignes)
      throws IOException, InterruptedException {
    Path collecteur = collecteur();
    Path journal = travail.resolve("lot.log");
    long debut = System.nanoTime();
    Process processus =
        new ProcessBuilder(
                java.toString(),
                "-Xmx256m",
                "-Xlog:gc:file=" + collecteur,
                "-jar",
                jar.toString(),
                "lot",
                "--recommencer",
                entree.toString(),
                sortie.toString())
            .redirectErrorStream(true)
            .redirectOutput(journal.toFile())
            .start();
    Releve releve = suivre(processus.toHandle(), processus);
    double secondes = (System.nanoTime() - debut) / 1e9;
    if (processus.exitValue() != 0) {
      throw new IOException("code " + processus.exitValue() + " ; " + journal);
    }
    Files.delete(sortie);
    rendre(nom, lignes, secondes, releve, collecteur);
  }

  private void http(Path entree, byte[] corps, int lignes)
      throws IOException, InterruptedException {
    Path collecteur = collecteur();
    try (Service service =
        Service.lancer(
            java.toString(),
            List.of("-Xmx256m", "-Xlog:gc:file=" + collecteur),
            jar,
            travail.resolve("lot-http.log"))) {
      service.attendre(corps);
      ProcessHandle serveur = ProcessHandle.of(service.pid()).orElseThrow();
      double avant = processeur(serveur);
      long debut = System.nanoTime();
      Process client =
          new ProcessBuilder(
                  "curl",
                  "-sSN",
                  "-H",
                  "Content-Type: application/x-ndjson",
                  "-X",
                  "POST",
                  "-T",
                  entree.toString(),
                  "-o",
                  "/dev/null",
                  "-w",
                  "%{http_code} %{size_download}",
                  service.url("/v1/evaluations/lot"))
              .redirectErrorStream(true)
              .start();
      Releve releve = suivre(serveur, client);
      double secondes = (System.nanoTime() - debut) / 1e9;
      String bilan = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!bilan.startsWith("200 ")) {
        throw new IOException("curl : " + bilan);
      }
      rendre(
          "HTTP, NDJSON, avec curl",
          lignes,
          secondes,
          new Releve(releve.residente(), releve.processeur() - avant),
          collecteur);
    }
  }

  private record Releve(double residente, double processeur) {}

  /** Looks at a process until another ends: most memory, and time of processor. */
  private static Releve suivre(ProcessHandle observe, Process jusque)
      throws InterruptedException, IOException {
    double residente = 0;
    double processeur = 0;
    do {
      residente = Math.max(residente, residente(observe.pid()));
      processeur = Math.max(processeur, processeur(observe));
    } while (!jusque.waitFor(PAS_MS, TimeUnit.MILLISECONDS));
    return new Releve(residente, Math.max(processeur, processeur(observe)));
  }

  private static double processeur(ProcessHandle processus) {
    return processus.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private static double residente(long pid) throws IOException {
    Path etat = Path.of("/proc", String.valueOf(pid), "status");
    if (!Files.exists(etat)) {
      return 0;
    }
    try (Stream<String> lignes = Files.lines(etat)) {
      return lignes
              .filter(ligne -> ligne.startsWith("VmHWM:"))
              .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended
    }
  }

  private Path collecteur() throws IOException {
    Path collecteur = travail.toAbsolutePath().resolve("lot-gc.log");
    Files.deleteIfExists(collecteur);
    return collecteur;
  }

  /** Heap after each collection of the second half: least and most. */
  private static String apresCollecte(Path collecteur) throws IOException {
    List<Integer> restes = new ArrayList<>();
    for (String ligne : Files.readAllLines(collecteur)) {
      Matcher collecte = COLLECTE.matcher(ligne);
      if (collecte.find()) {
        restes.add(Integer.valueOf(collecte.group(2)));
      }
    }
    List<Integer> fin = restes.subList(restes.size() / 2, restes.size());
    return fin.stream().mapToInt(r -> r).min().orElse(0)
        + " à "
        + fin.stream().mapToInt(r -> r).max().orElse(0);
  }

  private static void rendre(
      String nom, int lignes, double secondes, Releve releve, Path collecteur) throws IOException {
    Mesures.ecrire(
        "%-28s %10d %10.1f %10.0f %14.1f %12.0f %14s",
        nom,
        lignes,
        secondes,
        lignes / secondes,
        releve.processeur(),
        releve.residente(),
        apresCollecte(collecteur));
  }
}
