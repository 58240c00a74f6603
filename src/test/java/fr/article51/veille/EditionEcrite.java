package fr.article51.veille;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.LoiModifiee;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A small edition in the shape of the real one: our articles, texts made from their plans, and a
 * law whose fingerprints are those of these texts.
 */
public final class EditionEcrite {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate SANS_FIN = LocalDate.of(2999, 1, 1);

  private final Map<String, ObjectNode> articles = new TreeMap<>();
  private final ObjectNode racine = JSON.createObjectNode();

  private EditionEcrite() {}

  /** The law of the project, as if its texts in force in an edition had been those written here. */
  public static Droit loi() {
    Droit droit = Droit.charger();
    Map<String, String> empreintes = new TreeMap<>();
    for (Article article : droit.articles()) {
      Version lue = derniereLue(article);
      empreintes.put(String.valueOf(lue.empreinte()), empreinte(lue.plan()));
    }
    return LoiModifiee.charger(
        (nom, texte) -> {
          String modifie = texte;
          for (Map.Entry<String, String> empreinte : empreintes.entrySet()) {
            modifie = modifie.replace(empreinte.getKey(), empreinte.getValue());
          }
          return modifie;
        });
  }

  /** What an edition of that day would say if nothing had changed. */
  public static EditionEcrite du(LocalDate jour) {
    EditionEcrite edition = new EditionEcrite();
    ObjectNode donnees = edition.racine.putObject("data");
    donnees.put("id", "LEGITEXT000006073189");
    donnees.put("dateDebutVersion", jour.toString());
    edition.racine.put("type", "code");
    for (Article article : Droit.charger().articles()) {
      List<Version> connues =
          article.versions().stream().filter(version -> !version.du().isAfter(jour)).toList();
      edition.article(article.article(), derniereLue(article).id(), derniereLue(article).plan());
      connues.forEach(
          version ->
              edition.version(
                  article.article(),
                  version.id(),
                  version.du(),
                  version == connues.get(connues.size() - 1) ? null : version.au()));
    }
    return edition;
  }

  /** Puts an article, or another text of it; its versions are to be given. */
  EditionEcrite article(String num, String id, List<String> plan) {
    ObjectNode donnees = JSON.createObjectNode();
    donnees.putArray("articleVersions");
    donnees.put("cid", id);
    donnees.put("id", id);
    donnees.putArray("lienModifications").addObject().put("id", "sans rapport").put("num", "L1");
    donnees.put("num", num);
    ObjectNode avant = articles.put(num, donnees);
    if (avant != null) {
      donnees.set("articleVersions", avant.get("articleVersions"));
    }
    return texte(num, html(plan));
  }

  /** Puts a text. */
  EditionEcrite texte(String num, String html) {
    donnees(num).put("texte", html.replaceAll("<[^>]+>", " "));
    donnees(num).put("texteHtml", html);
    return this;
  }

  /** Adds a version, or changes its days; those of the current one are those of the article. */
  EditionEcrite version(String num, String id, LocalDate du, @Nullable LocalDate au) {
    sansVersion(num, id);
    ArrayNode versions = donnees(num).withArray("articleVersions");
    jours(versions.addObject().put("id", id).put("etat", "MODIFIE"), du, au);
    if (donnees(num).path("id").asText().equals(id)) {
      jours(donnees(num), du, au);
    }
    return this;
  }

  EditionEcrite sansVersion(String num, String id) {
    ArrayNode versions = donnees(num).withArray("articleVersions");
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (versions.get(i).path("id").asText().equals(id)) {
        versions.remove(i);
      }
    }
    return this;
  }

  EditionEcrite sans(String num) {
    articles.remove(num);
    return this;
  }

  EditionEcrite code(String id) {
    racine.withObject("data").put("id", id);
    return this;
  }

  /** Writes the file of the code. */
  public Path fichier(Path dossier) throws IOException {
    Path fichier = dossier.resolve("LEGITEXT000006073189.json");
    Files.createDirectories(dossier);
    return Files.write(fichier, octets());
  }

  /** Writes the package as a folder. */
  Path dossier(Path dossier, String nom) throws IOException {
    fichier(dossier.resolve("data"));
    Files.writeString(dossier.resolve("package.json"), manifeste(nom));
    return dossier;
  }

  /** Writes the package as an archive, the manifest after the code, as npm does. */
  Path archive(Path fichier, String nom) throws IOException {
    try (OutputStream flux = Files.newOutputStream(fichier);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(flux))) {
      entree(tar, "package/data/index.json", "[]".getBytes(StandardCharsets.UTF_8));
      entree(tar, "package/data/LEGITEXT000006073189.json", octets());
      entree(tar, "package/package.json", manifeste(nom).getBytes(StandardCharsets.UTF_8));
    }
    return fichier;
  }

  /** A text whose alinéas are those of a plan. */
  static String html(List<String> plan) {
    return plan.stream()
        .map(alinea -> "<p>" + numero(alinea) + "Mots de " + alinea + " ;</p>")
        .collect(Collectors.joining());
  }

  private static String numero(String alinea) {
    String dernier = alinea.substring(alinea.lastIndexOf('.') + 1);
    if (dernier.startsWith("al")) {
      return "";
    }
    if (dernier.matches("\\d+")) {
      return dernier + "° ";
    }
    return dernier.matches("[a-z]") ? dernier + ") " : dernier + ".-";
  }

  /** The fingerprint of {@link #html}, by its definition. */
  private static String empreinte(List<String> plan) {
    String texte = html(plan).replaceAll("<[^>]+>", "").replace(" ", "");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static Version derniereLue(Article article) {
    return article.versions().stream()
        .filter(version -> version.verification() == Verification.VERIFIE)
        .reduce((avant, apres) -> apres)
        .orElseThrow();
  }

  private byte[] octets() throws IOException {
    ArrayNode sections = racine.putArray("children");
    ObjectNode section = sections.addObject().put("type", "section");
    section.putObject("data").put("id", "LEGISCTA000006106050").putNull("dateFin");
    ArrayNode enfants = section.putArray("children");
    articles
        .values()
        .forEach(
            donnees -> {
              enfants.addObject().put("type", "article").set("data", donnees);
              // One that nobody asked for.
              ObjectNode autre = donnees.deepCopy();
              autre.put("num", "L1" + Objects.hash(donnees.path("num").asText()));
              enfants.addObject().put("type", "article").set("data", autre);
            });
    return JSON.writeValueAsBytes(racine);
  }

  private ObjectNode donnees(String num) {
    return Objects.requireNonNull(articles.get(num), num);
  }

  private static void jours(ObjectNode noeud, LocalDate du, @Nullable LocalDate au) {
    noeud.put("dateDebut", millisecondes(du));
    noeud.put("dateFin", millisecondes(au == null ? SANS_FIN : au));
  }

  private static long millisecondes(LocalDate jour) {
    return jour.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static String manifeste(String nom) {
    return "{\"name\": \"" + nom + "\", \"version\": \"9.1.0\"}";
  }

  private static void entree(TarArchiveOutputStream tar, String nom, byte[] octets)
      throws IOException {
    TarArchiveEntry entree = new TarArchiveEntry(nom);
    entree.setSize(octets.length);
    tar.putArchiveEntry(entree);
    tar.write(octets);
    tar.closeArchiveEntry();
  }
}
