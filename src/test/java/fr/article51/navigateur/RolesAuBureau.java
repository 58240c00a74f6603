package fr.article51.navigateur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk for each role: what it sees, what it does, what it is refused. */
abstract class RolesAuBureau extends DansUnNavigateur {
  private static final String FORMULAIRES = "form[method=post][action^='/bureau/instructions/']";

  @Test
  void un_lecteur_lit_son_agence_et_n_a_rien_a_remplir() {
    String marque = InstructionsDEssai.marque();
    String ici = InstructionsDEssai.ouvrir(marque + " ici");
    String ailleurs = InstructionsDEssai.ouvrir("ARS-53", demande(marque + " ailleurs"));
    Bureau bureau = entrer(ClesDEssai.valable(Role.LECTEUR, InstructionsDEssai.AGENCE));
    assertTrue(qui(bureau).contains(", lecteur, " + InstructionsDEssai.AGENCE), qui(bureau));
    assertEquals(0, bureau.visite.page.locator("#agence").count());
    chercher(bureau, marque);
    assertEquals(List.of(marque + " ici"), titres(bureau));
    bureau.visite.aller(() -> bureau.visite.page.locator("tbody a").click());
    assertEquals(marque + " ici", bureau.titre());
    assertTrue(bureau.visite.page.url().endsWith(ici));
    assertEquals(List.of(), envois(bureau));
    assertEquals(0, bureau.visite.page.locator("#cloture").count());
    assertEquals(404, bureau.lire(ailleurs));
    assertEquals("Page introuvable", bureau.titre());
    assertFalse(bureau.visite.texte("body").contains(marque));
  }

  @Test
  void qui_n_est_plus_que_lecteur_apprend_que_rien_n_est_fait() {
    String id = InstructionsDEssai.ouvrir("Rôle perdu");
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    Bureau bureau = entrer(cle);
    bureau.lire(id);
    bureau.changer(ClesDEssai.valable(Role.LECTEUR, null));
    assertEquals(403, bureau.noter("Une note de trop"));
    assertEquals("Cela ne vous est pas permis", bureau.titre());
    assertTrue(bureau.visite.texte("main").contains("Rien n’a été fait"));
    assertEquals(1, InstructionsDEssai.version(id));
    bureau.changer(cle);
    bureau.visite.page.goBack();
    assertEquals("Une note de trop", bureau.tape(Bureau.NOTE), "rien de perdu");
  }

  @Test
  void une_machine_annote_et_clot_mais_n_apprecie_pas() {
    String id = InstructionsDEssai.ouvrir("Une machine");
    Bureau bureau = entrer(ClesDEssai.valable(Role.INSTRUCTEUR, null));
    bureau.lire(id);
    assertEquals(List.of("notes", "courriers", "cloture"), envois(bureau));
    assertTrue(bureau.visite.texte("main").contains("votre clé est celle d’une machine"));
    assertEquals(200, bureau.noter("Reçu du lot de nuit"));
    assertEquals("La note est jointe.", bureau.visite.texte("[role=status]"));
    assertEquals(1, bureau.notes());
    assertEquals(200, bureau.clore());
    assertEquals("L’instruction est close.", bureau.visite.texte("[role=status]"));
    assertEquals(List.of(), envois(bureau));
    assertEquals("CLOSE", InstructionsDEssai.lire(id).getString("etat"));
  }

  @Test
  void une_machine_qui_envoie_un_avis_apprend_a_qui_il_revient() {
    String id = InstructionsDEssai.ouvrir("Un avis de machine");
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    Bureau bureau = entrer(cle);
    bureau.lire(id);
    bureau.changer(ClesDEssai.valable(Role.INSTRUCTEUR, null));
    assertEquals(403, bureau.apprecier("EFFICIENCE", "FAVORABLE", "Le calcul le dit"));
    assertEquals("Une personne nommée doit le faire", bureau.titre());
    assertEquals(1, InstructionsDEssai.version(id));
    bureau.changer(cle);
    bureau.visite.page.goBack();
    assertEquals("Le calcul le dit", bureau.tape(Bureau.MOTIF));
  }

