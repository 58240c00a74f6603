package fr.article51.cas;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.libelles.Libelles;
import fr.article51.reference.Production;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the cases gave, as a page to read or print: {@code target/rapport-cas/index.html}. The test
 * classes note each result; each of them writes the page when it ends, so that the last one writes
 * it whole.
 */
final class RapportDesCas {
  private static final Path PAGE = Path.of("target", "rapport-cas", "index.html");
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
  private static final Map<String, Map<String, Fiche>> FICHES = new TreeMap<>();

  private static final String ENTETE =
      """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <title>Rapport des cas</title>
      <style>
      body { font: 15px/1.45 Georgia, serif; max-width: 62em; margin: 2em auto; padding: 0 1em; color: #111 }
      h1, h2, h3 { font-family: Arial, sans-serif; line-height: 1.25 }
      h2 { margin-top: 2.5em; border-bottom: 2px solid #333 }
      h3 { font-size: 1em; margin: 1.6em 0 .4em }
      table { border-collapse: collapse; width: 100%; page-break-inside: avoid }
      th, td { border: 1px solid #999; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
      th { background: #f1f1f1; font: bold 13px Arial, sans-serif; width: 7.5em }
      .sommaire th:first-child { width: auto }
      .deux td, .deux thead th + th { width: 45% }
      code { font-size: 13px }
      .reussi { color: #176117 }
      .echec { color: #a00000; font-weight: bold }
      .change { font-weight: bold }
      .idem { color: #666 }
      h3 { page-break-after: avoid }
      @media print { body { margin: 0; font-size: 11px } a { color: inherit } }
      </style>
      </head>
      <body>
      <h1>Rapport des cas</h1>
      """;

  private RapportDesCas() {}

  /** A case and what it gave; a rule's case also says which rule, and whether it fired. */
  private static final class Fiche {
    final Cas cas;
    final @Nullable CasDeRegle regle;
    final Map<String, String> obtenus = new LinkedHashMap<>();
    final Set<String> ecarts = new TreeSet<>();
    boolean declenchee;

    Fiche(Cas cas, @Nullable CasDeRegle regle) {
      this.cas = cas;
      this.regle = regle;
    }

    boolean voisin() {
      return regle != null && regle.voisin() == cas;
    }
  }

  /** Notes what an evaluator gave on a case. */
  static synchronized void noter(
      String fichier, Cas cas, String evaluateur, Verdict verdict, List<String> ecarts) {
    Fiche fiche = fiche(fichier, cas, null);
    fiche.obtenus.put(evaluateur, obtenu(verdict));
    ecarts.forEach(ecart -> fiche.ecarts.add(evaluateur + " : " + ecart));
  }

  /** Notes what both evaluators gave on a rule's case or on its neighbour. */
  static synchronized void noterRegle(
      String fichier,
      CasDeRegle regle,
      Cas cas,
      boolean declenchee,
      Map<String, Verdict> verdicts,
      List<String> ecarts) {
    Fiche fiche = fiche(fichier, cas, regle);
    fiche.declenchee = declenchee;
    verdicts.forEach((evaluateur, verdict) -> fiche.obtenus.put(evaluateur, obtenu(verdict)));
    fiche.ecarts.addAll(ecarts);
  }

  private static Fiche fiche(String fichier, Cas cas, @Nullable CasDeRegle regle) {
    return FICHES
        .computeIfAbsent(fichier, f -> new LinkedHashMap<>())
        .computeIfAbsent(cas.nom(), nom -> new Fiche(cas, regle));
  }

  private static String obtenu(Verdict verdict) {
    String motifs =
        verdict.motifs().stream()
            .filter(motif -> motif.sens() == Sens.DEFAVORABLE)
            .map(Verdict.Motif::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return verdict.conclusion() + (motifs.isEmpty() ? "" : " (" + motifs + ")");
  }

  /** Writes everything noted so far. */
  static synchronized void ecrire() throws IOException {
    StringBuilder page = new StringBuilder(ENTETE);
    sommaire(page);
    FICHES.forEach(
        (fichier, fiches) -> {
          page.append("<h2 id=\"%1$s\">%1$s</h2>%n".formatted(texte(fichier)));
          fiches
              .values()
              .forEach(
                  fiche -> {
                    if (fiche.regle == null) {
                      cas(page, fiche);
                    } else if (!fiche.voisin()) {
                      regle(page, fiche, fiches.get(fiche.regle.voisin().nom()));
                    }
                  });
        });
    lexique(page);
    page.append("</body>\n</html>\n");
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page);
  }

