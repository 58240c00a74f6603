package fr.article51.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From the start of the process to the first verdict over HTTP. Arguments: {@code --jar=} of the
 * shipped service, {@code --jdk17=} and {@code --jdk25=} (either may be left out), {@code
 * --travail=}, {@code --tours=7}.
 */
public final class Demarrage {
  private static final List<String> MEMOIRE = List.of("-Xmx256m");
  private static final int DEMANDES_D_ENTRAINEMENT = 200;

  private final Path jar;
  private final Path travail;
  private final List<byte[]> corps;
  private final Map<String, Variante> variantes = new LinkedHashMap<>();

  private record Variante(String java, List<String> options) {}

  /** Starts of a variant, in milliseconds, and where the processor went. */
  private record Lancement(double millis, Map<String, Long> processeur) {}

  private Demarrage(Path jar, Path travail, List<byte[]> corps) {
    this.jar = jar;
    this.travail = travail;
    this.corps = corps;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    Demarrage banc =
        new Demarrage(
            Path.of(options.exige("jar")),
            Files.createDirectories(Path.of(options.exige("travail"))),
            Requetes.corps());
    if (options.texte("jdk17").isPresent()) {
      banc.preparer(
          options.exige("jdk17"),
          "17",
          "AppCDS",
          "classes.jsa",
          "-XX:ArchiveClassesAtExit=",
          "-XX:SharedArchiveFile=");
    }
    if (options.texte("jdk25").isPresent()) {
      banc.preparer(
          options.exige("jdk25"),
          "25",
          "cache AOT",
          "classes.aot",
          "-XX:AOTCacheOutput=",
          "-XX:AOTCache=");
    }
    banc.mesurer(options.entier("tours", 7));
  }

  /** Plain, then with an archive written by a run that has served some requests. */
  private void preparer(
      String jdk, String version, String nom, String fichier, String ecrire, String lire)
      throws IOException, InterruptedException {
    String java = Path.of(jdk, "bin", "java").toString();
    variantes.put("JDK " + version, new Variante(java, MEMOIRE));
    Path archive = travail.toAbsolutePath().resolve(fichier);
    Files.deleteIfExists(archive);
    List<String> options = new ArrayList<>(MEMOIRE);
    options.add(ecrire + archive);
    try (Service service = Service.lancer(java, options, jar, travail.resolve("archive.log"))) {
      service.attendre(corps.get(0));
      for (byte[] demande : corps.subList(0, DEMANDES_D_ENTRAINEMENT)) {
        service.poster(Service.EVALUATIONS, demande);
      }
    }
    if (!Files.exists(archive)) {
      throw new IOException("archive absente ; voir " + travail.resolve("archive.log"));
    }
    List<String> avec = new ArrayList<>(MEMOIRE);
    avec.add(lire + archive);
    variantes.put("JDK " + version + " + " + nom, new Variante(java, avec));
    Mesures.ecrire("archive du JDK %s (%s) : %d Mo", version, nom, Files.size(archive) / 1_048_576);
  }

  private void mesurer(int tours) throws IOException, InterruptedException {
    Map<String, List<Lancement>> lancements = new LinkedHashMap<>();
    for (int tour = 0; tour < tours; tour++) {
      for (Map.Entry<String, Variante> variante : variantes.entrySet()) {
        lancements
            .computeIfAbsent(variante.getKey(), v -> new ArrayList<>())
            .add(lancer(variante.getValue()));
      }
    }
    Mesures.ecrire(
        "%nDu lancement du processus au premier verdict (200), médiane de %d ; ms", tours);
    Mesures.ecrire("Processeur : ms par genre de fil, médiane%n");
    lancements.forEach(Demarrage::ligne);
    lancements.forEach(
        (variante, siens) -> {
          double objectif = variante.contains("+") ? 700 : 1_500;
          Mesures.ecrire(
              "%s : objectif %.1f s %s",
              variante, objectif / 1e3, mediane(siens) < objectif ? "atteint" : "non atteint");
        });
  }

  private Lancement lancer(Variante variante) throws IOException, InterruptedException {
    try (Service service =
        Service.lancer(
            variante.java(), variante.options(), jar, travail.resolve("demarrage.log"))) {
      double millis = service.attendre(corps.get(0)) / 1e6;
      return new Lancement(millis, service.processeur());
    }
  }

  private static void ligne(String variante, List<Lancement> lancements) {
    double[] millis = lancements.stream().mapToDouble(Lancement::millis).sorted().toArray();
    Map<String, Double> processeur = new TreeMap<>();
    for (String genre : lancements.get(0).processeur().keySet()) {
      processeur.put(
          genre,
          Mesures.mediane(
              lancements.stream()
                  .mapToDouble(l -> l.processeur().getOrDefault(genre, 0L))
                  .toArray()));
    }
    Mesures.ecrire(
        "%-22s %7.0f   (de %.0f à %.0f)   processeur %s",
        variante, Mesures.mediane(millis), millis[0], millis[millis.length - 1], processeur);
  }

  private static double mediane(List<Lancement> lancements) {
    return Mesures.mediane(lancements.stream().mapToDouble(Lancement::millis).toArray());
  }
}
