package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.article51.courrier.GenreDeCourrier;
import fr.article51.instruction.Courrier.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A screening of another agency and one that does not exist are refused by the same requests to the
 * database: neither the answer nor its time tells them apart.
 */
class SansIndiceTest {

  private interface Acces {
    void par(UUID instruction, UUID courrier);
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_autre_agence_et_rien_demandent_la_meme_chose_a_la_base(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      Detail sienne = greffe.creer(Greffe.CLAIRE, Greffe.projet("Parcours"));
      UUID id = sienne.instruction().id();
      UUID courrier =
          greffe
              .courriers
              .preparer(Greffe.CLAIRE, id, 1, GenreDeCourrier.TRANSPARENCE, null, null, Greffe.MIDI)
              .courrier()
              .id();
      acces(greffe)
          .forEach(
              (nom, acces) ->
                  assertEquals(
                      requetes(greffe, acces, UUID.randomUUID(), courrier),
                      requetes(greffe, acces, id, courrier),
                      nom));
    }
  }

  private static Map<String, Acces> acces(Greffe greffe) {
    Map<String, Acces> acces = new LinkedHashMap<>();
    acces.put("lire", (id, c) -> greffe.instructions.lire(Greffe.BRICE, id));
    acces.put("évaluation", (id, c) -> greffe.instructions.evaluation(Greffe.BRICE, id, 1));
    acces.put(
        "réévaluer",
        (id, c) ->
            greffe.instructions.reevaluer(
                Greffe.BRICE, id, 2, Greffe.projet("Autre"), Greffe.MIDI));
    acces.put(
        "annoter", (id, c) -> greffe.instructions.annoter(Greffe.BRICE, id, 2, "x", Greffe.MIDI));
    acces.put("clore", (id, c) -> greffe.instructions.clore(Greffe.BRICE, id, 2, Greffe.MIDI));
    acces.put("courriers", (id, c) -> greffe.courriers.lister(Greffe.BRICE, id));
    acces.put("courrier", (id, c) -> greffe.courriers.lire(Greffe.BRICE, id, c));
    acces.put("document", (id, c) -> greffe.courriers.octets(Greffe.BRICE, id, c, Format.HTML));
    acces.put("documents", (id, c) -> greffe.courriers.valides(Greffe.BRICE, id));
    acces.put(
        "transparence",
        (id, c) -> greffe.courriers.transparence(Greffe.BRICE, id, null, Greffe.MIDI));
    acces.put(
        "préparer",
        (id, c) ->
            greffe.courriers.preparer(
                Greffe.BRICE, id, 2, GenreDeCourrier.TRANSPARENCE, null, null, Greffe.MIDI));
    acces.put(
        "valider",
        (id, c) -> greffe.courriers.valider(Greffe.BRICE, id, 2, c, "cheffe", Greffe.MIDI));
    return acces;
  }

  private static List<String> requetes(Greffe greffe, Acces acces, UUID id, UUID courrier) {
    List<String> requetes = new ArrayList<>();
    greffe
        .base
        .jdbi()
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logBeforeExecution(StatementContext contexte) {
                requetes.add(contexte.getRenderedSql());
              }
            });
    assertThrows(Refus.Introuvable.class, () -> acces.par(id, courrier));
    return requetes;
  }
}
