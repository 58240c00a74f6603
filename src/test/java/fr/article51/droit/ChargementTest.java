package fr.article51.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargementTest {

  /** Each line breaks one copy of a file; the refusal names the file and the place. */
  @ParameterizedTest(name = "{0} : {1} devient {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # versions d'un article : trou, chevauchement, fin écrite sur la dernière
          L162-31-1.yaml | au: 2016-01-01 | au: 2015-12-31 | L162-31-1 : trou ou chevauchement
          L162-31-1.yaml | au: 2016-01-01 | au: 2016-01-02 | L162-31-1 : trou ou chevauchement
          R162-50-8.yaml | au: 2019-06-19 | au: 2019-06-20 | R162-50-8 : trou ou chevauchement
          # versions d'un alinéa
          L162-31-1.yaml | {du: 2020-12-16, etat: ABROGE} | {du: 2020-12-16, au: 2020-12-31, etat: ABROGE} | L162-31-1.II.2.b : trou ou chevauchement
          L162-31-1.yaml | {du: 2020-12-16, etat: ABROGE} | {du: 2021-01-02, etat: ABROGE} | L162-31-1.II.2.b : trou ou chevauchement
          L162-31-1.yaml | {du: 2018-01-01, au: 2018-12-23, etat: EN_VIGUEUR} | {du: 2017-12-31, etat: EN_VIGUEUR} | L162-31-1.IV.al2 : période
          R162-50-10.yaml | {du: 2018-02-24, etat: EN_VIGUEUR} | {du: 2018-02-23, etat: EN_VIGUEUR} | R162-50-10 : contenu du 2018-02-23 sans version
          # paramètres, remarques
          L162-31-1.yaml | valeur: 48, du: 2013-12-25} | valeur: 48, du: 2018-01-01} | L162-31-1.I : période
          L162-31-1.yaml | besoin: besoin.tarifs.hopital_psychiatrie | besoin: besoin.inconnu | L162-31-1.II.1.a : besoin inconnu : besoin.inconnu
          # identifiants
          L162-31-1.yaml | LEGIARTI000028393795 | LEGIARTI00002839379 | LEGIARTI00002839379 : identifiant attendu
          R162-50-2.yaml | LEGIARTI000036636353 | LEGIARTI000036636339 | LEGIARTI000036636339 : en double
          # références sans cible
          L162-31-1.yaml | {L4113-5: [besoin.partage_honoraires]} | {L4113-55: [besoin.partage_honoraires]} | L162-31-1.II.2.a : article visé inconnu : L4113-55
          L162-31-1.yaml | cite: [L5232-3] | cite: [L5232-33] | L162-31-1.II.2.d : article cité inconnu : L5232-33
          L162-31-1.yaml | {L4113-5: [besoin.partage_honoraires]} | {L4113-5: [besoin.partage]} | L162-31-1.II.2.a : besoin inconnu : besoin.partage
          R162-50-7.yaml | renvois: [L162-31-1.IV] | renvois: [L162-31-1.VIII] | R162-50-7.I : renvoi inconnu : L162-31-1.VIII
          questions.yaml | [L162-31-1.I.1.a] | [L162-31-1.I.1.z] | finalite.parcours_coordination : provision inconnu : L162-31-1.I.1.z
          # un besoin dit à la fois par les articles et par les questions
          questions.yaml | [L162-31-1.II.2.j, L162-31-1.IV] | [L162-31-1.II.2.j] | besoin.competences : provisions
          L162-31-1.yaml | {du: 2019-12-28, etat: CENSURE} | {du: 2019-12-28, etat: CENSURE, vise: {L5125-4: [besoin.approvisionnement_officine]}} | L162-31-1.II.2.n : contenu du 2019-12-28 inutilisable
          # doublons
          questions.yaml | code: finalite.sequence_soins | code: finalite.parcours_coordination | finalite.parcours_coordination : en double
          articles-vises.yaml | id: L160-14 | id: L160-13 | L160-13 : en double
          R162-50-3.yaml | provision: R162-50-3.II | provision: R162-50-3.I | R162-50-3.I : en double
          # plan d'un texte : alinéa sans disposition, disposition sans alinéa
          L162-31-1.yaml | II.2.n, II.2.o, II.3, | II.2.n, II.2.o, II.2.p, II.3, | LEGIARTI000048725803 : alinéa II.2.p sans disposition à lui
          L162-31-1.yaml | V.al2, VI] | V.al2, VI, VIII] | LEGIARTI000036393391 : alinéa VIII sans disposition
          R162-50-13.yaml | plan: [al1, al2] | plan: [al1, al2, al3] | LEGIARTI000036636595 : alinéa al3 sans disposition à lui
          R162-50-5.yaml | III, III.al2, IV] | III, III.al2] | LEGIARTI000036636382 : dispositions absentes du plan, le 2018-02-24 : [R162-50-5.IV]
          R162-50-13.yaml | plan: [al1, al2] | plan: [al1, al2, al1] | LEGIARTI000036636595 : alinéa en double : al1
          R162-50-13.yaml | plan: [al1, al2] | plan: [] | LEGIARTI000036636595 : plan absent
          # lecture stricte
          R162-50-3.yaml | {du: 2018-02-24, etat: EN_VIGUEUR} | {du: 2018-02-24, etat: EN_VIGUEUR, epoque: X} | Unrecognized field "epoque"
          R162-50-3.yaml | titre: Conseil | article: Conseil | Duplicate
          R162-50-3.yaml | par: HORS_CHAMP, motif | par: HORS_CHAMP, note: X, motif | Unrecognized field "note"
          R162-50-3.yaml | verification: VERIFIE | verification: LU | LU
          R162-50-7.yaml | valeur: 3, | valeur: trois, | trois
          # régimes
          sommaire.yaml | au: 2018-01-01 | au: 2017-12-31 | regimes : trou ou chevauchement
          """)
  void uneCopieAbimeeEstRefusee(String fichier, String avant, String apres, String reproche) {
    DroitInvalideException refus =
        assertThrows(DroitInvalideException.class, () -> chargerAvec(fichier, avant, apres));
    String message = String.valueOf(refus.getMessage());
    assertTrue(message.startsWith("legal-refs/" + fichier), message);
    assertTrue(message.contains(reproche), message);
  }

  @Test
  void uneCopieIntacteEstAcceptee() {
    assertEquals(
        LoiDeTest.DROIT.empreinte(),
        chargerAvec("sommaire.yaml", "regimes", "regimes").empreinte());
  }

  @Test
  void uneDonneeChangeeChangeLEmpreinte() {
    assertNotEquals(
        LoiDeTest.DROIT.empreinte(),
        chargerAvec("R162-50-7.yaml", "valeur: 3,", "valeur: 5,").empreinte());
  }

  @Test
  void lEmpreinteADouzeChiffresHexadecimaux() {
    assertTrue(LoiDeTest.DROIT.empreinte().matches("[0-9a-f]{12}"));
  }

  @Test
  void unTraitementSansMotifEstRefuse() {
    assertThrows(IllegalArgumentException.class, () -> new Traitement(Traitement.Par.HUMAIN, null));
  }

  @Test
  void unFichierManquantEstNomme() {
    DroitInvalideException refus =
        assertThrows(
            DroitInvalideException.class,
            () ->
                Droit.charger(
                    nom -> {
                      throw new FileNotFoundException(nom);
                    }));
    assertEquals("legal-refs/sommaire.yaml ne peut être lu", refus.getMessage());
  }

  private static Droit chargerAvec(String fichier, String avant, String apres) {
    return Droit.charger(
        nom -> {
          byte[] contenu = LoiDeTest.fichier(nom);
          if (!nom.equals(fichier)) {
            return contenu;
          }
          String texte = new String(contenu, StandardCharsets.UTF_8);
          int place = texte.indexOf(avant);
          assertTrue(place >= 0, () -> avant + " n'est pas dans " + fichier);
          String abime =
              texte.substring(0, place) + apres + texte.substring(place + avant.length());
          return abime.getBytes(StandardCharsets.UTF_8);
        });
  }
}
