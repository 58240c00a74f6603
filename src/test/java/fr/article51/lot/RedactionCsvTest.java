package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.article51.echange.Probleme;
import fr.article51.echange.Probleme.Anomalie;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.Production;
import fr.article51.verdict.Conclusion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionCsvTest {
  private final RedactionCsv csv = new RedactionCsv(';', false);

  @Test
  void un_verdict_tient_sur_une_ligne_de_codes() {
    Demande demande =
        Demande.de(
            LocalDate.of(2025, 6, 1),
            new Projet(null, Perimetre.REGIONAL, List.of("11"), 72, Porteur.INCONNU, null),
            Map.of("besoin.tarifs.infirmiers", Valeur.OUI));
    String ligne =
        texte(
            csv.verdict(
                Entree.lue(2, "P-1", new byte[0]),
                demande,
                Production.evaluateur().evaluer(demande)));
    assertEquals(
        "2;P-1;NON_RECEVABLE;ARTICLE_51;2025-06-01;OUI;;;L162-31-1.II.1.a;INCONNU;CONFORME;ARS;"
            + "DIRECTEUR_GENERAL_ARS;;DUREE_EXCESSIVE",
        String.join(";", List.of(ligne.split(";")).subList(0, 15)));
    assertEquals(18, ligne.split(";", -1).length);
    assertEquals(Conclusion.NON_RECEVABLE, csv.relire(octets(ligne.stripTrailing())).conclusion());
  }

  @Test
  void un_refus_nomme_les_colonnes() {
    Probleme probleme =
        new Probleme(
            "t",
            "t",
            422,
            "3 anomalies dans la demande.",
            List.of(
                Anomalie.en("/projet/porteur/nom", "trop long", List.of()),
                Anomalie.en("/projet/regions/0", "inconnue", List.of()),
                Anomalie.en("/reponses/besoin.competences", "refusée", List.of())));
    assertEquals(
        "7;;;;;;;;;;;;;;;;;3 anomalies dans la demande. | porteur.nom : trop long | regions :"
            + " inconnue | besoin.competences : refusée\n",
        texte(csv.refus(Entree.lue(7, "", new byte[0]), probleme)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "=1+1|'=1+1",
        "+33|'+33",
        "-a|'-a",
        "@x|'@x",
        "#\t=x#|#' =x#",
        "#\r=x#|#' =x#",
        "#a\nb#|a b",
        "a=b|a=b",
        "a;b|\"a;b\"",
        "=\"a\";b|\"'=\"\"a\"\";b\"",
      })
  void une_reference_ne_devient_ni_une_formule_ni_une_ligne_de_plus(
      String reference, String ecrite) {
    Probleme probleme = Probleme.de(Probleme.Type.CORPS_TROP_GRAND, "trop");
    assertEquals(
        "2;" + ecrite + ";;;;;;;;;;;;;;;;trop\n",
        texte(csv.refus(Entree.lue(2, reference, new byte[0]), probleme)));
  }

  @Test
  void seule_une_ligne_de_ce_format_se_relit() {
    assertNull(csv.relire(octets("2;a;RECEVABLE")));
    assertNull(csv.relire(octets("2;\"a;RECEVABLE;;;;;;;;;;;;;;;")));
    assertNull(csv.relire(octets("2;a;AUTRE;;;;;;;;;;;;;;;")));
    assertNull(csv.relire(octets("2;a;;;;;;;;;;;;;;;;trop")).conclusion());
  }

  @Test
  void l_en_tete_porte_le_separateur_et_le_bom_demandes() {
    assertEquals(
        "\uFEFFligne,reference,conclusion,",
        texte(new RedactionCsv(',', true).entete()).substring(0, 28));
  }

  private static String texte(byte[] octets) {
    return new String(octets, StandardCharsets.UTF_8);
  }

  private static byte[] octets(String texte) {
    return texte.getBytes(StandardCharsets.UTF_8);
  }
}
