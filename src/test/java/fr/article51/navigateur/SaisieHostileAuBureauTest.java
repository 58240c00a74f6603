package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or pasted at the desk: clear words, nothing lost, nothing run. */
@QuarkusTest
class SaisieHostileAuBureauTest extends DansUnNavigateur {
  /** 50 kB, in letters of two bytes. */
  private static final String COLLE = "é".repeat(25_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus=alert(1) autofocus x='",
        "</title></textarea><svg onload=alert(1)>",
        "{#if true}{vue.agent.nom}{/if} {cdi:pages}",
        "&lt;b&gt; & \u2028 \ud83d\ude00 \u202efr\u202c \u200b\ufeff\u0001 %00 \\0 \ufffd",
      })
  void ce_qui_est_ecrit_est_montre_et_ne_s_execute_pas(String texte) {
    String id = InstructionsDEssai.ouvrir("Hostile");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    assertEquals(200, bureau.noter(texte));
    assertEquals(200, bureau.apprecier("EFFICIENCE", "FAVORABLE", texte));
    bureau.visite.page.locator("#courrier-texteLibre").fill(texte);
    assertEquals(200, bureau.preparer("ACCUSE_RECEPTION"));
    assertEquals(200, bureau.valider(texte), bureau.alerte());
    bureau.lire(id);
    assertEquals(texte, InstructionsDEssai.lire(id).getString("notes[0].texte"));
    assertEquals(texte, bureau.visite.page.locator(".a51-notes .a51-libre").textContent());
    assertEquals(
        texte,
        bureau.visite.page.locator("section:has(#appreciations) td.a51-libre").textContent());
    assertTrue(
        bureau.visite.texte("section:has(#courriers) td.a51-libre").contains(Visite.plat(texte)),
        texte);
    // Given back in its field, when something else is wrong.
    InstructionsDEssai.annoter(id, "entre temps");
    assertEquals(412, bureau.noter(texte));
    assertEquals(texte, bureau.tape(Bureau.NOTE));
    bureau.visite.ouvrir(Bureau.RACINE);
    for (String champ : new String[] {"#texte", "#agence"}) {
      bureau.visite.page.locator(champ).fill(texte);
    }
    int statut = bureau.visite.aller(() -> bureau.visite.page.getByText("Chercher").click());
    assertTrue(statut == 200 || statut == 422, "statut " + statut);
    assertEquals(texte, bureau.tape("#texte"));
    assertEquals(0, bureau.visite.page.locator("main svg, main script, img[src=x]").count());
  }

  @Test
  void cinquante_kilo_octets_dans_une_note_sont_rendus_avec_la_limite() {
    String id = InstructionsDEssai.ouvrir("Collé");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    assertEquals(422, bureau.noter(COLLE));
    assertTrue(
        bureau.visite.texte("#note-texte-faute").contains("8 000 caractères"), bureau.alerte());
    assertEquals(COLLE, bureau.tape(Bureau.NOTE));
    assertEquals(422, bureau.apprecier("EFFICIENCE", "FAVORABLE", COLLE));
    assertTrue(bureau.visite.texte("#appreciation-motif-faute").contains("4 000 caractères"));
    assertEquals(COLLE, bureau.tape(Bureau.MOTIF));
    assertTrue(bureau.visite.page.locator("#avis-FAVORABLE").isChecked());
    assertEquals(200, bureau.noter(COLLE.substring(0, 8000)));
    assertEquals(2, InstructionsDEssai.version(id));
  }

  @Test
  void ce_qui_depasse_toute_limite_le_dit_et_le_retour_le_rend() {
    String id = InstructionsDEssai.ouvrir("Trop long");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    assertEquals(413, bureau.noter(COLLE.repeat(4)));
    assertEquals("C’est trop long", bureau.titre());
    bureau.visite.page.goBack();
    assertEquals(COLLE.repeat(4), bureau.tape(Bureau.NOTE));
    assertEquals(1, InstructionsDEssai.version(id));
  }

  @Test
  void un_caractere_nul_n_est_pas_du_texte_et_n_emporte_pas_le_reste() {
    String id = InstructionsDEssai.ouvrir("Nul");
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    assertEquals(200, bureau.noter("avant\u0000après"));
    assertEquals("avantaprès", InstructionsDEssai.lire(id).getString("notes[0].texte"));
  }

  @Test
  void une_cle_de_cinquante_kilo_octets_ou_de_code_est_refusee_et_n_est_pas_redonnee() {
    Bureau bureau = new Bureau(visite());
    for (String cle : new String[] {COLLE, "a51_<script>alert(1)</script>", "\"'><b>", "  "}) {
      bureau.visite.ouvrir(Bureau.RACINE);
      int statut = bureau.presenter(cle);
      assertTrue(statut == 401 || statut == 422, "statut " + statut);
      assertFalse(bureau.visite.texte("#cle-faute").isEmpty());
      assertEquals("", bureau.tape("#cle"));
      assertEquals(0, bureau.visite.page.locator("main b, main script").count());
    }
  }

  @Test
  void une_recherche_trop_longue_pour_une_adresse_est_dite() {
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.visite.page.locator("#texte").fill(COLLE);
    bureau.visite.aller(() -> bureau.visite.page.getByText("Chercher").click());
    assertEquals(100, bureau.tape("#texte").length(), "le champ n’en prend pas plus");
    assertEquals(422, bureau.visite.ouvrir(Bureau.RACINE + "?texte=" + "e".repeat(300)));
    assertFalse(bureau.alerte().isEmpty());
  }
}
