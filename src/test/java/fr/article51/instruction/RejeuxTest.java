package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Rejeu.Cause.Quoi;
import fr.article51.reference.Generateur;
import fr.article51.reference.Production;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RejeuxTest {
  private static final Rejeux REJEUX =
      new Rejeux(Production.evaluateur(), Greffe.ECHANGE.lecteur(), Greffe.ECHANGE.ecriture());

  @Test
  void rien_n_a_change_tout_est_identique() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      Generateur generateur = new Generateur(51);
      LongStream.range(0, 200)
          .mapToObj(generateur::demande)
          .map(demande -> greffe.creer(Greffe.CLAIRE, demande).courante())
          .forEach(
              evaluation ->
                  assertEquals(
                      new Rejeu(1, true, List.of(), List.of()), REJEUX.rejouer(evaluation)));
    }
  }

  @Test
  void d_autres_regles_ou_un_autre_droit_sont_la_cause() {
    Evaluation donnee = donnee();
    Rejeu rejeu =
        REJEUX.rejouer(
            avec(
                donnee,
                "regles-d-alors",
                "droit-d-alors",
                donnee
                    .verdict()
                    .replace("A_COMPLETER", "RECEVABLE")
                    .replace(donnee.regles(), "regles-d-alors")
                    .replace(donnee.droit(), "droit-d-alors")));
    assertFalse(rejeu.identique());
    assertEquals(
        List.of(Quoi.REGLES, Quoi.DROIT), rejeu.causes().stream().map(Rejeu.Cause::quoi).toList());
    assertEquals(
        List.of("/conclusion", "/versions/regles", "/versions/droit"),
        rejeu.differences().stream().map(Rejeu.Difference::pointeur).toList());
    assertEquals("RECEVABLE", rejeu.differences().get(0).avant().asText());
    assertEquals("A_COMPLETER", rejeu.differences().get(0).maintenant().asText());
  }

  @Test
  void ni_les_regles_ni_le_droit_restent_les_mots_ou_le_programme() {
    Evaluation donnee = donnee();
    Rejeu rejeu =
        REJEUX.rejouer(
            avec(
                donnee,
                donnee.regles(),
                donnee.droit(),
                donnee.verdict().replaceFirst("\"texte\":\"", "\"texte\":\"Autrement dit : ")));
    assertEquals(
        List.of(Quoi.MOTS_OU_PROGRAMME), rejeu.causes().stream().map(Rejeu.Cause::quoi).toList());
    assertTrue(rejeu.differences().get(0).pointeur().endsWith("/texte"));
  }

  @Test
  void une_demande_qui_n_a_plus_de_sens_est_dite_refusee() {
    Evaluation donnee = donnee();
    Evaluation autre =
        new Evaluation(
            donnee.numero(),
            donnee.rang(),
            donnee.dateAppreciation(),
            donnee.conclusion(),
            donnee.produiteLe(),
            donnee.produitePar(),
            donnee.regles(),
            donnee.droit(),
            donnee.precedente(),
            donnee.empreinte(),
            "{\"reponses\": {\"besoin.disparu\": \"OUI\"}}",
            donnee.verdict());
    assertEquals(
        List.of(Quoi.DEMANDE_REFUSEE),
        REJEUX.rejouer(autre).causes().stream().map(Rejeu.Cause::quoi).toList());
  }

  @Test
  void un_contenu_efface_ne_se_rejoue_pas() {
    Evaluation donnee = donnee();
    Evaluation effacee =
        new Evaluation(
            donnee.numero(),
            donnee.rang(),
            donnee.dateAppreciation(),
            donnee.conclusion(),
            donnee.produiteLe(),
            donnee.produitePar(),
            donnee.regles(),
            donnee.droit(),
            donnee.precedente(),
            donnee.empreinte(),
            null,
            null);
    assertThrows(Refus.Purgee.class, () -> REJEUX.rejouer(effacee));
  }

  private static Evaluation donnee() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      return greffe.creer(Greffe.CLAIRE, Greffe.projet("Projet")).courante();
    }
  }

  private static Evaluation avec(
      Evaluation evaluation, String regles, String droit, String verdict) {
    return new Evaluation(
        evaluation.numero(),
        evaluation.rang(),
        evaluation.dateAppreciation(),
        evaluation.conclusion(),
        evaluation.produiteLe(),
        evaluation.produitePar(),
        regles,
        droit,
        evaluation.precedente(),
        evaluation.empreinte(),
        evaluation.demande(),
        verdict);
  }
}
