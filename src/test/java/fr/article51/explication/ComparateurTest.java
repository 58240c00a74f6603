package fr.article51.explication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.Article51;
import fr.article51.explication.Comparaison.Bascule;
import fr.article51.explication.Comparaison.Resume;
import fr.article51.projet.Demande;
import fr.article51.projet.DemandeDeComparaison;
import fr.article51.reference.EvaluateurDeReference;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A comparison says of every day what the verdict of that day says. */
class ComparateurTest {
  private static final LocalDate DU = LocalDate.of(2013, 12, 1);
  private static final LocalDate AU = LocalDate.of(2027, 1, 1);
  private static final Article51 REFERENCE = new EvaluateurDeReference();

  @Test
  void entre_deux_bascules_le_verdict_est_celui_de_la_reference_chaque_premier_et_dernier_jour() {
    AtomicInteger bascules = new AtomicInteger();
    Atelier.demandes(5, 150)
        .forEach(
            demande -> {
              DemandeDeComparaison projet =
                  new DemandeDeComparaison(DU, AU, demande.projet(), demande.reponses());
              Comparaison comparaison = Atelier.PRODUCTION.comparer(projet);
              for (LocalDate jour : jours()) {
                assertEquals(
                    conclusion(projet, jour),
                    resume(comparaison, jour).conclusion().name(),
                    () -> jour + " " + demande);
              }
              bascules.addAndGet(comparaison.bascules().size());
            });
    assertTrue(bascules.get() > 300, "trop peu de bascules : " + bascules);
  }

  @Test
  void chaque_bascule_change_quelque_chose_et_part_de_la_precedente() {
    Atelier.demandes(6, 200)
        .forEach(
            demande -> {
              Comparaison comparaison =
                  Atelier.PRODUCTION.comparer(
                      new DemandeDeComparaison(DU, AU, demande.projet(), demande.reponses()));
              Resume precedent = comparaison.depart();
              for (Bascule bascule : comparaison.bascules()) {
                assertEquals(precedent, bascule.avant());
                assertTrue(!bascule.avant().equals(bascule.apres()) && !bascule.change().isEmpty());
                precedent = bascule.apres();
              }
            });
  }

  private static List<LocalDate> jours() {
    List<LocalDate> jours = new ArrayList<>(List.of(DU, AU));
    for (LocalDate borne : Atelier.DROIT.bornes()) {
      if (borne.isAfter(DU) && !borne.isAfter(AU)) {
        jours.add(borne.minusDays(1));
        jours.add(borne);
      }
    }
    return jours;
  }

  private static String conclusion(DemandeDeComparaison projet, LocalDate jour) {
    Demande duJour = projet.le(jour, code -> Atelier.DROIT.au(jour).question(code).isPresent());
    Verdict verdict = REFERENCE.evaluer(duJour);
    return verdict.conclusion().name();
  }

  private static Resume resume(Comparaison comparaison, LocalDate jour) {
    Resume resume = comparaison.depart();
    for (Bascule bascule : comparaison.bascules()) {
      if (!bascule.jour().isAfter(jour)) {
        resume = bascule.apres();
      }
    }
    return resume;
  }
}
