package fr.article51.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading of an evaluation request: what is admitted, what is refused, and how it is said. */
@QuarkusTest
class EvaluationsTest {

  @Test
  void uneDemandeCompleteRecoitSonVerdict() {
    Http.evaluer(
            """
            {"dateAppreciation": "2025-03-01",
             "projet": {"titre": "Parcours", "perimetre": "REGIONAL", "regions": ["11"],
                        "dureeMois": 48, "dateReception": "2025-02-15",
                        "porteur": {"nom": "CH", "type": "ETABLISSEMENT_SANTE",
                                    "membreComiteTechnique": "NON"}},
             "reponses": {"finalite.parcours_coordination": "OUI",
                          "besoin.tarifs.infirmiers": "NON"}}
            """)
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body("dateAppreciation", is("2025-03-01"));
  }

  @Test
  void uneDateLaisseeDeCoteVautAujourdhuiAParis() {
    Http.evaluer("{}").statusCode(200).body("dateAppreciation", is("2025-06-02"));
  }

  @Test
  void nullVautAbsence() {
    Http.evaluer(
            """
            {"dateAppreciation": null,
             "projet": {"titre": null, "perimetre": null, "regions": null, "dureeMois": null,
                        "porteur": null, "dateReception": null},
             "reponses": {"besoin.competences": null}}
            """)
        .statusCode(200)
        .body("dateAppreciation", is("2025-06-02"));
    Http.evaluer("{\"projet\": null, \"reponses\": null}").statusCode(200);
  }

  @Test
  void unIndicateurDOrdreDesOctetsEstIgnore() {
    Http.evaluer("\uFEFF{}").statusCode(200);
  }

