package fr.article51.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of one screening in one file (ZIP): readable in ten years without this
 * service. The same screening gives the same bytes.
 */
public final class Archive {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private static final String LISEZMOI =
      """
      Instruction %s, version %d, agence %s.

      instruction.json     l'instruction : état, appréciations, notes, historique
      evaluations/N/       chaque évaluation : demande.json, verdict.json, octet pour octet, et maillon.json, sa place dans
                           la chaîne d'empreintes (absents : contenu effacé après la durée de conservation)
      courriers/           chaque courrier validé, octet pour octet, en HTML, PDF et DOCX
      echeances.ics        échéances de la procédure, pour un agenda
      SHA256SUMS           empreinte de chaque fichier ; sha256sum -c SHA256SUMS les vérifie
      """;

  private Archive() {}

  /**
   * @param detail the screening
   * @param evaluations all its evaluations, with their content, in order
   * @param autres other files, by path in the archive
   * @param sortie flushed, not closed
   */
  public static void ecrire(
      Detail detail, List<Evaluation> evaluations, Map<String, byte[]> autres, OutputStream sortie)
      throws IOException {
    Map<String, byte[]> fichiers = new TreeMap<>(autres);
    fichiers.put(
        "LISEZMOI.txt",
        octets(
            LISEZMOI.formatted(
                detail.instruction().id(),
                detail.instruction().version(),
                detail.instruction().agence())));
    fichiers.put("instruction.json", json(sansContenu(detail)));
    for (Evaluation evaluation : evaluations) {
      String dossier = "evaluations/" + evaluation.numero() + "/";
      fichiers.put(dossier + "maillon.json", json(sansContenu(evaluation)));
      siGarde(fichiers, dossier + "demande.json", evaluation.demande());
      siGarde(fichiers, dossier + "verdict.json", evaluation.verdict());
    }
    fichiers.put("echeances.ics", Agenda.ics(detail.instruction(), detail.courante()));
    fichiers.put("SHA256SUMS", octets(empreintes(fichiers)));
    zip(fichiers, detail.instruction().modifieLe(), sortie);
  }

  private static void zip(Map<String, byte[]> fichiers, Instant date, OutputStream sortie)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> fichier : fichiers.entrySet()) {
      ZipEntry entree = new ZipEntry(fichier.getKey());
      entree.setLastModifiedTime(FileTime.from(date));
      zip.putNextEntry(entree);
      zip.write(fichier.getValue());
      zip.closeEntry();
    }
    zip.finish();
    sortie.flush();
  }

  private static void siGarde(
      Map<String, byte[]> fichiers, String chemin, @Nullable String contenu) {
    if (contenu != null) {
      fichiers.put(chemin, octets(contenu));
    }
  }

  private static Detail sansContenu(Detail detail) {
    return new Detail(
        detail.instruction(),
        sansContenu(detail.courante()),
        detail.evaluations(),
        detail.appreciations(),
        detail.notes(),
        detail.historique());
  }

  private static Evaluation sansContenu(Evaluation e) {
    return new Evaluation(
        e.numero(),
        e.rang(),
        e.dateAppreciation(),
        e.conclusion(),
        e.produiteLe(),
        e.produitePar(),
        e.regles(),
        e.droit(),
        e.precedente(),
        e.empreinte(),
        null,
        null);
  }

  private static String empreintes(Map<String, byte[]> fichiers) {
    StringBuilder lignes = new StringBuilder();
    fichiers.forEach(
        (chemin, octets) -> lignes.append(sha256(octets)).append("  ").append(chemin).append('\n'));
    return lignes.toString();
  }

  private static String sha256(byte[] octets) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] json(Object valeur) {
    try {
      return JSON.writeValueAsBytes(valeur);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] octets(String texte) {
    return texte.getBytes(StandardCharsets.UTF_8);
  }
}
