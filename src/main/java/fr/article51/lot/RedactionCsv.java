package fr.article51.lot;

import fr.article51.echange.Probleme;
import fr.article51.echange.Probleme.Anomalie;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row for a spreadsheet: the verdict without its grounds in words. A cell never holds a line
 * break, nor what a spreadsheet would run as a formula.
 */
public final class RedactionCsv implements Redaction {
  private static final List<String> COLONNES =
      List.of(
          "ligne",
          "reference",
          "conclusion",
          "regime",
          "dateAppreciation",
          "droitVerifie",
          "finalites",
          "categories",
          "derogations",
          "avisHas",
          "natureHas",
          "guichet",
          "autorite",
          "delaiComiteMois",
          "motifsDefavorables",
          "reserves",
          "questions",
          "erreur");
  private static final int CONCLUSION = COLONNES.indexOf("conclusion");

  /** What a pointer into the request has more than the name of a column. */
  private static final Pattern CHEMIN =
      Pattern.compile("^/(projet/|reponses/)?|(?<=regions)/\\d+$");

  private final CSVFormat format;
  private final boolean bom;

  /**
   * @param separateur between cells
   * @param bom whether to begin with a byte order mark
   */
  public RedactionCsv(char separateur, boolean bom) {
    this.format = SourceCsv.format(separateur);
    this.bom = bom;
  }

  @Override
  public byte[] entete() {
    String colonnes = format.format(COLONNES.toArray()) + "\n";
    return (bom ? "\uFEFF" + colonnes : colonnes).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] verdict(Entree entree, Demande demande, Verdict verdict) {
    Verdict.AvisHas avis = verdict.avisHas();
    Verdict.Procedure procedure = verdict.procedure();
    return ligne(
        Stream.of(
            entree.numero(),
            entree.reference(),
            verdict.conclusion(),
            verdict.regime(),
            verdict.dateAppreciation(),
            verdict.droitVerifie() ? "OUI" : "NON",
            codes(verdict.finalites().stream()),
            codes(verdict.categories().stream()),
            codes(verdict.derogations().stream().map(Verdict.Derogation::provision)),
            avis == null ? null : avis.requis(),
            avis == null ? null : avis.nature(),
            procedure == null ? null : procedure.guichet(),
            procedure == null ? null : procedure.autorite(),
            procedure == null ? null : procedure.delaiComiteMois(),
            codes(motifs(verdict, Sens.DEFAVORABLE)),
            codes(motifs(verdict, Sens.RESERVE)),
            codes(verdict.questions().stream().map(Verdict.QuestionOuverte::code)),
            null));
  }

  private static Stream<String> motifs(Verdict verdict, Sens sens) {
    return verdict.motifs().stream()
        .filter(motif -> motif.sens() == sens)
        .map(Verdict.Motif::code)
        .distinct();
  }

  private static String codes(Stream<String> codes) {
    return codes.collect(Collectors.joining(" "));
  }

  @Override
  public byte[] refus(Entree entree, Probleme probleme) {
    String[] cellules = new String[COLONNES.size()];
    Arrays.fill(cellules, "");
    cellules[0] = String.valueOf(entree.numero());
    cellules[1] = entree.reference();
    cellules[COLONNES.size() - 1] = enMots(probleme);
    return ligne(Arrays.stream(cellules));
  }

  private static String enMots(Probleme probleme) {
    List<String> anomalies =
        probleme.errors().stream().map(RedactionCsv::enMots).distinct().toList();
    if (anomalies.size() == 1 && probleme.status() == Probleme.Type.DEMANDE_INVALIDE.statut()) {
      return anomalies.get(0);
    }
    return Stream.concat(Stream.of(probleme.detail()), anomalies.stream())
        .collect(Collectors.joining(" | "));
  }

  private static String enMots(Anomalie anomalie) {
    String pointeur = anomalie.pointer();
    String lieu = pointeur == null ? "" : CHEMIN.matcher(pointeur).replaceAll("").replace('/', '.');
    return lieu.isEmpty() ? anomalie.detail() : lieu + " : " + anomalie.detail();
  }

  private byte[] ligne(Stream<? extends @Nullable Object> cellules) {
    return (format.format(cellules.map(CelluleCsv::de).toArray()) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable Relue relire(byte[] ligne) {
    try (CSVParser lecteur =
        CSVParser.builder()
            .setReader(new StringReader(new String(ligne, StandardCharsets.UTF_8)))
            .setFormat(format)
            .get()) {
      List<CSVRecord> enregistrements = lecteur.getRecords();
      if (enregistrements.size() != 1 || enregistrements.get(0).size() != COLONNES.size()) {
        return null;
      }
      String conclusion = enregistrements.get(0).get(CONCLUSION);
      return new Relue(conclusion.isEmpty() ? null : Conclusion.valueOf(conclusion));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return null;
    }
  }
}
