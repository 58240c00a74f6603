package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.lot.LecteurDeLignes.Ligne;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LecteurDeLignesTest {

  @Test
  void chaque_ligne_compte_les_vides_aussi() throws IOException {
    assertEquals(List.of("1:a", "2:", "3:b"), lues("a\n\nb\n"));
  }

  @Test
  void la_derniere_ligne_peut_ne_pas_finir() throws IOException {
    assertEquals(List.of("1:a", "2:b"), lues("a\nb"));
  }

  @Test
  void le_retour_chariot_d_une_fin_de_ligne_n_en_fait_pas_partie() throws IOException {
    assertEquals(List.of("1:a\rb", "2:c"), lues("a\rb\r\nc\r\n"));
  }

  @Test
  void une_entree_vide_n_a_pas_de_ligne() throws IOException {
    assertEquals(List.of(), lues(""));
  }

  @Test
  void une_ligne_a_la_limite_passe_un_octet_de_plus_non() throws IOException {
    String juste = "x".repeat(LecteurDeLignes.MAXIMUM);
    LecteurDeLignes lecteur = lecteur(juste + "\r\n" + juste + "x\nfin\n", 1 << 16);
    assertEquals(juste.length(), lecteur.suivante().octets().length);
    assertTrue(lecteur.suivante().tropLongue());
    Ligne fin = lecteur.suivante();
    assertEquals("fin", texte(fin));
    assertEquals(3, fin.numero());
  }

  @Test
  void une_ligne_de_dix_megaoctets_ne_cache_pas_la_suivante() throws IOException {
    LecteurDeLignes lecteur = lecteur("x".repeat(10_000_000) + "\nfin", 1 << 16);
    assertTrue(lecteur.suivante().tropLongue());
    assertEquals("fin", texte(lecteur.suivante()));
    assertNull(lecteur.suivante());
  }

  @Test
  void le_decoupage_de_l_entree_ne_change_rien() throws IOException {
    Random hasard = new Random(51);
    StringBuilder texte = new StringBuilder();
    List<String> attendues = new ArrayList<>();
    for (int i = 1; i <= 2_000; i++) {
      String ligne = "é".repeat(hasard.nextInt(200));
      texte.append(ligne).append(hasard.nextBoolean() ? "\n" : "\r\n");
      attendues.add(i + ":" + ligne);
    }
    for (int paquet : new int[] {1, 7, 1000, 1 << 20}) {
      assertEquals(attendues, lues(lecteur(texte.toString(), paquet)), "paquets de " + paquet);
    }
  }

  @Test
  void on_sait_quand_lire_ferait_attendre() throws IOException {
    LecteurDeLignes lecteur = lecteur("a\nb\n", 1 << 16);
    assertFalse(lecteur.attendrait());
    lecteur.suivante();
    assertFalse(lecteur.attendrait());
    lecteur.suivante();
    assertTrue(lecteur.attendrait());
  }

  private static List<String> lues(String texte) throws IOException {
    return lues(lecteur(texte, 1 << 16));
  }

  private static List<String> lues(LecteurDeLignes lecteur) throws IOException {
    List<String> lues = new ArrayList<>();
    for (Ligne ligne = lecteur.suivante(); ligne != null; ligne = lecteur.suivante()) {
      lues.add(ligne.numero() + ":" + texte(ligne));
    }
    return lues;
  }

  private static String texte(Ligne ligne) {
    return new String(ligne.octets(), StandardCharsets.UTF_8);
  }

  /** Gives at most so many bytes at a time, as a network does. */
  private static LecteurDeLignes lecteur(String texte, int paquet) {
    InputStream source = new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
    return new LecteurDeLignes(
        new InputStream() {
          @Override
          public int read() throws IOException {
            return source.read();
          }

          @Override
          public int read(byte[] octets, int debut, int longueur) throws IOException {
            return source.read(octets, debut, Math.min(longueur, paquet));
          }

          @Override
          public int available() throws IOException {
            return source.available();
          }
        });
  }
}
