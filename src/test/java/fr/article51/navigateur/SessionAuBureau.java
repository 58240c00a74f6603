package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Sessions that end, pages that age, clicks that double: nothing is done twice, nothing is lost.
 */
abstract class SessionAuBureau extends DansUnNavigateur {
  private static final String ECRIT = "Ce que j’ai mis\nune heure à écrire";

  @Test
  void la_session_perdue_est_dite_et_ce_qui_fut_ecrit_se_retrouve_et_s_envoie() {
    String id = InstructionsDEssai.ouvrir("Session perdue");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    bureau.visite.contexte.clearCookies();
    perduePuisRetrouvee(bureau, id);
  }

  @Test
  void la_cle_revoquee_entre_temps_aussi() {
    String id = InstructionsDEssai.ouvrir("Clé révoquée");
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    Bureau bureau = Bureau.entrer(visite(), cle);
    bureau.lire(id);
    ClesDEssai.comme(Role.ADMINISTRATEUR)
        .delete("/v1/cles/" + Pattern.compile("_").split(cle)[1])
        .then()
        .statusCode(200);
    perduePuisRetrouvee(bureau, id);
  }

  private static void perduePuisRetrouvee(Bureau bureau, String id) {
    assertEquals(401, bureau.noter(ECRIT));
    String dit = bureau.visite.texte("main");
    assertTrue(dit.contains("Rien n’a été enregistré"), dit);
    assertTrue(dit.contains("ce que vous aviez écrit y est encore"), dit);
    assertEquals(ECRIT, bureau.visite.page.locator(".a51-ailleurs .a51-libre").textContent());
    assertEquals(1, InstructionsDEssai.version(id));
    // As the page tells: in another tab, then back.
    Page onglet = bureau.visite.contexte.newPage();
    onglet.navigate(Bureau.RACINE);
    onglet.locator("#cle").fill(ClesDEssai.nommee(Role.INSTRUCTEUR));
    onglet.locator("form[action='/bureau/entree'] button").click();
    onglet.locator(".a51-qui").waitFor();
    bureau.visite.page.goBack();
    assertEquals(ECRIT, bureau.tape(Bureau.NOTE));
    assertEquals(200, bureau.envoyerLaNote());
    assertEquals(List.of(ECRIT), notes(id));
  }

  @Test
  void sorti_le_retour_ne_montre_plus_rien() {
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(InstructionsDEssai.ouvrir("À ne plus voir"));
    assertEquals(200, bureau.sortir());
    assertTrue(bureau.visite.texte("[role=status]").contains("la clé est oubliée"));
    bureau.visite.page.goBack();
    assertEquals("Entrer au bureau", bureau.titre());
    assertEquals(0, bureau.visite.page.locator("text=À ne plus voir").count());
    assertEquals(
        List.of(),
        bureau.visite.contexte.cookies().stream().map(un -> un.name).toList(),
        "aucun cookie ne reste");
  }

  @Test
  void le_retour_apres_une_note_la_montre_et_permet_d_en_joindre_une_autre() {
    String id = InstructionsDEssai.ouvrir("Retour");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    bureau.noter("première");
    bureau.visite.page.goBack();
    assertEquals(1, bureau.notes());
    assertEquals(200, bureau.noter("seconde"));
    bureau.visite.page.reload();
    assertEquals(List.of("première", "seconde"), notes(id));
  }

  @Test
  void deux_clics_n_envoient_qu_une_note() {
    String id = InstructionsDEssai.ouvrir("Deux clics");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    AtomicInteger envois = new AtomicInteger();
    bureau.visite.page.onRequest(un -> envois.addAndGet(un.method().equals("POST") ? 1 : 0));
    bureau.visite.page.locator(Bureau.NOTE).fill("une seule");
    bureau.visite.aller(() -> bureau.visite.page.locator("#note button").dblclick());
    assertEquals("La note est jointe.", bureau.visite.texte("[role=status]"));
    assertEquals(1, envois.get());
    assertEquals(List.of("une seule"), notes(id));
  }

  @Test
  void sans_script_deux_envois_ne_font_qu_une_note_et_le_second_le_dit() {
    String id = InstructionsDEssai.ouvrir("Deux envois");
    Visite visite = visite(options().setJavaScriptEnabled(false));
    Bureau bureau = Bureau.entrer(visite, ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    Page onglet = visite.contexte.newPage();
    onglet.navigate(Bureau.adresse(id));
    onglet.locator(Bureau.NOTE).fill("deux fois la même");
    onglet.locator("#note button").click();
    onglet.locator("[role=status]").waitFor();
    assertEquals(412, bureau.noter("deux fois la même"));
    assertTrue(bureau.alerte().contains("elle en est à la version 2"), bureau.alerte());
    assertEquals("deux fois la même", bureau.tape(Bureau.NOTE));
    assertEquals(1, bureau.notes(), "la première se lit sur la page");
    assertEquals(List.of("deux fois la même"), notes(id));
  }

  @Test
  void une_instruction_changee_entre_temps_rend_ce_qui_fut_ecrit_et_l_admet_ensuite() {
    String id = InstructionsDEssai.ouvrir("Changée");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    InstructionsDEssai.annoter(id, "D’un autre");
    assertEquals(412, bureau.apprecier("REPRODUCTIBILITE", "DEFAVORABLE", ECRIT));
    assertTrue(bureau.alerte().contains("Rien n’a été enregistré"), bureau.alerte());
    assertEquals("REPRODUCTIBILITE", bureau.tape("#appreciation-objet"));
    assertTrue(bureau.visite.page.locator("#avis-DEFAVORABLE").isChecked());
    assertEquals(ECRIT, bureau.tape(Bureau.MOTIF));
    assertEquals(
        200, bureau.visite.aller(() -> bureau.visite.page.locator("#appreciation button").click()));
    assertEquals(ECRIT, InstructionsDEssai.lire(id).getString("appreciations[0].motif"));
  }

  @Test
  void close_entre_temps_ce_qui_fut_ecrit_n_est_pas_perdu() {
    String id = InstructionsDEssai.ouvrir("Close");
    Visite visite = visite();
    Bureau bureau = Bureau.entrer(visite, ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    Bureau autre = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    autre.lire(id);
    autre.clore();
    assertEquals(409, bureau.noter(ECRIT));
    assertTrue(bureau.alerte().contains("L’instruction est close"), bureau.alerte());
    assertEquals(ECRIT, visite.page.locator(".a51-ailleurs .a51-libre").textContent());
  }

  private static List<String> notes(String id) {
    return InstructionsDEssai.lire(id).getList("notes.texte", String.class);
  }
}
