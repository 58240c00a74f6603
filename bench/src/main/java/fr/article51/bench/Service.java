package fr.article51.bench;

import fr.article51.instruction.Base;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service in its own process, on a free port of 127.0.0.1. Closing it stops it. */
final class Service implements AutoCloseable {
  static final String EVALUATIONS = "/v1/evaluations";
  static final String INSTRUCTIONS = "/v1/instructions";

  /** Nothing is kept. */
  private static final Base.Acces EN_MEMOIRE =
      new Base.Acces("jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "", 16);

  private static final String AUTRES = "autres";
  private static final long ATTENTE = TimeUnit.SECONDS.toNanos(90);

  private final Process processus;
  private final int port;
  private final Path journal;
  private final long lance;

  private Service(Process processus, int port, Path journal, long lance) {
    this.processus = processus;
    this.port = port;
    this.journal = journal;
    this.lance = lance;
  }

  /**
   * Starts it, without waiting.
   *
   * @param java the {@code java} command
   * @param options of the virtual machine, and settings of the service
   * @param jar quarkus-run.jar
   * @param journal where its output goes
   */
  static Service lancer(String java, List<String> options, Path jar, Path journal)
      throws IOException {
    return lancer(java, options, jar, journal, EN_MEMOIRE);
  }

  /** The same, on a database; nobody is limited. */
  static Service lancer(String java, List<String> options, Path jar, Path journal, Base.Acces base)
      throws IOException {
    int port = portLibre();
    List<String> commande = new ArrayList<>();
    commande.add(java);
    commande.addAll(
        List.of(
            "-Dquarkus.http.host=127.0.0.1",
            "-Darticle51.base.url=" + base.url(),
            "-Darticle51.base.utilisateur=" + base.utilisateur(),
            "-Darticle51.base.connexions=" + base.connexions(),
            // Nothing is printed but what is measured.
            "-Darticle51.acces.premiere-cle=false",
            "-Darticle51.debit.par-acteur=0",
            "-Dquarkus.http.port=" + port));
    commande.addAll(options); // the last of two wins
    commande.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    ProcessBuilder constructeur = new ProcessBuilder(commande);
    constructeur.environment().put("ARTICLE51_BASE_MOT_DE_PASSE", base.motDePasse());
    constructeur.redirectErrorStream(true).redirectOutput(journal.toFile());
    long lance = System.nanoTime();
    Process processus = constructeur.start();
    // Whatever happens to the benchmark, the service does not outlive it.
    Runtime.getRuntime().addShutdownHook(new Thread(processus::destroyForcibly));
    return new Service(processus, port, journal, lance);
  }

  private static int portLibre() throws IOException {
    try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return prise.getLocalPort();
    }
  }

  /**
   * Posts the request until the answer is 200.
   *
   * @return nanoseconds from the start of the process to the end of that answer
   */
  long attendre(byte[] corps) throws IOException, InterruptedException {
    while (System.nanoTime() - lance < ATTENTE) {
      if (!processus.isAlive()) {
        break;
      }
      try {
        if (reussite(poster(EVALUATIONS, corps))) {
          return System.nanoTime() - lance;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(2);
    }
    throw new IOException("le service ne répond pas ; son journal : " + journal);
  }

  /** The whole answer, head and body; HTTP/1.0, so that the body comes in one piece. */
  String poster(String chemin, byte[] corps) throws IOException {
    try (Socket prise = new Socket()) {
      prise.setSoTimeout(30_000);
      prise.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      String tete =
          "POST "
              + chemin
              + " HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
              + corps.length
              + "\r\nConnection: close\r\n\r\n";
      prise.getOutputStream().write(tete.getBytes(StandardCharsets.US_ASCII));
      prise.getOutputStream().write(corps);
      prise.getOutputStream().flush();
      return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether an answer is a 200. */
  static boolean reussite(String reponse) {
    return reponse.substring(0, Math.min(12, reponse.length())).endsWith(" 200");
  }

  String url(String chemin) {
    return "http://127.0.0.1:" + port + chemin;
  }

  int port() {
    return port;
  }

  long pid() {
    return processus.pid();
  }

  /**
   * Milliseconds of processor by kind of thread, those that have ended among the others; empty
   * where there is no /proc.
   */
  Map<String, Long> processeur() throws IOException {
    Map<String, Long> parGenre = new TreeMap<>();
    Path processus = Path.of("/proc", String.valueOf(pid()));
    if (!Files.isDirectory(processus)) {
      return parGenre;
    }
    long reste = millis(Files.readString(processus.resolve("stat")));
    try (Stream<Path> taches = Files.list(processus.resolve("task"))) {
      for (Path tache : taches.toList()) {
        String etat = Files.readString(tache.resolve("stat"));
        String genre = genre(etat.substring(etat.indexOf('(') + 1, etat.lastIndexOf(')')));
        if (!genre.equals(AUTRES)) {
          parGenre.merge(genre, millis(etat), Long::sum);
          reste -= millis(etat);
        }
      }
    }
    parGenre.put(AUTRES, Math.max(0, reste));
    return parGenre;
  }

  /** User and system time of a line of /proc, in ticks of ten milliseconds. */
  private static long millis(String etat) {
    String[] champs = etat.substring(etat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(champs[11]) + Long.parseLong(champs[12])) * 10;
  }

  private static String genre(String fil) {
    if (fil.startsWith("C1 Comp") || fil.startsWith("C2 Comp")) {
      return "compilation";
    }
    return fil.equals("java") || fil.equals("main") ? "principal" : AUTRES;
  }

  /** Resident memory in MB. */
  double residente() throws IOException {
    try (Stream<String> lignes = Files.lines(Path.of("/proc", String.valueOf(pid()), "status"))) {
      return lignes
              .filter(ligne -> ligne.startsWith("VmRSS:"))
              .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    }
  }

  /** Asks it to stop, and waits until it has: an archive is written then. */
  @Override
  public void close() throws IOException {
    processus.destroy();
    try {
      if (!processus.waitFor(120, TimeUnit.SECONDS)) {
        processus.destroyForcibly();
      }
    } catch (InterruptedException e) {
      processus.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
