package fr.article51.bench;

import com.sun.management.ThreadMXBean;
import fr.article51.Article51;
import fr.article51.Article51ParRegles;
import fr.article51.bench.Portefeuille.Entree;
import fr.article51.bench.Portefeuille.Remplissage;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.reference.Accord;
import fr.article51.reference.EvaluateurDeReference;
import fr.article51.regles.BaseDeRegles;
import fr.article51.regles.MoteurDeRegles;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Juge;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The evaluators in one process, one thread, taking turns: each goes through the portfolio, then
 * the next. Arguments: {@code --secondes=20} at most for each, {@code --chauffe=10} before.
 */
public final class Evaluateurs {
  private static final String SANS_QUESTIONS = "verdict sans questions";

  private static final int EVALUATIONS = 100_000;

  /** Requests in a turn: each hundred of the portfolio has the same mix. */
  private static final int TRANCHE = 100;

  /** Something measured, one request at a time, by its rank in the portfolio. */
  private static final class Sujet {
    final String nom;
    final IntFunction<Object> travail;
    final Mesures toutes = new Mesures();
    final Map<Remplissage, Mesures> parRemplissage = new EnumMap<>(Remplissage.class);
    int rang;
    long octets;

    Sujet(String nom, IntFunction<Object> travail) {
      this.nom = nom;
      this.travail = travail;
      for (Remplissage remplissage : Remplissage.values()) {
        parRemplissage.put(remplissage, new Mesures());
      }
    }
  }

  private final List<Entree> entrees;
  private final List<Sujet> sujets = new ArrayList<>();
  private final ThreadMXBean fils = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Keeps the compiler from dropping what nobody reads. */
  private int temoin;

  private Evaluateurs() throws IOException {
    Article51ParRegles production = Article51ParRegles.charger();
    Droit droit = production.droit();
    entrees = Portefeuille.creer(droit);
    List<Demande> demandes = entrees.stream().map(Entree::demande).toList();
    Article51 reference = new EvaluateurDeReference();
    Accord.exiger(reference, production, demandes);

    MoteurDeRegles moteur = new MoteurDeRegles(droit, BaseDeRegles.charger());
    EtatDuDroit dernier = droit.etats().get(droit.etats().size() - 1);
    TexteEnTexte texte = new TexteEnTexte(droit, production);
    List<byte[]> corps = demandes.stream().map(texte::corps).toList();
    List<Verdict> verdicts = demandes.stream().map(production::evaluer).toList();

    sujets.add(new Sujet("production (Drools)", i -> production.evaluer(demandes.get(i))));
    sujets.add(new Sujet("Java simple", i -> reference.evaluer(demandes.get(i))));
    Juge juge = new Juge(droit, production.libelles(), moteur.catalogue(), moteur::constats);
    sujets.add(
        new Sujet(
            SANS_QUESTIONS,
            i -> {
              Demande demande = demandes.get(i);
              EtatDuDroit etat = droit.au(demande.dateAppreciation());
              if (etat.regime() == null) {
                return juge.horsPeriode(demande, etat);
              }
              Dossier dossier = juge.dossier(demande, etat);
              return juge.rendre(dossier, juge.conclure(dossier), List.of());
            }));
    sujets.add(
        new Sujet(
            "verdict et trace",
            i -> {
              Verdict verdict = production.evaluer(demandes.get(i));
              return production.tracer(demandes.get(i), verdict);
            }));
    sujets.add(
        new Sujet(
            "verdict et contrefactuels",
            i -> {
              Verdict verdict = production.evaluer(demandes.get(i));
              return production.contrefactuels(demandes.get(i), verdict);
            }));
    sujets.add(new Sujet("règles, un jour entier", i -> moteur.constats(dernier)));
    sujets.add(new Sujet("JSON → verdict → JSON", i -> texte.evaluer(corps.get(i))));
    sujets.add(new Sujet("lecture JSON seule", i -> texte.lire(corps.get(i))));
    sujets.add(new Sujet("écriture JSON seule", i -> texte.ecrire(verdicts.get(i))));
    Mesures.ecrire(
        "%d demandes, %d règles ; demande : %.0f octets en moyenne, réponse : %.0f ; JVM %s",
        demandes.size(),
        moteur.catalogue().regles().size(),
        corps.stream().mapToInt(octets -> octets.length).average().orElseThrow(),
        verdicts.stream().mapToInt(v -> texte.ecrire(v).length).average().orElseThrow(),
        Runtime.version());
  }

