package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Sauvegarde.Refusee;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SauvegardeTest {

  @ParameterizedTest
  @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
  void ce_qui_est_restaure_est_ce_qui_etait_garde(BaseDeTest de, BaseDeTest vers) {
    try (Greffe source = remplie(de);
        Greffe cible = new Greffe(vers)) {
      byte[] sauvegarde = ecrire(source);
      new Sauvegarde(cible.base).lire(new ByteArrayInputStream(sauvegarde));
      UUID id = premiere(source);
      assertEquals(
          source.instructions.lire(Greffe.CLAIRE, id), cible.instructions.lire(Greffe.CLAIRE, id));
      Chaine.Rapport rapport = new Chaine(cible.transactions).verifier();
      assertEquals(new Chaine(source.transactions).verifier(), rapport);
      assertTrue(rapport.ruptures().isEmpty());
      assertEquals(mots(source), mots(cible));
      cible.creer(Greffe.CLAIRE, Greffe.projet("après la restauration"));
      assertTrue(new Chaine(cible.transactions).verifier().ruptures().isEmpty());
    }
  }

  @Test
  void sauvegarder_ce_qui_est_restaure_donne_les_memes_lignes() {
    try (Greffe source = remplie(BaseDeTest.POSTGRESQL);
        Greffe cible = new Greffe(BaseDeTest.H2)) {
      byte[] sauvegarde = ecrire(source);
      new Sauvegarde(cible.base).lire(new ByteArrayInputStream(sauvegarde));
      assertEquals(lignes(sauvegarde), lignes(ecrire(cible)));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void toute_table_est_sauvegardee(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      Set<String> tables =
          greffe
              .base
              .jdbi()
              .withHandle(
                  connexion ->
                      new TreeSet<>(
                          connexion
                              .createQuery(
                                  "select lower(table_name) from information_schema.tables where"
                                      + " lower(table_schema) = 'public' and table_name not like"
                                      + " 'flyway%'")
                              .mapTo(String.class)
                              .list()));
      Set<String> attendues = new TreeSet<>(Sauvegarde.TABLES);
      attendues.addAll(Sauvegarde.PASSAGERES);
      assertEquals(attendues, tables);
    }
  }

  /** Those of before words had neither their table nor their column. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_sauvegarde_d_avant_les_mots_les_retrouve(BaseDeTest genre) {
    try (Greffe source = remplie(BaseDeTest.H2);
        Greffe cible = new Greffe(genre)) {
      String ancienne =
          new String(ecrire(source), StandardCharsets.UTF_8)
              .replaceAll("\"mots\":\"[^\"]*\"", "\"recherche\":\"première\"");
      new Sauvegarde(cible.base)
          .lire(new ByteArrayInputStream(ancienne.getBytes(StandardCharsets.UTF_8)));
      assertEquals(mots(source), mots(cible));
      assertEquals(
          1,
          cible
              .instructions
              .chercher(
                  Greffe.CLAIRE,
                  new Recherche(
                      null, null, null, null, "prem", Recherche.Tri.CREATION_CROISSANTE, 1, null))
              .instructions()
              .size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_sauvegarde_d_avant_les_titulaires_est_celle_de_machines(BaseDeTest genre) {
    try (Greffe source = new Greffe(genre);
        Greffe cible = new Greffe(genre)) {
      source.executer(
          "insert into cle (id, empreinte, nom, role, creee_le, creee_par, expire_le) values ('a',"
              + " 'b', 'formulaire', 'LECTEUR', current_timestamp, 'Nora', current_timestamp)");
      String avant =
          new String(ecrire(source), StandardCharsets.UTF_8).replace(",\"titulaire\":null", "");
      assertFalse(avant.contains("titulaire"), avant);
      new Sauvegarde(cible.base)
          .lire(new ByteArrayInputStream(avant.getBytes(StandardCharsets.UTF_8)));
      assertEquals(lignes(ecrire(source)), lignes(ecrire(cible)));
    }
  }

  @Test
  void une_base_qui_garde_deja_quelque_chose_n_est_pas_touchee() {
    try (Greffe source = remplie(BaseDeTest.H2);
        Greffe cible = remplie(BaseDeTest.H2)) {
      byte[] avant = ecrire(cible);
      assertThrows(
          Refusee.class,
          () -> new Sauvegarde(cible.base).lire(new ByteArrayInputStream(ecrire(source))));
      assertArrayEquals(avant, ecrire(cible));
    }
  }

  @ParameterizedTest
  @CsvSource({"coupee", "sans fin", "ligne en moins", "abimee", "vide", "autre"})
  void une_sauvegarde_abimee_est_refusee_en_entier(String faute) {
    try (Greffe source = remplie(BaseDeTest.H2);
        Greffe cible = new Greffe(BaseDeTest.H2)) {
      byte[] abimee = abimer(ecrire(source), faute);
      assertThrows(
          Refusee.class, () -> new Sauvegarde(cible.base).lire(new ByteArrayInputStream(abimee)));
      assertEquals(0, new Chaine(cible.transactions).verifier().maillons());
      cible.creer(Greffe.CLAIRE, Greffe.projet("la base sert encore"));
    }
  }

  private static byte[] abimer(byte[] sauvegarde, String faute) {
    List<String> lignes = new String(sauvegarde, StandardCharsets.UTF_8).lines().toList();
    return switch (faute) {
      case "coupee" -> Arrays.copyOf(sauvegarde, sauvegarde.length / 2);
      case "sans fin" -> texte(lignes.subList(0, lignes.size() - 1));
      case "ligne en moins" ->
          texte(
              Stream.concat(
                      lignes.subList(0, 3).stream(), lignes.subList(4, lignes.size()).stream())
                  .toList());
      case "abimee" -> texte(List.of(lignes.get(0), "{\"instruction\": ", lignes.get(2)));
      case "vide" -> new byte[0];
      default -> texte(List.of("{\"format\": \"autre\"}"));
    };
  }

  private static byte[] texte(List<String> lignes) {
    return String.join("\n", lignes).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> mots(Greffe greffe) {
    return greffe.transactions.executer(
        connexion ->
            connexion
                .createQuery("select mot || ' ' || agence || mots from mot order by 1")
                .mapTo(String.class)
                .list());
  }

  private static Set<String> lignes(byte[] sauvegarde) {
    return new TreeSet<>(new String(sauvegarde, StandardCharsets.UTF_8).lines().toList());
  }

  private static byte[] ecrire(Greffe greffe) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    new Sauvegarde(greffe.base).ecrire(sortie);
    return sortie.toByteArray();
  }

  private static UUID premiere(Greffe greffe) {
    return greffe
        .instructions
        .chercher(
            Greffe.CLAIRE,
            new Recherche(null, null, null, null, null, Recherche.Tri.CREATION_CROISSANTE, 1, null))
        .instructions()
        .get(0)
        .id();
  }

  private static Greffe remplie(BaseDeTest genre) {
    Greffe greffe = new Greffe(genre);
    UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("Première é « 1 »")).instruction().id();
    greffe.instructions.annoter(Greffe.CLAIRE, id, 1, "note\nsur deux lignes", Greffe.MIDI);
    greffe.instructions.apprecier(
        Greffe.CLAIRE,
        id,
        2,
        AppreciationHumaine.Objet.EFFICIENCE,
        AppreciationHumaine.Avis.RESERVE,
        "à voir",
        Greffe.MIDI);
    greffe.instructions.creer(
        Greffe.BRICE,
        "ARS-53",
        Greffe.projet("Seconde"),
        Instructions.Cle.de("cle", new byte[] {1}),
        Greffe.MIDI);
    return greffe;
  }
}
