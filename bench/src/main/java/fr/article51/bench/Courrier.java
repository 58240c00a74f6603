package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.bench.Portefeuille.Entree;
import fr.article51.courrier.Courriers;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.courrier.Matiere;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Letters a second, one thread, by format, each in turn: every kind that makes sense for each
 * request of the portfolio. Arguments: {@code --secondes=10} for each, {@code --chauffe=10} before.
 */
public final class Courrier {
  private static final LocalDate JOUR = LocalDate.of(2026, 11, 27);

  /** Something measured. */
  private static final class Sujet {
    final ToIntFunction<Lettre> travail;
    long nombre;
    long nanos;
    long octets;

    Sujet(ToIntFunction<Lettre> travail) {
      this.travail = travail;
    }
  }

  private record Lettre(Matiere matiere, GenreDeCourrier genre) {}

  private Courrier() {}

  public static void main(String[] arguments) throws IOException {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    Article51ParRegles parcours = Article51ParRegles.charger();
    long debut = System.nanoTime();
    Courriers courriers = Courriers.charger(parcours.libelles(), parcours.droit(), null);
    Mesures.ecrire("lecture des modèles : %d ms", (System.nanoTime() - debut) / 1_000_000);
    List<Lettre> lettres = lettres(parcours);
    Map<String, Sujet> sujets = new LinkedHashMap<>();
    sujets.put("verdict", new Sujet(l -> parcours.evaluer(l.matiere().demande()).motifs().size()));
    sujets.put("HTML", new Sujet(l -> courriers.html(l.matiere(), l.genre()).length));
    sujets.put("DOCX", new Sujet(l -> courriers.docx(l.matiere(), l.genre()).length));
    sujets.put("PDF", new Sujet(l -> courriers.pdf(l.matiere(), l.genre()).length));
    tourner(sujets, lettres, options.entier("chauffe", 10));
    sujets.values().forEach(sujet -> sujet.nombre = sujet.nanos = sujet.octets = 0);
    tourner(sujets, lettres, options.entier("secondes", 10));
    double verdict = parSeconde(sujets.get("verdict"));
    sujets.forEach(
        (nom, sujet) ->
            Mesures.ecrire(
                "%-8s %10.1f par seconde ; une = %8.1f verdicts ; %6d octets",
                nom, parSeconde(sujet), verdict / parSeconde(sujet), sujet.octets / sujet.nombre));
  }

  private static double parSeconde(Sujet sujet) {
    return sujet.nombre * 1e9 / sujet.nanos;
  }

  private static List<Lettre> lettres(Article51ParRegles parcours) throws IOException {
    List<Lettre> lettres = new ArrayList<>();
    for (Entree entree : Portefeuille.creer(parcours.droit())) {
      Demande demande = entree.demande();
      Verdict verdict = parcours.evaluer(demande);
      Matiere matiere =
          new Matiere(
              null,
              "2026-0042",
              null,
              null,
              demande,
              verdict,
              parcours.tracer(demande, verdict),
              List.of(),
              JOUR,
              null,
              null);
      GenreDeCourrier.pour(verdict).forEach(genre -> lettres.add(new Lettre(matiere, genre)));
    }
    return lettres;
  }

  /** A tenth of a second each, until each has had its seconds. */
  private static void tourner(Map<String, Sujet> sujets, List<Lettre> lettres, int secondes) {
    for (int tour = 0; tour < secondes * 10; tour++) {
      for (Sujet sujet : sujets.values()) {
        long debut = System.nanoTime();
        long fin = debut + 100_000_000L;
        long maintenant = debut;
        do {
          Lettre lettre = lettres.get((int) (sujet.nombre * 37 % lettres.size()));
          sujet.octets += sujet.travail.applyAsInt(lettre);
          sujet.nombre++;
          maintenant = System.nanoTime();
        } while (maintenant < fin);
        sujet.nanos += maintenant - debut;
      }
    }
  }
}
