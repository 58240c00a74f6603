package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import org.junit.jupiter.api.Test;

/** The desk without a mouse: from the key to a note. */
abstract class ClavierAuBureau extends DansUnNavigateur {
  @Test
  void le_clavier_suffit_de_la_cle_a_la_note() {
    String marque = InstructionsDEssai.marque();
    String id = InstructionsDEssai.ouvrir(marque);
    Bureau bureau = new Bureau(visite());
    Clavier clavier = new Clavier(bureau.visite.page);
    Keyboard touches = bureau.visite.page.keyboard();
    bureau.visite.ouvrir(Bureau.RACINE);
    clavier.jusqua("id", "cle");
    touches.insertText(ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.visite.aller(() -> touches.press("Enter"));

    clavier.touche("Tab");
    assertEquals("#contenu", clavier.actif("href"));
    clavier.jusqua("id", "texte");
    touches.insertText(marque);
    clavier.jusqua("id", "conclusion");
    clavier.touche("End");
    assertEquals("A_INSTRUIRE", bureau.tape("#conclusion"));
    clavier.touche("ArrowUp");
    assertEquals("A_COMPLETER", bureau.tape("#conclusion"));
    bureau.visite.aller(() -> validerDepuis(clavier, touches));
    assertEquals(1, bureau.visite.page.locator(".a51-table tbody tr").count());

    clavier.jusqua("href", Bureau.adresse(id));
    bureau.visite.aller(() -> touches.press("Enter"));
    assertEquals(marque, bureau.titre());
    clavier.jusqua("href", "#notes");
    touches.press("Enter");
    clavier.jusqua("id", "note-texte");
    touches.type("Deux lignes");
    touches.press("Enter");
    touches.type("au clavier");
    clavier.touche("Tab");
    bureau.visite.aller(() -> touches.press("Space"));
    assertEquals("La note est jointe.", bureau.visite.texte("[role=status]"));
    assertEquals(
        "Deux lignes\nau clavier", bureau.visite.page.locator(".a51-notes .a51-libre").innerText());
  }

  @Test
  void une_faute_prend_le_focus_et_mene_au_champ() {
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.nommee(Role.INSTRUCTEUR));
    Clavier clavier = new Clavier(bureau.visite.page);
    bureau.lire(InstructionsDEssai.ouvrir("Des fautes"));
    assertEquals(422, bureau.noter(" "));
    assertEquals("fautes", clavier.actif("id"));
    clavier.touche("Tab");
    clavier.touche("Enter");
    assertEquals("note-texte", clavier.actif("id"));
    assertEquals("true", clavier.actif("aria-invalid"));
    assertEquals(
        bureau.visite.texte("#fautes li"),
        bureau.visite.texte("#" + clavier.actif("aria-describedby")));
    assertTrue(bureau.visite.page.title().startsWith("Erreur"));
  }

  /** In a list of choices, Enter may open it: the button sends. */
  private static void validerDepuis(Clavier clavier, Keyboard touches) {
    clavier.jusqua("class", "fr-btn");
    touches.press("Enter");
  }
}