  private static void sommaire(StringBuilder page) {
    page.append(
        "<p>Base de règles %s, données juridiques %s.</p>%n"
            .formatted(
                Production.evaluateur().catalogue().version(),
                Production.evaluateur().droit().empreinte()));
    page.append(
        "<p>Les cas des fichiers <code>regles/</code> montrent chaque règle deux fois : là où elle"
            + " se déclenche, et dans un voisin qui n'en diffère que par une chose, où elle se tait."
            + " Tout cas est évalué deux fois : par les règles, et par un évaluateur de référence"
            + " écrit sans elles.</p>\n");
    page.append(
        "<table class=\"sommaire\"><thead><tr><th>Fichier</th><th>Cas</th><th>Réussis</th><th>En échec</th></tr>"
            + "</thead><tbody>\n");
    FICHES.forEach((fichier, fiches) -> ligneDuSommaire(page, lien(fichier), fiches.values()));
    ligneDuSommaire(
        page, "Total", FICHES.values().stream().flatMap(f -> f.values().stream()).toList());
    page.append("</tbody></table>\n");
  }

  private static String lien(String fichier) {
    return "<a href=\"#%1$s\">%1$s</a>".formatted(texte(fichier));
  }

  private static void ligneDuSommaire(StringBuilder page, String nom, Collection<Fiche> fiches) {
    long echecs = fiches.stream().filter(fiche -> !fiche.ecarts.isEmpty()).count();
    page.append(
        "<tr><td>%s</td><td>%d</td><td>%d</td><td%s>%d</td></tr>%n"
            .formatted(
                nom,
                fiches.size(),
                fiches.size() - echecs,
                echecs == 0 ? "" : " class=\"echec\"",
                echecs));
  }

  private static void cas(StringBuilder page, Fiche fiche) {
    JsonNode source = fiche.cas.source();
    titre(page, fiche.cas.nom(), fiche.ecarts.isEmpty());
    page.append("<table><tbody>\n");
    ligne(page, "Date", date(fiche.cas));
    ligne(page, "Projet", projet(source));
    ligne(page, "Réponses", reponses(source));
    ligne(page, "Attendu", attendu(fiche.cas));
    ligne(page, "Obtenu", obtenus(fiche));
    if (!fiche.ecarts.isEmpty()) {
      ligne(page, "Écarts", ecarts(fiche));
    }
    page.append("</tbody></table>\n");
  }

  private static void regle(StringBuilder page, Fiche fiche, @Nullable Fiche voisin) {
    if (voisin == null || fiche.regle == null) {
      return; // the case stopped before its neighbour: the test says why
    }
    CasDeRegle regle = fiche.regle;
    JsonNode source = fiche.cas.source();
    JsonNode change = regle.changement();
    titre(page, fiche.cas.nom(), fiche.ecarts.isEmpty() && voisin.ecarts.isEmpty());
    page.append("<table class=\"deux\"><thead><tr><th></th><th>Le cas</th>");
    page.append("<th>Son voisin. %s</th></tr></thead><tbody>%n".formatted(texte(regle.pourquoi())));
    ligne(page, "Date", date(fiche.cas), ou(change.has("date"), date(voisin.cas)));
    ligne(page, "Projet", projet(source), ou(change.has("projet"), projet(change)));
    ligne(page, "Réponses", reponses(source), ou(change.has("reponses"), reponses(change)));
    ligne(page, "Règle", declenchee(fiche), declenchee(voisin));
    ligne(page, "Attendu", attendu(fiche.cas), attendu(voisin.cas));
    ligne(page, "Obtenu", obtenus(fiche), obtenus(voisin));
    if (!fiche.ecarts.isEmpty() || !voisin.ecarts.isEmpty()) {
      ligne(page, "Écarts", ecarts(fiche), ecarts(voisin));
    }
    page.append("</tbody></table>\n");
  }

  private static void titre(StringBuilder page, String nom, boolean reussi) {
    page.append(
        "<h3>%s : <span class=\"%s</span></h3>%n"
            .formatted(texte(nom), reussi ? "reussi\">réussi" : "echec\">échec"));
  }

  private static void ligne(StringBuilder page, String titre, String... cellules) {
    page.append("<tr><th>%s</th>".formatted(texte(titre)));
    for (String cellule : cellules) {
      page.append("<td>%s</td>".formatted(cellule));
    }
    page.append("</tr>\n");
  }

  private static String ou(boolean change, String cellule) {
    return "<span class=\"%s</span>".formatted(change ? "change\">" + cellule : "idem\">idem");
  }

  private static String declenchee(Fiche fiche) {
    return fiche.declenchee ? "se déclenche" : "ne se déclenche pas";
  }

  private static String date(Cas cas) {
    LocalDate date = cas.demande().dateAppreciation();
    return (date.getDayOfMonth() == 1 ? "1er" + JOUR.format(date).substring(1) : JOUR.format(date));
  }

