package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.bench.Portefeuille.Entree;
import fr.article51.courrier.Courriers;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.echange.Echange;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Reprises;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import fr.article51.projet.Demande;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Whether the time of a refusal tells that a screening of another agency exists. By the key of one
 * agency, in turn: identifiers of another agency, and two sets of identifiers that nothing has;
 * between these two there is nothing to find, which gives the noise. Arguments: {@code --jar=},
 * {@code --java=}, {@code --travail=}, {@code --tours=20000} requests of each.
 */
public final class Indices {
  private static final int IDENTIFIANTS = 50;
  private static final int CHAUFFE = 1_500;
  private static final int GENRES = 3;
  private static final Acteur AUTRE = new Acteur("banc", "ARS-53", Role.INSTRUCTEUR, false);

  /** An address, with the identifier of the screening and that of one of its letters. */
  private record Route(String methode, String chemin, String type, String corps) {
    byte[] requete(Cible cible, String cle) {
      return ("%s /v1/instructions/%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\n"
              + "If-Match: \"1\"\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s")
          .formatted(
              methode,
              chemin.formatted(cible.instruction(), cible.courrier()),
              cle,
              type,
              corps.length(),
              corps)
          .getBytes(StandardCharsets.US_ASCII);
    }
  }

  private record Cible(UUID instruction, UUID courrier) {}

  private static final String JSON = "application/json";
  private static final List<Route> ROUTES =
      List.of(
          new Route("GET", "%1$s", JSON, ""),
          new Route(
              "PATCH",
              "%1$s/demande",
              "application/merge-patch+json",
              "{\"projet\":{\"titre\":\"x\"}}"),
          new Route("POST", "%1$s/rejeu", JSON, ""),
          new Route("GET", "%1$s/courriers", JSON, ""),
          new Route("GET", "%1$s/courriers/%2$s", JSON, ""),
          new Route("GET", "%1$s/archive.zip", JSON, ""));

  private final Options options;
  private final Path travail;
  private final Random hasard = new Random(51);

  private Indices(Options options) throws IOException {
    this.options = options;
    travail = Files.createDirectories(Path.of(options.exige("travail")));
  }

  public static void main(String[] arguments) throws Exception {
    Journaux.commeLeService();
    BaseDeBanc.chacune(new Indices(new Options(arguments))::mesurer);
  }

  private void mesurer(BaseDeBanc base) throws Exception {
    List<List<Cible>> cibles = new ArrayList<>();
    cibles.add(remplir(base));
    for (int i = 1; i < GENRES; i++) {
      cibles.add(
          cibles.get(0).stream().map(c -> new Cible(UUID.randomUUID(), c.courrier())).toList());
    }
    String cle = base.cle("ARS-11");
    try (Service service =
        Service.lancer(
            options.exige("java"),
            List.of("-Xmx256m"),
            Path.of(options.exige("jar")),
            travail.resolve("indices.log"),
            base.acces())) {
      service.attendre(Requetes.corps().get(0));
      Mesures.ecrire("%n%s", base.nom());
      Mesures.ecrire(
          "%-28s %9s %9s %8s %14s %14s",
          "", "autre µs", "rien µs", "rapport", "AUC ± 2 σ", "AUC témoin");
      for (Route route : ROUTES) {
        comparer(service, route, cle, cibles);
      }
    }
  }

  private void comparer(Service service, Route route, String cle, List<List<Cible>> cibles)
      throws IOException {
    int tours = options.entier("tours", 20_000);
    long[][] durees = new long[GENRES][tours];
    List<Integer> ordre = new ArrayList<>(List.of(0, 1, 2));
    byte[] attendu = null;
    try (Fil fil = new Fil(service.port())) {
      for (int tour = -CHAUFFE; tour < tours; tour++) {
        Collections.shuffle(ordre, hasard);
        for (int genre : ordre) {
          Cible cible = cibles.get(genre).get(hasard.nextInt(IDENTIFIANTS));
          byte[] requete = route.requete(cible, cle);
          long debut = System.nanoTime();
          byte[] reponse = fil.demander(requete);
          long duree = System.nanoTime() - debut;
          attendu = attendu == null ? reponse : attendu;
          if (!Arrays.equals(attendu, reponse)) {
            throw new IOException(
                "les réponses diffèrent :\n" + new String(attendu) + "\n" + new String(reponse));
          }
          if (tour >= 0) {
            durees[genre][tour] = duree;
          }
        }
      }
    }
    double autre = mediane(durees[0]);
    double rien = mediane(durees[1]);
    Mesures.ecrire(
        "%-28s %9.0f %9.0f %8.4f %7.4f ± %.4f %14.4f",
        route.methode() + " " + route.chemin().replaceAll("%1\\$s/?", "").replace("%2$s", "…"),
        autre,
        rien,
        autre / rien,
        auc(durees[0], durees[1]),
        2 * Math.sqrt((2.0 * tours + 1) / (12.0 * tours * tours)),
        auc(durees[2], durees[1]));
  }

  private static double mediane(long[] durees) {
    return Mesures.mediane(Arrays.stream(durees).mapToDouble(duree -> duree / 1e3).toArray());
  }

  /**
   * Of Mann and Whitney: how often one of {@code a} is longer than one of {@code b}; 0.5: no hint.
   */
  private static double auc(long[] a, long[] b) {
    long[] triees = b.clone();
    Arrays.sort(triees);
    double plus = 0;
    for (long duree : a) {
      plus += (rang(triees, duree) + rang(triees, duree + 1)) / 2.0;
    }
    return plus / a.length / b.length;
  }

  /** How many are shorter. */
  private static int rang(long[] triees, long duree) {
    int bas = 0;
    int haut = triees.length;
    while (bas < haut) {
      int milieu = (bas + haut) >>> 1;
      if (triees[milieu] < duree) {
        bas = milieu + 1;
      } else {
        haut = milieu;
      }
    }
    return bas;
  }

  /** Screenings of another agency, each with a letter. */
  private static List<Cible> remplir(BaseDeBanc base) throws IOException {
    Article51ParRegles production = Article51ParRegles.charger();
    Echange echange = Echange.horsServeur(production.droit());
    List<Cible> cibles = new ArrayList<>();
    try (Base ouverte = Base.ouvrir(base.acces())) {
      Transactions transactions = new Transactions(() -> ouverte);
      Instructions instructions = new Instructions(transactions, production, echange.ecriture());
      Courriers modeles = Courriers.charger(production.libelles(), production.droit(), null);
      CourriersDInstruction courriers =
          new CourriersDInstruction(
              instructions,
              transactions,
              new Reprises(production, production, echange.lecteur(), echange.ecriture()),
              () -> modeles,
              ZoneId.of("Europe/Paris"));
      List<Demande> demandes =
          Portefeuille.creer(production.droit()).stream().map(Entree::demande).toList();
      for (int i = 0; i < IDENTIFIANTS; i++) {
        UUID id =
            instructions
                .creer(AUTRE, "ARS-53", demandes.get(i), null, Instant.now())
                .detail()
                .instruction()
                .id();
        UUID courrier =
            courriers
                .preparer(AUTRE, id, 1, GenreDeCourrier.TRANSPARENCE, null, null, Instant.now())
                .courrier()
                .id();
        cibles.add(new Cible(id, courrier));
      }
    }
    return cibles;
  }
}