  @Test
  void une_personne_apprecie_en_son_nom() {
    String id = InstructionsDEssai.ouvrir("Une personne");
    Bureau bureau = entrer(ClesDEssai.nommee(Role.INSTRUCTEUR));
    assertTrue(qui(bureau).startsWith(ClesDEssai.TITULAIRE), qui(bureau));
    assertTrue(qui(bureau).contains(", instructeur, toutes les agences"), qui(bureau));
    bureau.lire(id);
    assertEquals(List.of("appreciations", "notes", "courriers", "cloture"), envois(bureau));
    assertEquals(200, bureau.apprecier("FAISABILITE", "RESERVE", "Équipe incomplète"));
    String dite = bureau.visite.texte("#appreciations ~ table tbody tr");
    assertTrue(
        dite.startsWith("Faisabilité") && dite.contains("Réservé") && dite.contains("Équipe"),
        dite);
    assertTrue(dite.contains(ClesDEssai.TITULAIRE), dite);
    assertTrue(bureau.visite.texte("#historique ~ table").contains("Appréciation consignée"));
  }

  @Test
  void un_administrateur_voit_toutes_les_agences_ou_la_sienne() {
    String marque = InstructionsDEssai.marque();
    InstructionsDEssai.ouvrir(marque + " ici");
    InstructionsDEssai.ouvrir("ARS-53", demande(marque + " ailleurs"));
    Bureau bureau = entrer(ClesDEssai.nommee(Role.ADMINISTRATEUR));
    assertTrue(qui(bureau).contains(", administrateur, toutes les agences"), qui(bureau));
    chercher(bureau, marque);
    assertEquals(2, titres(bureau).size());
    bureau.visite.page.locator("#agence").fill("ARS-53");
    bureau.visite.aller(() -> bureau.visite.page.getByText("Chercher").click());
    assertEquals(List.of(marque + " ailleurs"), titres(bureau));
    bureau.changer(ClesDEssai.valable(Role.ADMINISTRATEUR, InstructionsDEssai.AGENCE));
    bureau.visite.ouvrir(Bureau.RACINE + "?texte=" + marque);
    assertEquals(List.of(marque + " ici"), titres(bureau));
  }

  @Test
  void deux_evaluations_se_lisent_cote_a_cote() {
    String id = InstructionsDEssai.ouvrir(InstructionsDEssai.AGENCE, Dossiers.exemple("cecics"));
    InstructionsDEssai.remplacer(id, Dossiers.exemple("refus-competences-seules"));
    Bureau bureau = entrer(ClesDEssai.valable(Role.LECTEUR, null));
    bureau.lire(id);
    assertEquals("Avant : évaluation 1", bureau.visite.texte(".a51-cote:first-child h4"));
    assertEquals("Après : évaluation 2", bureau.visite.texte(".a51-cote:last-child h4"));
    assertTrue(bureau.visite.texte(".a51-cote:first-child").contains("Recevable."));
    assertTrue(bureau.visite.texte(".a51-cote:last-child").contains("Non recevable."));
    assertTrue(bureau.visite.page.locator("caption:has-text('dit autrement')").isVisible());
    bureau.visite.page.locator("#avant").selectOption("2");
    bureau.visite.page.locator("#apres").selectOption("2");
    bureau.visite.aller(() -> bureau.visite.page.getByText("Comparer").click());
    assertEquals(0, bureau.visite.page.locator(".a51-cote").count());
  }

  private Bureau entrer(String cle) {
    return Bureau.entrer(visite(), cle);
  }

  private static void chercher(Bureau bureau, String texte) {
    bureau.visite.page.locator("#texte").fill(texte);
    bureau.visite.aller(() -> bureau.visite.page.getByText("Chercher").click());
  }

  private static List<String> titres(Bureau bureau) {
    return bureau.visite.page.locator(".a51-table tbody th a").allTextContents().stream()
        .map(Visite::plat)
        .toList();
  }

  private static String qui(Bureau bureau) {
    return bureau.visite.texte(".a51-qui p");
  }

  /** What this page may send, by the end of the address. */
  private static List<String> envois(Bureau bureau) {
    return bureau.visite.page.locator(FORMULAIRES).all().stream()
        .map(un -> un.getAttribute("action").replaceAll(".*/", ""))
        .toList();
  }

  private static byte[] demande(String titre) {
    return ("{\"projet\": {\"titre\": \"" + titre + "\"}}").getBytes(UTF_8);
  }
}
