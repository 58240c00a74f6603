package fr.article51.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs wrk: 2 threads, 16 connections, the requests of the portfolio in turn. */
final class Wrk {
  private static final Pattern DEBIT = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern QUANTILE = Pattern.compile("(50|99)%\\s+([\\d.]+)(us|ms|s)");
  private static final Pattern ERREURS = Pattern.compile("(?m)^\\s*(Non-2xx.*|Socket errors.*)$");

  private final Path script;
  private final Path corps;
  private final String cle;

  /**
   * @param script the Lua script of wrk
   * @param corps file of requests, one a line
   */
  Wrk(Path script, Path corps) {
    this(script, corps, "");
  }

  /**
   * @param cle key that every request carries; empty without
   */
  Wrk(Path script, Path corps, String cle) {
    this.script = script;
    this.corps = corps;
    this.cle = cle;
  }

  /**
   * What wrk saw.
   *
   * @param debit requests per second
   * @param p50 microseconds
   * @param p99 microseconds
   */
  record Resultat(double debit, double p50, double p99) {}

  static void ecrireCorps(Path fichier, List<byte[]> corps) throws IOException {
    StringBuilder lignes = new StringBuilder();
    corps.forEach(c -> lignes.append(new String(c, StandardCharsets.UTF_8)).append('\n'));
    Files.writeString(fichier, lignes);
  }

  /** Starts it, without waiting. */
  Process lancer(String url, int secondes) throws IOException {
    ProcessBuilder constructeur =
        new ProcessBuilder(
            "wrk",
            "-t2",
            "-c16",
            "-d" + secondes + "s",
            "--latency",
            "--timeout",
            "30s",
            "-s",
            script.toString(),
            url);
    constructeur.environment().put("BENCH_CORPS", corps.toString());
    constructeur.environment().put("BENCH_CLE", cle);
    constructeur.redirectErrorStream(true);
    Process processus = constructeur.start();
    Runtime.getRuntime().addShutdownHook(new Thread(processus::destroyForcibly));
    return processus;
  }

  /** Runs it to its end. */
  Resultat mener(String url, int secondes) throws IOException, InterruptedException {
    return lire(lancer(url, secondes));
  }

  static Resultat lire(Process processus) throws IOException, InterruptedException {
    String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher debit = DEBIT.matcher(sortie);
    Matcher erreurs = ERREURS.matcher(sortie);
    if (processus.waitFor() != 0 || !debit.find() || erreurs.find()) {
      throw new IOException("wrk :\n" + sortie);
    }
    double p50 = Double.NaN;
    double p99 = Double.NaN;
    Matcher quantile = QUANTILE.matcher(sortie);
    while (quantile.find()) {
      double valeur = Double.parseDouble(quantile.group(2)) * unite(quantile.group(3));
      if (quantile.group(1).equals("50")) {
        p50 = valeur;
      } else {
        p99 = valeur;
      }
    }
    return new Resultat(Double.parseDouble(debit.group(1)), p50, p99);
  }

  private static double unite(String nom) {
    return switch (nom) {
      case "us" -> 1;
      case "ms" -> 1_000;
      default -> 1_000_000;
    };
  }
}
