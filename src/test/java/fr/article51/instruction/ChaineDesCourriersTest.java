package fr.article51.instruction;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.courrier.GenreDeCourrier;
import fr.article51.instruction.Chaine.Courriers;
import fr.article51.instruction.Chaine.Rupture;
import fr.article51.instruction.Chaine.Rupture.Genre;
import fr.article51.instruction.Conservation.Mode;
import fr.article51.instruction.Conservation.Terme;
import fr.article51.instruction.Courrier.Format;
import fr.article51.reference.Production;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Four letters, validated one after the other; what is done to the third one is seen. */
class ChaineDesCourriersTest {
  private static final int COURRIERS = 4;
  private static final List<String> TABLES =
      List.of("evaluation", "courrier", "feuillet", "validation", "chaine_courrier");

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_chaine_intacte_est_dite_intacte(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      remplir(greffe);
      Courriers rapport = verifier(greffe);
      assertEquals(new Courriers(COURRIERS, 0, 0, rapport.fin(), List.of()), rapport);
      assertNotEquals(Fil.ORIGINE, rapport.fin());
    }
  }

  /** What is done, and what is said of it; @ is the third letter. */
  private static final Map<String, String> RETOUCHES =
      Map.ofEntries(
          // The link
          entry(
              "update validation set valide_par = 'Autre' where rang = 3",
              "3 MODIFIE, 3 VALIDATION_MODIFIEE"),
          entry(
              "update validation set fonction = 'Autre' where rang = 3",
              "3 MODIFIE, 3 VALIDATION_MODIFIEE"),
          entry(
              "update validation set empreinte_evaluation = repeat('a', 64) where rang = 3",
              "3 MODIFIE, 3 AUTRE_EVALUATION"),
          entry(
              "update validation set empreinte_pdf = repeat('a', 64) where rang = 3",
              "3 MODIFIE, 3 OCTETS_MODIFIES"),
          entry(
              "update validation set empreinte = repeat('a', 64) where rang = 3",
              "3 MODIFIE, 4 DETACHE"),
          entry("delete from validation where rang = 3", "4 MANQUANT, 0 SANS_MAILLON"),
          entry("delete from validation where rang = 4", "4 FIN_COUPEE, 0 SANS_MAILLON"),
          // The letter
          entry("update courrier set valide_par = 'Autre' where id = @", "3 VALIDATION_MODIFIEE"),
          entry("update courrier set fonction = 'Autre' where id = @", "3 VALIDATION_MODIFIEE"),
          entry(
              "update courrier set genre = 'FICHE_INTERNE' where id = @", "3 VALIDATION_MODIFIEE"),
          entry("update courrier set evaluation = 2 where id = @", "3 VALIDATION_MODIFIEE"),
          entry(
              "update courrier set valide_le = valide_le + interval '1' second where id = @",
              "3 VALIDATION_MODIFIEE"),
          entry(
              "update courrier set valide_le = null, valide_par = null, fonction = null where id = @",
              "3 VALIDATION_MODIFIEE"),
          // Its bytes
          entry(
              "update feuillet set octets = cast('x' as bytea) where courrier = @ and format = 'HTML'",
              "3 OCTETS_MODIFIES"),
          entry(
              "update feuillet set octets = cast('x' as bytea) where courrier = @ and format = 'PDF'",
              "3 OCTETS_MODIFIES"),
          entry(
              "update feuillet set octets = cast('x' as bytea) where courrier = @ and format = 'DOCX'",
              "3 OCTETS_MODIFIES"),
          entry("delete from feuillet where courrier = @ and format = 'PDF'", "3 DISPARU"),
          entry("delete from feuillet where courrier = @", "3 DISPARU"),
          entry(
              "delete from feuillet where courrier = @; delete from courrier where id = @",
              "3 DISPARU"),
          // Its evaluation
          entry(
              "update evaluation set empreinte = repeat('a', 64) where rang = 3",
              "3 AUTRE_EVALUATION"),
          // The end
          entry("update chaine_courrier set rang = 5", "5 FIN_COUPEE"),
          entry("update chaine_courrier set empreinte = repeat('a', 64)", "4 FIN_COUPEE"));

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void toute_retouche_se_voit(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      List<UUID> courriers = remplirDeFeuillesBlanches(greffe);
      TABLES.forEach(
          table -> greffe.executer("create table copie_" + table + " as select * from " + table));
      Map<String, String> vues = new TreeMap<>();
      RETOUCHES.forEach(
          (retouche, attendu) -> {
            for (String requete : retouche.replace("@", "'" + courriers.get(2) + "'").split("; ")) {
              greffe.executer(requete);
            }
            List<Rupture> ruptures = verifier(greffe).ruptures();
            vues.put(retouche, enMots(ruptures));
            exigerLesCourriers(ruptures, courriers);
            reprendre(greffe);
          });
      assertEquals(new TreeMap<>(RETOUCHES), vues);
      assertEquals(List.of(), verifier(greffe).ruptures());
    }
  }

  private static void exigerLesCourriers(List<Rupture> ruptures, List<UUID> courriers) {
    for (Rupture rupture : ruptures) {
      if (rupture.genre() != Genre.FIN_COUPEE && rupture.rang() > 0) {
        assertEquals(courriers.get((int) rupture.rang() - 1), rupture.courrier());
      }
    }
  }

  /** The tables as they were. */
  private static void reprendre(Greffe greffe) {
    for (int i = TABLES.size() - 1; i >= 0; i--) {
      greffe.executer("delete from " + TABLES.get(i));
    }
    TABLES.forEach(
        table -> greffe.executer("insert into " + table + " select * from copie_" + table));
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_courrier_dit_valide_d_une_requete_est_nomme(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      remplir(greffe);
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      UUID faux = preparer(greffe, id);
      assertEquals(List.of(), verifier(greffe).ruptures());
      greffe.executer(
          "update courrier set valide_le = current_timestamp, valide_par = 'Claire', fonction = 'x'"
              + " where id = '"
              + faux
              + "'");
      assertEquals(List.of(new Rupture(0, Genre.SANS_MAILLON, faux)), verifier(greffe).ruptures());
    }
  }

  /** Whoever rewrites every link ends with another fingerprint: noted elsewhere, it tells. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void la_fin_depend_de_chaque_validation(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      valider(greffe, id, preparer(greffe, id), 1);
      String fin = verifier(greffe).fin();
      UUID autre = greffe.creer(Greffe.CLAIRE, Greffe.projet("B")).instruction().id();
      valider(greffe, autre, preparer(greffe, autre), 2);
      assertNotEquals(fin, verifier(greffe).fin());
    }
  }

  @ParameterizedTest
  @CsvSource({"H2, ANONYMISER", "H2, EFFACER", "POSTGRESQL, ANONYMISER", "POSTGRESQL, EFFACER"})
  void ce_qui_est_efface_a_son_terme_est_compte_et_ne_rompt_rien(BaseDeTest genre, Mode mode) {
    try (Greffe greffe = new Greffe(genre)) {
      remplir(greffe);
      new Conservation(greffe.transactions)
          .appliquer(
              new Terme(Greffe.MIDI.plusSeconds(60), true), mode, Greffe.RAPPORTEUR, Greffe.MIDI);
      Courriers rapport = verifier(greffe);
      assertEquals(new Courriers(COURRIERS, COURRIERS, 0, rapport.fin(), List.of()), rapport);
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_courrier_ote_apres_une_anonymisation_se_voit(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID troisieme = remplir(greffe).get(2);
      new Conservation(greffe.transactions)
          .appliquer(
              new Terme(Greffe.MIDI.plusSeconds(60), true),
              Mode.ANONYMISER,
              Greffe.RAPPORTEUR,
              Greffe.MIDI);
      greffe.executer("delete from courrier where id = '" + troisieme + "'");
      assertEquals("3 DISPARU", enMots(verifier(greffe).ruptures()));
    }
  }

  @ParameterizedTest
  @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2"})
  void une_sauvegarde_porte_la_chaine(BaseDeTest de, BaseDeTest vers) {
    try (Greffe source = new Greffe(de);
        Greffe cible = new Greffe(vers)) {
      remplir(source);
      new Sauvegarde(cible.base).lire(new ByteArrayInputStream(sauvegarde(source)));
      assertEquals(verifier(source), verifier(cible));
      UUID id = cible.creer(Greffe.CLAIRE, Greffe.projet("après")).instruction().id();
      valider(cible, id, preparer(cible, id), COURRIERS + 1);
      assertEquals(COURRIERS + 1, verifier(cible).maillons());
      assertEquals(List.of(), verifier(cible).ruptures());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void d_une_sauvegarde_d_avant_la_chaine_les_courriers_sont_comptes_a_part(BaseDeTest genre) {
    try (Greffe source = new Greffe(genre);
        Greffe cible = new Greffe(genre)) {
      remplir(source);
      List<String> lignes =
          new ArrayList<>(
              new String(sauvegarde(source), StandardCharsets.UTF_8)
                  .lines()
                  .filter(ligne -> !ligne.startsWith("{\"validation\""))
                  .filter(ligne -> !ligne.startsWith("{\"chaine_courrier\""))
                  .toList());
      lignes.set(lignes.size() - 1, "{\"fin\":" + (lignes.size() - 2) + "}");
      new Sauvegarde(cible.base)
          .lire(
              new ByteArrayInputStream(String.join("\n", lignes).getBytes(StandardCharsets.UTF_8)));
      assertEquals(new Courriers(0, 0, COURRIERS, Fil.ORIGINE, List.of()), verifier(cible));
      UUID id = cible.creer(Greffe.CLAIRE, Greffe.projet("après")).instruction().id();
      UUID courrier = preparer(cible, id);
      valider(cible, id, courrier, COURRIERS + 1);
      assertEquals(List.of(), verifier(cible).ruptures());
      cible.executer("delete from validation");
      assertTrue(verifier(cible).ruptures().contains(new Rupture(0, Genre.SANS_MAILLON, courrier)));
    }
  }

  /** As on a service that had validated letters before it had this chain. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void les_courriers_d_avant_la_migration_sont_comptes_a_part(BaseDeTest genre) {
    Base.Acces acces = genre.nouvelle();
    try (Greffe avant = new Greffe(acces, Production.evaluateur())) {
      remplirDeFeuillesBlanches(avant);
      for (String table : List.of("validation", "chaine_courrier")) {
        avant.executer("drop table " + table);
      }
      avant.executer("delete from flyway_schema_history where \"version\" = '5'");
      // Those after it are there already.
      Migrations.flyway(acces.postgresql())
          .dataSource(avant.base.connexions())
          .outOfOrder(true)
          .load()
          .migrate();
      try (Greffe apres = new Greffe(acces, Production.evaluateur())) {
        assertEquals(new Courriers(0, 0, COURRIERS, Fil.ORIGINE, List.of()), verifier(apres));
      }
    }
  }

  private static String enMots(List<Rupture> ruptures) {
    return String.join(", ", ruptures.stream().map(une -> une.rang() + " " + une.genre()).toList());
  }

  private static Courriers verifier(Greffe greffe) {
    return new Chaine(greffe.transactions).verifier().courriers();
  }

  private static byte[] sauvegarde(Greffe greffe) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    new Sauvegarde(greffe.base).ecrire(sortie);
    return sortie.toByteArray();
  }

  /**
   * @return the letters, in the order of the chain
   */
  private static List<UUID> remplir(Greffe greffe) {
    List<UUID> courriers = new ArrayList<>();
    for (int i = 1; i <= COURRIERS; i++) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("Projet " + i)).instruction().id();
      UUID courrier = preparer(greffe, id);
      valider(greffe, id, courrier, i);
      courriers.add(courrier);
    }
    return courriers;
  }

  /** The same without writing letters, which takes most of the time. */
  private static List<UUID> remplirDeFeuillesBlanches(Greffe greffe) {
    List<UUID> courriers = new ArrayList<>();
    for (int i = 1; i <= COURRIERS; i++) {
      Detail detail = greffe.creer(Greffe.CLAIRE, Greffe.projet("Projet " + i));
      UUID id = detail.instruction().id();
      Courrier valide =
          new Courrier(
              preparer(greffe, id),
              GenreDeCourrier.ACCUSE_RECEPTION,
              1,
              null,
              Greffe.MIDI,
              "Claire",
              Instructions.precis(Greffe.MIDI.plusSeconds(i)),
              "Claire",
              "responsable");
      Map<Format, byte[]> formats =
          Map.of(
              Format.HTML, new byte[] {1}, Format.PDF, new byte[] {2}, Format.DOCX, new byte[] {3});
      courriers.add(
          greffe.transactions.faire(
              registre -> {
                registre.valider(valide, formats);
                registre.validations().enchainer(id, valide, detail.courante(), formats);
                return valide.id();
              }));
    }
    return courriers;
  }

  private static UUID preparer(Greffe greffe, UUID id) {
    return greffe
        .courriers
        .preparer(Greffe.CLAIRE, id, 1, GenreDeCourrier.ACCUSE_RECEPTION, null, null, Greffe.MIDI)
        .courrier()
        .id();
  }

  private static void valider(Greffe greffe, UUID id, UUID courrier, int numero) {
    greffe.courriers.valider(
        Greffe.CLAIRE, id, 2, courrier, "responsable", Greffe.MIDI.plusSeconds(numero));
  }
}
