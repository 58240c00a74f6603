package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.lot.LecteurDeLignes.Ligne;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    assertEquals(juste.length(), lecteur.suivante(Attente.RIEN).octets().length);
    assertTrue(lecteur.suivante(Attente.RIEN).tropLongue());
    Ligne fin = lecteur.suivante(Attente.RIEN);
    assertEquals("fin", texte(fin));
    assertEquals(3, fin.numero());
  }

  @Test
  void une_ligne_de_dix_megaoctets_ne_cache_pas_la_suivante() throws IOException {
    LecteurDeLignes lecteur = lecteur("x".repeat(10_000_000) + "\nfin", 1 << 16);
    assertTrue(lecteur.suivante(Attente.RIEN).tropLongue());
    assertEquals("fin", texte(lecteur.suivante(Attente.RIEN)));
    assertNull(lecteur.suivante(Attente.RIEN));
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
  void avant_d_attendre_on_fait_ce_qui_reste_a_faire_meme_au_milieu_d_une_ligne()
      throws IOException {
    Deque<String> arrivees = new ArrayDeque<>(List.of("a\nb", "c\n"));
    InputStream reseau =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("read by blocks");
          }

          @Override
          public int read(byte[] octets, int debut, int longueur) {
            if (arrivees.isEmpty()) {
              return -1;
            }
            byte[] recus = arrivees.remove().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(recus, 0, octets, debut, recus.length);
            return recus.length;
          }
        };
    LecteurDeLignes lecteur = new LecteurDeLignes(reseau);
    int[] reste = {0};
    Attente attente = () -> reste[0]-- > 0;
    assertEquals("a", texte(lecteur.suivante(attente)));
    reste[0] = 3;
    assertEquals("bc", texte(lecteur.suivante(attente)));
    assertEquals(-1, reste[0]);
  }

  private static List<String> lues(String texte) throws IOException {
    return lues(lecteur(texte, 1 << 16));
  }

  private static List<String> lues(LecteurDeLignes lecteur) throws IOException {
    List<String> lues = new ArrayList<>();
    for (Ligne ligne = lecteur.suivante(Attente.RIEN);
        ligne != null;
        ligne = lecteur.suivante(Attente.RIEN)) {
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