  @Test
  void uneDateSansRegimeAdmetEtIgnoreToutCodeConnu() {
    Http.evaluer(
            "{\"dateAppreciation\":\"2001-01-01\",\"reponses\":{\"financement.forfait\":\"OUI\"}}")
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2100-12-31", "2024-02-29"})
  void lesDatesExtremesSontAdmises(String date) {
    Http.evaluer("{\"dateAppreciation\":\"" + date + "\"}").statusCode(200);
  }

  // Not well-formed: 400

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n",
        "{",
        "{\"projet\":",
        "}",
        "{]",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{a:1}",
        "{\"a\":1,}",
        "{} {}",
        "{}x",
        "{}]",
        "// {}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\x\"}",
        "tru",
        "[1,",
        "\"",
        "-",
        "{\"projet\":{\"titre\":\"a}}"
      })
  void unDocumentMalFormeEstRefuse(String corps) {
    Http.refus(Http.evaluer(corps), 400, "corps-malforme").body("errors", hasSize(1));
  }

  @Test
  void lErreurDeSyntaxeEstSituee() {
    Http.refus(Http.evaluer("{\n \"projet\": {\"dureeMois\": 1x}}"), 400, "corps-malforme")
        .body("errors[0].pointer", is("/projet/dureeMois"))
        .body("errors[0].detail", containsString("ligne 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"projet\":{},\"projet\":{}}|/projet",
        "{\"reponses\":{\"besoin.competences\":\"OUI\",\"besoin.competences\":\"NON\"}}"
            + "|/reponses/besoin.competences",
        "{\"inconnu\":[{\"a\":1,\"a\":2}]}|/inconnu/0/a",
        "{\"projet\":{\"titre\":\"a\",\"titr\\u0065\":\"b\"}}|/projet/titre",
      })
  void unChampEnDoubleEstRefuse(String corps, String pointeur) {
    Http.refus(Http.evaluer(corps), 400, "corps-malforme")
        .body("errors[0].pointer", is(pointeur))
        .body("errors[0].detail", startsWith("champ en double"));
  }

  @Test
  void vingtNiveauxPassentEtVingtEtUnSontTropProfonds() {
    String juste = "{\"x\":" + "[".repeat(19) + "]".repeat(19) + "}";
    Http.refus(Http.evaluer(juste), 422, "demande-invalide");
    String trop = "{\"x\":" + "[".repeat(20) + "]".repeat(20) + "}";
    Http.refus(Http.evaluer(trop), 400, "corps-malforme")
        .body("detail", is("Le document JSON est trop profond."));
  }

  @Test
  void seulLUtf8EstLu() {
    byte[][] refuses = {
      {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
      {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'}, // overlong
      {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'}, // surrogate
      {'{', '"', (byte) 0xc3}, // cut
      "{\"projet\":{\"titre\":\"santé\"}}".getBytes(StandardCharsets.ISO_8859_1),
      "{\"projet\":{\"titre\":\"santé\"}}".getBytes(StandardCharsets.UTF_16),
    };
    for (byte[] corps : refuses) {
      Http.refus(Http.evaluer(corps), 400, "corps-malforme")
          .body("detail", is("Le corps n'est pas de l'UTF-8."));
    }
  }

  // Well-formed but without meaning: 422

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "\"a\"", "true"})
  void seulUnObjetEstUneDemande(String corps) {
    Http.anomalie(corps, "").body("errors[0].detail", containsString("un objet JSON"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"project\":{}}|/project",
        "{\"projet\":{\"Titre\":\"a\"}}|/projet/Titre",
        "{\"projet\":{\"porteur\":{\"siret\":{\"a\":[1]}}}}|/projet/porteur/siret",
        "{\"a/b~c\":1}|/a~1b~0c",
        "{\"\":1}|/",
        "{\"projet\":[]}|/projet",
        "{\"projet\":\"\"}|/projet",
        "{\"projet\":{\"porteur\":3}}|/projet/porteur",
        "{\"projet\":{\"titre\":12}}|/projet/titre",
        "{\"projet\":{\"titre\":[\"a\"]}}|/projet/titre",
        "{\"projet\":{\"titre\":\"a\\u0000b\"}}|/projet/titre",
        "{\"projet\":{\"titre\":\"a\\ud800b\"}}|/projet/titre",
        "{\"projet\":{\"dureeMois\":\"12\"}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":1.5}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":12.0}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":1e1}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":true}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":2147483648}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":99999999999999999999}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":0}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":-0}}|/projet/dureeMois",
        "{\"projet\":{\"dureeMois\":-3}}|/projet/dureeMois",
        "{\"projet\":{\"perimetre\":\"regional\"}}|/projet/perimetre",
        "{\"projet\":{\"perimetre\":1}}|/projet/perimetre",
        "{\"projet\":{\"perimetre\":\"\"}}|/projet/perimetre",
        "{\"projet\":{\"regions\":\"11\"}}|/projet/regions",
        "{\"projet\":{\"regions\":{}}}|/projet/regions",
        "{\"projet\":{\"regions\":[11]}}|/projet/regions/0",
        "{\"projet\":{\"regions\":[\"11\",null]}}|/projet/regions/1",
        "{\"projet\":{\"regions\":[\"11\",\"99\"]}}|/projet/regions/1",
        "{\"projet\":{\"regions\":[\"11\",\"11\"]}}|/projet/regions",
        "{\"projet\":{\"perimetre\":\"LOCAL\",\"regions\":[\"11\",\"24\"]}}|/projet/regions",
        "{\"projet\":{\"perimetre\":\"REGIONAL\",\"regions\":[\"11\",\"24\"]}}|/projet/regions",
        "{\"projet\":{\"perimetre\":\"INTERREGIONAL\",\"regions\":[\"11\"]}}|/projet/regions",
        "{\"projet\":{\"dateReception\":\"2025-13-01\"}}|/projet/dateReception",
        "{\"projet\":{\"dateReception\":\"1899-12-31\"}}|/projet/dateReception",
        "{\"projet\":{\"porteur\":{\"membreComiteTechnique\":true}}}"
            + "|/projet/porteur/membreComiteTechnique",
        "{\"dateAppreciation\":\"2025-02-30\"}|/dateAppreciation",
        "{\"dateAppreciation\":\"2025-2-3\"}|/dateAppreciation",
        "{\"dateAppreciation\":\"01/02/2025\"}|/dateAppreciation",
        "{\"dateAppreciation\":\"2025-02-28T00:00:00\"}|/dateAppreciation",
        "{\"dateAppreciation\":\"+2025-02-2\"}|/dateAppreciation",
        "{\"dateAppreciation\":\"\"}|/dateAppreciation",
        "{\"dateAppreciation\":20250228}|/dateAppreciation",
        "{\"dateAppreciation\":[2025,2,28]}|/dateAppreciation",
        "{\"dateAppreciation\":\"1899-12-31\"}|/dateAppreciation",
        "{\"dateAppreciation\":\"2101-01-01\"}|/dateAppreciation",
        "{\"reponses\":[]}|/reponses",
        "{\"reponses\":\"OUI\"}|/reponses",
        "{\"reponses\":{\"besoin.competences\":\"oui\"}}|/reponses/besoin.competences",
        "{\"reponses\":{\"besoin.competences\":\"INCONNU\"}}|/reponses/besoin.competences",
        "{\"reponses\":{\"besoin.competences\":true}}|/reponses/besoin.competences",
        "{\"reponses\":{\"besoin.competences\":0}}|/reponses/besoin.competences",
        "{\"reponses\":{\"besoin.competences\":{}}}|/reponses/besoin.competences",
        "{\"reponses\":{\"besoin.competence\":\"OUI\"}}|/reponses/besoin.competence",
        "{\"reponses\":{\"besoin.competence\":null}}|/reponses/besoin.competence",
        "{\"reponses\":{\"projet.dureeMois\":\"OUI\"}}|/reponses/projet.dureeMois",
        "{\"reponses\":{\"\":\"OUI\"}}|/reponses/",
        "{\"reponses\":{\"a/b\":\"OUI\"}}|/reponses/a~1b",
      })
  void uneValeurSansSensEstRefuseeEtSituee(String corps, String pointeur) {
    Http.anomalie(corps, pointeur);
  }

  @Test
  void uneValeurRefuseeDitLesValeursAdmises() {
    Http.anomalie("{\"projet\":{\"perimetre\":\"FRANCE\"}}", "/projet/perimetre")
        .body("errors[0].detail", containsString("« FRANCE »"))
        .body("errors[0].accepted", is(List.of("LOCAL", "REGIONAL", "INTERREGIONAL", "NATIONAL")));
    Http.anomalie(
            "{\"reponses\":{\"besoin.competences\":\"PEUT_ETRE\"}}", "/reponses/besoin.competences")
        .body("errors[0].accepted", is(List.of("OUI", "NON")));
  }

  @Test
  void unChampInconnuDitLesChampsAdmis() {
    Http.anomalie("{\"date\":\"2025-01-01\"}", "/date")
        .body("errors[0].accepted", is(List.of("dateAppreciation", "projet", "reponses")));
  }

  @Test
  void unCodeInconnuDitLesPlusProches() {
    Http.anomalie(
            "{\"reponses\":{\"besoin.tarif.infirmier\":\"OUI\"}}",
            "/reponses/besoin.tarif.infirmier")
        .body("errors[0].accepted", hasSize(3))
        .body("errors[0].accepted[0]", is("besoin.tarifs.infirmiers"))
        .body("errors[0].detail", containsString("besoin.tarifs.infirmiers"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02-23|financement.forfait|depuis le 2018-02-24",
        "2017-12-31|finalite.parcours_coordination|depuis le 2018-01-01",
        "2018-01-01|pilote.accord_signe|",
      })
  void unCodeDUneAutreDateDitSesDates(String date, String code, String dates) {
    var reponse =
        Http.anomalie(
            "{\"dateAppreciation\":\"" + date + "\",\"reponses\":{\"" + code + "\":\"OUI\"}}",
            "/reponses/" + code);
    if (dates != null) {
      reponse.body("errors[0].accepted", hasItem(dates));
    }
  }

  @Test
  void uneDateIllisibleNEmpechePasDeVerifierLesCodes() {
    Http.refus(
            Http.evaluer(
                "{\"dateAppreciation\":\"hier\",\"reponses\":{\"nimporte.quoi\":\"OUI\"}}"),
            422,
            "demande-invalide")
        .body("errors.pointer", is(List.of("/dateAppreciation", "/reponses/nimporte.quoi")));
  }

  @Test
  void toutesLesAnomaliesSontDitesEnUneFois() {
    Http.refus(
            Http.evaluer(
                """
                {"inconnu": {"a": [1, 2]},
                 "dateAppreciation": "2010-01-01",
                 "projet": {"dureeMois": "12", "regions": ["11", 3, "99"], "autre": null,
                            "perimetre": "INTERREGIONAL", "dateReception": "1800-01-01",
                            "porteur": {"nom": 1}},
                 "reponses": {"besoin.competences": "oui", "x.y": "OUI"}}
                """),
            422,
            "demande-invalide")
        .body("detail", is("9 anomalies dans la demande."))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/inconnu",
                "/projet/dureeMois",
                "/projet/regions/1",
                "/projet/regions/2",
                "/projet/autre",
                "/projet/dateReception",
                "/projet/porteur/nom",
                "/reponses/besoin.competences",
                "/reponses/x.y"));
  }

  @Test
  void leTotalEstDitQuandLaListeEstCoupee() {
    String codes =
        IntStream.range(0, 150)
            .mapToObj(i -> "\"c" + i + "\":\"OUI\"")
            .collect(Collectors.joining(","));
    Http.refus(Http.evaluer("{\"reponses\":{" + codes + "}}"), 422, "demande-invalide")
        .body("errors", hasSize(20))
        .body("detail", is("150 anomalies dans la demande, dont les 20 premières ici."));
  }

  @Test
  void auPlusDeuxCentsReponses() {
    String codes =
        IntStream.range(0, 1000)
            .mapToObj(i -> "\"c" + i + "\":\"OUI\"")
            .collect(Collectors.joining(","));
    Http.anomalie("{\"reponses\":{" + codes + "}}", "/reponses")
        .body("errors[0].detail", is("trop de réponses : 1000 ; 200 au plus"));
  }

  @Test
  void uneListeDeRegionsTropLongueEstUneSeuleAnomalie() {
    String regions = "\"99\",".repeat(5000) + "\"11\"";
    Http.anomalie("{\"projet\":{\"regions\":[" + regions + "]}}", "/projet/regions");
  }

  @Test
  void lesTextesLibresSontBornes() {
    Http.evaluer("{\"projet\":{\"titre\":\"" + "é".repeat(500) + "\"}}").statusCode(200);
    Http.anomalie("{\"projet\":{\"titre\":\"" + "é".repeat(501) + "\"}}", "/projet/titre");
  }

  @Test
  void unNomDemesureNEstPasRepete() {
    String nom = "n".repeat(100_000);
    String corps =
        Http.anomalie("{\"projet\":{\"" + nom + "\":1}}", "/projet").extract().asString();
    assertTrue(corps.length() < 2_000);
    Http.anomalie("{\"reponses\":{\"" + nom + "\":\"OUI\"}}", "/reponses");
  }

  @Test
  void unNombreDemesureEstRefuseSansEtreLu() {
    Http.anomalie("{\"projet\":{\"dureeMois\":" + "9".repeat(200_000) + "}}", "/projet/dureeMois");
  }

  @Test
  void unSurrogatIsoleNeFaitPasTomberLaReponse() {
    Http.refus(
            Http.evaluer("{\"\\ud800\":1,\"reponses\":{\"\\udc00\":\"OUI\"}}"),
            422,
            "demande-invalide")
        .body("errors.pointer", hasItems("/\uFFFD", "/reponses/\uFFFD"));
  }
}