  private static String projet(JsonNode source) {
    List<String> champs = new ArrayList<>();
    source.path("projet").properties().forEach(champ -> champs.add(champ(champ)));
    return champs.isEmpty() ? "rien n'en est dit" : texte(String.join(", ", champs));
  }

  private static String champ(Map.Entry<String, JsonNode> champ) {
    JsonNode valeur = champ.getValue();
    return switch (champ.getKey()) {
      case "perimetre" -> "périmètre " + valeur(valeur);
      case "dureeMois" -> "durée " + (valeur.isNumber() ? valeur + " mois" : valeur(valeur));
      case "dateReception" -> "reçu le " + JOUR.format(LocalDate.parse(valeur.asText()));
      case "regions" -> "régions " + liste(valeur);
      case "porteur" ->
          "porteur membre du comité technique " + valeur(valeur.path("membreComiteTechnique"));
      default -> champ.getKey() + " " + valeur.asText();
    };
  }

  private static String valeur(JsonNode valeur) {
    return valeur.asText().equals("INCONNU") ? "inconnu" : valeur.asText();
  }

  private static String reponses(JsonNode source) {
    Map<String, List<String>> parValeur = new LinkedHashMap<>();
    source
        .path("reponses")
        .properties()
        .forEach(
            reponse ->
                parValeur
                    .computeIfAbsent(reponse.getValue().asText(), v -> new ArrayList<>())
                    .add("<code>" + texte(reponse.getKey()) + "</code>"));
    List<String> phrases = new ArrayList<>();
    parValeur.forEach((valeur, codes) -> phrases.add(valeur + " : " + String.join(", ", codes)));
    if (source.has("autres")) {
      phrases.add("toutes les autres : NON");
    }
    if (source.has("conditions")) {
      phrases.add("conditions : OUI");
    }
    return phrases.isEmpty() ? "aucune" : String.join("<br>", phrases);
  }

  private static String attendu(Cas cas) {
    List<String> phrases = new ArrayList<>();
    cas.attendu()
        .properties()
        .forEach(cle -> phrases.add(libelle(cle.getKey()) + " : " + texte(liste(cle.getValue()))));
    return String.join("<br>", phrases);
  }

  private static String libelle(String cle) {
    return switch (cle) {
      case "regime" -> "régime";
      case "droitVerifie" -> "droit vérifié";
      case "finalites" -> "buts";
      case "categories" -> "catégories";
      case "derogations" -> "dérogations";
      case "avisHas" -> "avis de la HAS";
      case "natureHas" -> "nature de l'avis";
      case "delaiHas" -> "délai de la HAS, en mois";
      case "autorite" -> "autorité";
      case "delaiComite" -> "délai du comité, en mois";
      case "sansMotifs" -> "motifs absents";
      case "articles" -> "articles écartés";
      case "sansArticles" -> "articles non écartés";
      default -> cle;
    };
  }

  private static String liste(JsonNode noeud) {
    if (noeud.isArray()) {
      return noeud.isEmpty()
          ? "néant"
          : StreamSupport.stream(noeud.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(", "));
    }
    return switch (noeud.asText()) {
      case "true" -> "oui";
      case "false" -> "non";
      case "null" -> "néant";
      default -> noeud.asText();
    };
  }

  private static String obtenus(Fiche fiche) {
    Map<String, List<String>> parObtenu = new LinkedHashMap<>();
    fiche.obtenus.forEach(
        (evaluateur, obtenu) ->
            parObtenu.computeIfAbsent(obtenu, o -> new ArrayList<>()).add(evaluateur));
    return parObtenu.entrySet().stream()
        .map(obtenu -> obtenu.getKey() + " : " + String.join(" et ", obtenu.getValue()))
        .map(RapportDesCas::texte)
        .collect(Collectors.joining("<br>"));
  }

  private static String ecarts(Fiche fiche) {
    return fiche.ecarts.stream()
        .map(ecart -> "<span class=\"echec\">" + texte(ecart) + "</span>")
        .collect(Collectors.joining("<br>"));
  }

  /** The questions that the cases answer, in words. */
  private static void lexique(StringBuilder page) {
    Set<String> codes = new TreeSet<>();
    FICHES
        .values()
        .forEach(
            fiches ->
                fiches
                    .values()
                    .forEach(
                        fiche ->
                            fiche
                                .cas
                                .source()
                                .path("reponses")
                                .fieldNames()
                                .forEachRemaining(codes::add)));
    page.append("<h2>Les questions</h2>\n<table><tbody>\n");
    Libelles libelles = Production.evaluateur().libelles();
    for (String code : codes) {
      page.append(
          "<tr><td><code>%s</code></td><td>%s</td></tr>%n"
              .formatted(texte(code), texte(libelles.question(code).libelle())));
    }
    page.append("</tbody></table>\n");
  }

  private static String texte(String brut) {
    return brut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
