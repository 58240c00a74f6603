package fr.article51.bench;

import fr.article51.bench.Wrk.Resultat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Verdicts over HTTP beside two echoes of the same bytes in the same process, taking turns.
 * Arguments: {@code --jar=} of the bench build, {@code --java=}, {@code --script=}, {@code
 * --travail=} a folder to write to, {@code --secondes=10} each, {@code --tours=5}, {@code
 * --chauffe=10}.
 */
public final class Http {
  private static final String VERDICT = Service.EVALUATIONS;
  private static final String ECHO = "/v1/regles/banc-echo";
  private static final String ECHO_STRICT = "/v1/regles/banc-echo-strict";
  private static final List<String> CHEMINS = List.of(VERDICT, ECHO, ECHO_STRICT);

  private Http() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    Path travail = Files.createDirectories(Path.of(options.exige("travail")));
    List<byte[]> corps = Requetes.corps();
    Path fichier = travail.resolve("corps.txt");
    Wrk.ecrireCorps(fichier, corps);
    Wrk wrk = new Wrk(Path.of(options.exige("script")), fichier);
    try (Service service =
        Service.lancer(
            options.exige("java"),
            List.of("-Xmx256m"),
            Path.of(options.exige("jar")),
            travail.resolve("http.log"))) {
      service.attendre(corps.get(0));
      exigerLesMemesOctets(service, corps);
      for (String chemin : CHEMINS) {
        wrk.mener(service.url(chemin), options.entier("chauffe", 10));
      }
      Map<String, List<Resultat>> resultats = new LinkedHashMap<>();
      for (int tour = 0; tour < options.entier("tours", 5); tour++) {
        for (String chemin : CHEMINS) {
          resultats
              .computeIfAbsent(chemin, c -> new ArrayList<>())
              .add(wrk.mener(service.url(chemin), options.entier("secondes", 10)));
        }
      }
      rendre(resultats);
    }
  }

  /** The echoes must have the same work around the verdict: same bytes in, same bytes out. */
  private static void exigerLesMemesOctets(Service service, List<byte[]> corps) throws IOException {
    for (byte[] demande : corps) {
      String verdict = service.poster(VERDICT, demande);
      for (String echo : List.of(ECHO, ECHO_STRICT)) {
        if (!Service.reussite(verdict)
            || !corps(verdict).equals(corps(service.poster(echo, demande)))) {
          throw new IOException(echo + " ne répond pas les mêmes octets que le verdict");
        }
      }
    }
  }

  private static String corps(String reponse) {
    return reponse.substring(reponse.indexOf("\r\n\r\n"));
  }

  private static void rendre(Map<String, List<Resultat>> resultats) {
    Mesures.ecrire("wrk : 2 fils, 16 connexions, sur 127.0.0.1, à tour de rôle%n");
    Mesures.ecrire("%-22s %12s %9s %9s   %s", "", "requêtes/s", "p50 µs", "p99 µs", "tours");
    resultats.forEach(
        (chemin, tours) ->
            Mesures.ecrire(
                "%-22s %12.0f %9.0f %9.0f   %s",
                chemin,
                mediane(tours),
                Mesures.mediane(tours.stream().mapToDouble(Resultat::p50).toArray()),
                Mesures.mediane(tours.stream().mapToDouble(Resultat::p99).toArray()),
                tours.stream().map(r -> String.valueOf(Math.round(r.debit()))).toList()));
    double rapport = rapport(resultats.get(VERDICT), resultats.get(ECHO));
    Mesures.ecrire("%nverdict / echo (Jackson de Quarkus) : %.2f", rapport);
    Mesures.ecrire(
        "verdict / echo strict (lecture du service) : %.2f",
        rapport(resultats.get(VERDICT), resultats.get(ECHO_STRICT)));
    Mesures.ecrire("objectif 0,70 de l'écho : %s", rapport >= 0.7 ? "atteint" : "non atteint");
  }

  private static double mediane(List<Resultat> tours) {
    return Mesures.mediane(tours.stream().mapToDouble(Resultat::debit).toArray());
  }

  /** Median of the ratios of each round: what slows the machine slows both. */
  private static double rapport(List<Resultat> a, List<Resultat> b) {
    double[] rapports = new double[a.size()];
    for (int tour = 0; tour < rapports.length; tour++) {
      rapports[tour] = a.get(tour).debit() / b.get(tour).debit();
    }
    return Mesures.mediane(rapports);
  }
}
