package fr.article51.regles;

import fr.article51.droit.Rang;
import fr.article51.droit.Regime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules as texts: for the catalogue, for the source of each ground, and for the version of the
 * rule base.
 */
public final class CatalogueRegles {
  /** A rule, in the only form that is read: see CONTRIBUTING.md. */
  static final Pattern REGLE = Pattern.compile("(?ms)^rule \"([^\"]+)\"\\R(.*?)^when$.*?^end$");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern SEPARATEURS = Pattern.compile("[^a-z0-9]+");
  static final Pattern META = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

  /** Grounds that follow from the others: given by the verdict, not by a rule in DRL. */
  public static final String OBSTACLE_INEVITABLE = "Synthèse : obstacle inévitable";

  public static final String DOCTRINE_SEULE = "Synthèse : doctrine seule";

  private static final List<Regle> SYNTHESES =
      List.of(
          synthese(
              OBSTACLE_INEVITABLE,
              Rang.LOI,
              "Aucun obstacle n'est commun à toutes les réponses encore possibles, mais chacune en rencontre un."),
          synthese(
              DOCTRINE_SEULE,
              Rang.DOCTRINE,
              "Tous les motifs défavorables sont de rang DOCTRINE : ils ne fondent pas un refus à eux seuls."));

  private final Map<String, Regle> parNom = new LinkedHashMap<>();
  private final Map<String, Regle> parId = new LinkedHashMap<>();
  private final String version;

  /** Reads the rules as texts alone, without the engine. */
  public static CatalogueRegles charger() {
    return new CatalogueRegles(
        BaseDeRegles.inventaire().stream().map(BaseDeRegles.Ligne::fichier).distinct().toList());
  }

  /** Reads DRL files, relative to {@code rules/}. */
  public CatalogueRegles(List<String> fichiers) {
    this(fichiers, fichier -> BaseDeRegles.lire("rules/" + fichier));
  }

  /**
   * @param fichiers DRL files, relative to {@code rules/}
   * @param lecture gives the text of each
   */
  CatalogueRegles(List<String> fichiers, UnaryOperator<String> lecture) {
    MessageDigest empreinte = sha256();
    for (String fichier : fichiers) {
      String texte = lecture.apply(fichier);
      empreinte.update(texte.getBytes(StandardCharsets.UTF_8));
      Matcher regles = REGLE.matcher(texte);
      while (regles.find()) {
        ajouter(regle(fichier, regles.group(1), regles.group(2), regles.group()));
      }
    }
    SYNTHESES.forEach(this::ajouter);
    version = HexFormat.of().formatHex(empreinte.digest()).substring(0, 12);
  }

  /**
   * @return every rule, in the order of the inventory
   */
  public List<Regle> regles() {
    return List.copyOf(parNom.values());
  }

  /**
   * @param id identifier for URLs
   */
  public Optional<Regle> regle(String id) {
    return Optional.ofNullable(parId.get(id));
  }

  /**
   * @param nom heading of a rule of the base
   * @throws IllegalArgumentException when there is no such rule
   */
  public Regle parNom(String nom) {
    Regle regle = parNom.get(nom);
    if (regle == null) {
      throw new IllegalArgumentException("no rule " + nom);
    }
    return regle;
  }

  /**
   * @return version of the rule base: a fingerprint of its texts, 12 hexadecimal digits
   */
  public String version() {
    return version;
  }

  private void ajouter(Regle regle) {
    if (parNom.put(regle.nom(), regle) != null || parId.put(regle.id(), regle) != null) {
      throw new IllegalStateException(
          "two rules share the name or the identifier of " + regle.nom());
    }
  }

  private static Regle regle(String fichier, String nom, String entete, String source) {
    Map<String, String> meta = new LinkedHashMap<>();
    Matcher cles = META.matcher(entete);
    while (cles.find()) {
      if (meta.put(cles.group(1), cles.group(2)) != null) {
        throw new IllegalStateException("metadata repeated in the rule " + nom);
      }
    }
    String article = meta.getOrDefault("article", "");
    String alinea = meta.getOrDefault("alinea", "");
    return new Regle(
        identifiant(nom),
        nom,
        alinea.isEmpty() ? article : article + "." + alinea,
        Regime.valueOf(meta.getOrDefault("regime", Regime.ARTICLE_51.name())),
        Rang.valueOf(meta.get("rang")),
        fichier,
        source);
  }

  private static Regle synthese(String nom, Rang rang, String source) {
    return new Regle(identifiant(nom), nom, "", Regime.ARTICLE_51, rang, "", source);
  }

  static String identifiant(String nom) {
    String sansAccents =
        ACCENTS.matcher(Normalizer.normalize(nom, Normalizer.Form.NFD)).replaceAll("");
    return SEPARATEURS.matcher(sansAccents.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
