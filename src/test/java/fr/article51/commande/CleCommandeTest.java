package fr.article51.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.acces.Cles;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class CleCommandeTest {
  private static final Instant MIDI = Instant.parse("2026-11-27T12:00:00Z");

  private final StringWriter sortie = new StringWriter();
  private final StringWriter erreurs = new StringWriter();

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_creee_d_un_terminal_est_admise_puis_listee_puis_revoquee(BaseDeTest genre) {
    Base.Acces acces = genre.nouvelle();
    try (Base base = Base.ouvrir(acces)) {
      Cles cles = new Cles(new Transactions(() -> base));
      assertEquals(0, executer(acces, "creer", "--nom=secours", "--agence=ARS-11", "--jours=2"));
      String texte = sortie.toString().strip();
      Acteur acteur = cles.reconnaitre(texte, MIDI).orElseThrow();
      assertEquals(Role.ADMINISTRATEUR, acteur.role());
      assertEquals("ARS-11", acteur.agence());
      assertFalse(acteur.personne());
      assertEquals(0, executer(acces, "lister"));
      assertTrue(
          sortie
              .toString()
              .contains(
                  "secours  ADMINISTRATEUR  titulaire : aucun, une machine  agence : ARS-11"));
      assertEquals(0, executer(acces, "revoquer", texte.split("_")[1]));
      assertEquals(Optional.empty(), cles.reconnaitre(texte, MIDI));
      assertEquals(1, executer(acces, "revoquer", "inconnue"));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_creee_pour_une_personne_la_nomme(BaseDeTest genre) {
    Base.Acces acces = genre.nouvelle();
    try (Base base = Base.ouvrir(acces)) {
      Cles cles = new Cles(new Transactions(() -> base));
      assertEquals(0, executer(acces, "creer", "--nom=poste", "--titulaire=Claire Martin"));
      Acteur acteur = cles.reconnaitre(sortie.toString().strip(), MIDI).orElseThrow();
      assertTrue(acteur.nom().startsWith("Claire Martin (clé "), acteur.nom());
      assertTrue(acteur.personne());
      assertEquals(0, executer(acces, "lister"));
      assertTrue(sortie.toString().contains("titulaire : Claire Martin"), sortie.toString());
    }
  }

  @Test
  void une_base_injoignable_vaut_deux_et_n_ecrit_rien_sur_la_sortie() {
    Base.Acces nullePart = new Base.Acces("jdbc:postgresql://127.0.0.1:1/rien", "x", "y", 1);
    assertEquals(2, executer(nullePart, "lister"));
    assertEquals("", sortie.toString());
    assertTrue(erreurs.toString().startsWith("La base ne répond pas"), erreurs.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "creer --nom=x --jours=400|Valeur refusée ; --jours : de 1 à 366.",
        "creer --nom=x --role=chef|Valeur refusée : « chef » ; attendu : lecteur",
        "creer --nom=x --agence=a/b|Valeur refusée ; --agence",
        "creer --nom=x --titulaire= |Valeur refusée ; --titulaire : 1 à 150 caractères.",
        "creer|Il manque : NOM.",
        "revoquer|Il manque : ID.",
        "lister x|Inconnu, ou en trop : x.",
      })
  void une_commande_mal_ecrite_vaut_deux_et_dit_ce_qui_est_attendu(String args, String reproche) {
    assertEquals(2, executer(BaseDeTest.H2.nouvelle(), args.split(" ")));
    assertTrue(erreurs.toString().startsWith(reproche), erreurs.toString());
  }

  private int executer(Base.Acces acces, String... args) {
    sortie.getBuffer().setLength(0);
    return Commandes.preparer(
            new CommandLine(new CleCommande(() -> acces, Clock.fixed(MIDI, ZoneOffset.UTC))))
        .setOut(new PrintWriter(sortie))
        .setErr(new PrintWriter(erreurs))
        .execute(args);
  }
}
