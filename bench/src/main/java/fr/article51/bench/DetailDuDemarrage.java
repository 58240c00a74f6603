package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.droit.Droit;
import fr.article51.explication.QuestionsOuvertes;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.regles.BaseDeRegles;
import fr.article51.regles.MoteurDeRegles;
import fr.article51.verdict.Juge;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the service's own start is made of, in a cold virtual machine, without Quarkus: one piece
 * after the other, where the service loads them side by side.
 */
public final class DetailDuDemarrage {
  private long horloge;
  private long processeur;
  private long classes;

  private DetailDuDemarrage() {}

  public static void main(String[] arguments) {
    Journaux.commeLeService();
    Mesures.ecrire(
        "%nDétail, sans Quarkus, machine virtuelle froide (JVM %s) ; ms", Runtime.version());
    Mesures.ecrire("%-34s %8s %11s %8s", "", "durée", "processeur", "classes");
    DetailDuDemarrage detail = new DetailDuDemarrage();
    detail.repartir();
    Droit droit = Droit.charger();
    detail.etape("Droit.charger");
    Libelles libelles = Libelles.charger();
    detail.etape("Libelles.charger");
    BaseDeRegles regles = BaseDeRegles.charger();
    detail.etape("BaseDeRegles.charger");
    MoteurDeRegles moteur = new MoteurDeRegles(droit, regles);
    detail.etape("MoteurDeRegles");
    new Juge(droit, libelles, moteur.catalogue(), moteur::constats);
    new QuestionsOuvertes(droit, libelles);
    detail.etape("Juge, QuestionsOuvertes");
    Article51ParRegles evaluateur = Article51ParRegles.charger();
    detail.etape("(le tout, une 2e fois)");
    Demande demande = Demande.de(LocalDate.of(2025, 6, 1), Projet.INCONNU, Map.of());
    evaluateur.evaluer(demande);
    detail.etape("premier verdict");
    evaluateur.evaluer(demande);
    detail.etape("deuxième verdict");
  }

  private void etape(String nom) {
    Mesures.ecrire(
        "%-34s %8.1f %11.1f %8d",
        nom, (System.nanoTime() - horloge) / 1e6, (cpu() - processeur) / 1e6, chargees() - classes);
    repartir();
  }

  private void repartir() {
    horloge = System.nanoTime();
    processeur = cpu();
    classes = chargees();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long chargees() {
    return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
  }
}
