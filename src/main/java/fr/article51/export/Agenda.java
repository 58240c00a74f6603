package fr.article51.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instruction;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;

/** The deadlines of a procedure for a calendar (RFC 5545): whole days, one event each. */
public final class Agenda {
  private static final String PRODUIT = "-//Article 51//Instructions//FR";
  private static final JsonMapper JSON = new JsonMapper();

  private Agenda() {}

  /**
   * @param instruction the screening
   * @param evaluation its evaluation, with its verdict
   * @return the same bytes for the same evaluation; no event while the committee has not received
   *     the project
   */
  public static byte[] ics(Instruction instruction, Evaluation evaluation) {
    ICalendar agenda = new ICalendar();
    agenda.setProductId(PRODUIT);
    JsonNode calendrier = verdict(evaluation).path("procedure").path("calendrier");
    for (JsonNode echeance : calendrier) {
      agenda.addEvent(evenement(instruction, evaluation, echeance));
    }
    return Biweekly.write(agenda).go().getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent evenement(
      Instruction instruction, Evaluation evaluation, JsonNode echeance) {
    VEvent evenement = new VEvent();
    // Stable: imported again after an amendment, the event is moved, not doubled.
    evenement.setUid(instruction.id() + "-" + echeance.path("etape").asText());
    evenement.setSequence(evaluation.numero());
    evenement.setDateTimeStamp(Date.from(evaluation.produiteLe()));
    LocalDate jour = LocalDate.parse(echeance.path("auPlusTard").asText());
    evenement.setDateStart(new DateStart(journee(jour)));
    evenement.setDateEnd(new DateEnd(journee(jour.plusDays(1))));
    evenement.setTransparency(Transparency.transparent());
    String titre = instruction.titre().isEmpty() ? "Projet sans titre" : instruction.titre();
    evenement.setSummary(titre + " : " + echeance.path("texte").asText());
    evenement.setDescription(
        echeance.path("provision").asText()
            + "\nÉchéance au plus tard, calculée sur les réponses de l'évaluation "
            + evaluation.numero()
            + ". Une demande de complément la suspend.");
    return evenement;
  }

  private static ICalDate journee(LocalDate jour) {
    return new ICalDate(
        new DateTimeComponents(jour.getYear(), jour.getMonthValue(), jour.getDayOfMonth()), false);
  }

  private static JsonNode verdict(Evaluation evaluation) {
    try {
      return JSON.readTree(evaluation.verdict() == null ? "{}" : evaluation.verdict());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