  public static void main(String[] arguments) throws IOException {
    Journaux.commeLeService();
    Options options = new Options(arguments);
    Evaluateurs banc = new Evaluateurs();
    banc.chauffer(options.entier("chauffe", 10));
    banc.mesurer(options.entier("secondes", 20));
    banc.allocations();
    banc.rendre();
  }

  private void chauffer(int secondes) {
    long fin = System.nanoTime() + secondes * 1_000_000_000L;
    do {
      sujets.forEach(sujet -> tranche(sujet, false));
    } while (System.nanoTime() < fin);
  }

  /** Until each has enough evaluations or has used its time. */
  private void mesurer(int secondes) {
    boolean encore = true;
    while (encore) {
      encore = false;
      for (Sujet sujet : sujets) {
        if (sujet.toutes.nombre() < EVALUATIONS
            && sujet.toutes.total() < secondes * 1_000_000_000L) {
          tranche(sujet, true);
          encore = true;
        }
      }
    }
  }

  private void tranche(Sujet sujet, boolean retenir) {
    for (int n = 0; n < TRANCHE; n++) {
      int rang = sujet.rang++ % entrees.size();
      long debut = System.nanoTime();
      Object resultat = sujet.travail.apply(rang);
      long duree = System.nanoTime() - debut;
      temoin += System.identityHashCode(resultat) & 1;
      if (retenir) {
        sujet.toutes.ajouter(duree);
        sujet.parRemplissage.get(entrees.get(rang).remplissage()).ajouter(duree);
      }
    }
  }

  private void allocations() {
    for (Sujet sujet : sujets) {
      long debut = fils.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < entrees.size(); i++) {
        sujet.travail.apply(i);
      }
      sujet.octets = (fils.getCurrentThreadAllocatedBytes() - debut) / entrees.size();
    }
  }

  private void rendre() {
    Mesures.ecrire(
        "%n%-24s %-18s %9s %9s %9s %11s %10s %9s",
        "", "demandes", "p50 µs", "p99 µs", "moyenne", "par s", "octets", "nombre");
    for (Sujet sujet : sujets) {
      ligne(sujet.nom, "toutes", sujet.toutes, String.valueOf(sujet.octets));
      sujet.parRemplissage.forEach(
          (remplissage, mesures) -> ligne("", remplissage.nom, mesures, ""));
    }
    Mesures production = sujets.get(0).toutes;
    Mesures simple = sujets.get(1).toutes;
    Mesures.ecrire(
        "%nproduction / Java simple : p50 × %.2f, p99 × %.2f, moyenne × %.2f, octets × %.2f",
        production.quantile(0.5) / simple.quantile(0.5),
        production.quantile(0.99) / simple.quantile(0.99),
        production.moyenne() / simple.moyenne(),
        (double) sujets.get(0).octets / sujets.get(1).octets);
    ecrireLesRapports(production);
    Mesures.ecrire(
        "p50 de la production : %.1f µs, objectif 60 µs : %s",
        production.quantile(0.5), production.quantile(0.5) < 60 ? "atteint" : "non atteint");
    if (temoin == -1) {
      Mesures.ecrire("");
    }
  }

  /** What is asked beside the verdict, as a ratio to it; the questions, which are part of it. */
  private void ecrireLesRapports(Mesures production) {
    for (Sujet sujet : sujets) {
      if (sujet.nom.equals(SANS_QUESTIONS)) {
        Mesures.ecrire(
            "verdict / %s : p50 × %.2f, moyenne × %.2f",
            sujet.nom,
            production.quantile(0.5) / sujet.toutes.quantile(0.5),
            production.moyenne() / sujet.toutes.moyenne());
      } else if (sujet.nom.startsWith("verdict et")) {
        Mesures.ecrire(
            "%s / verdict : p50 × %.2f, moyenne × %.2f",
            sujet.nom,
            sujet.toutes.quantile(0.5) / production.quantile(0.5),
            sujet.toutes.moyenne() / production.moyenne());
      }
    }
  }

  private static void ligne(String nom, String demandes, Mesures mesures, String octets) {
    Mesures.ecrire(
        "%-24s %-18s %9.1f %9.1f %9.1f %11.0f %10s %9d",
        nom,
        demandes,
        mesures.quantile(0.5),
        mesures.quantile(0.99),
        mesures.moyenne(),
        mesures.parSeconde(),
        octets,
        mesures.nombre());
  }
}
