package fr.article51.api.acces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.Debit.Etat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebitTest {
  private static final long MIDI = 1_764_244_800_000L;

  @Test
  void au_dela_du_compte_il_faut_attendre_qu_une_requete_revienne() {
    Debit debit = new Debit(60);
    for (int i = 0; i < 60; i++) {
      assertEquals(59 - i, debit.prendre("a", MIDI).reste());
    }
    assertEquals(new Etat(false, 60, 0, 60, 1), debit.prendre("a", MIDI));
    assertFalse(debit.prendre("a", MIDI + 999).admise());
    assertEquals(new Etat(true, 60, 0, 60, 0), debit.prendre("a", MIDI + 1000));
    assertFalse(debit.prendre("a", MIDI + 1000).admise());
  }

  @Test
  void une_minute_rend_tout_et_pas_davantage() {
    Debit debit = new Debit(10);
    for (int i = 0; i < 20; i++) {
      debit.prendre("a", MIDI);
    }
    assertEquals(new Etat(true, 10, 9, 6, 0), debit.prendre("a", MIDI + 60_000));
  }

  @Test
  void chacun_a_son_compte() {
    Debit debit = new Debit(1);
    assertTrue(debit.prendre("a", MIDI).admise());
    assertFalse(debit.prendre("a", MIDI).admise());
    assertTrue(debit.prendre("b", MIDI).admise());
  }

  @Test
  void regarder_ne_prend_rien() {
    Debit debit = new Debit(1);
    assertTrue(debit.regarder("a", MIDI).admise());
    assertTrue(debit.prendre("a", MIDI).admise());
    assertFalse(debit.regarder("a", MIDI).admise());
  }

  @Test
  void seuls_les_derniers_vus_sont_retenus() {
    Debit debit = new Debit(1);
    debit.prendre("premier", MIDI);
    for (int i = 1; i < Debit.CLIENTS_MAXIMUM; i++) {
      debit.prendre("autre" + i, MIDI);
    }
    assertFalse(debit.regarder("premier", MIDI).admise());
    debit.prendre("nouveau", MIDI);
    assertTrue(debit.regarder("autre1", MIDI).admise());
    assertFalse(debit.regarder("premier", MIDI).admise());
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, false, 203.0.113.7",
    "127.0.0.1, false, ''",
    "127.8.9.10, false, ''",
    "127.0.0.1, true, 127.0.0.1",
    "0:0:0:0:0:0:0:1, false, ''",
    "::1, false, ''",
    "2001:db8:1:2:3:4:5:6, false, 20010db800010002",
    "2001:db8:1:2:ffff::1, false, 20010db800010002",
    "dead.beef, false, dead.beef",
  })
  void un_client_est_une_adresse_ou_un_reseau_v6(
      String adresse, boolean boucleLocale, String client) {
    assertEquals(client, LimiteDeDebit.client(adresse, boucleLocale));
  }
}
