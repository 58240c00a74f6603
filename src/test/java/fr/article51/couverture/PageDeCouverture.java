package fr.article51.couverture;

import fr.article51.couverture.Couverture.ArticleCouvert;
import fr.article51.couverture.Couverture.Decompte;
import fr.article51.couverture.Couverture.LigneDeCouverture;
import fr.article51.couverture.Couverture.RegleDAlinea;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Regime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coverage map as {@code docs/couverture.md}. */
final class PageDeCouverture {
  private static final String REGLES = "../src/main/resources/rules/";
  private static final String CAS = "../src/test/resources/cas/regles/";

  private final Couverture carte;
  private final StringBuilder page = new StringBuilder();

  private PageDeCouverture(Couverture carte) {
    this.carte = carte;
  }

  static String de(Couverture carte) {
    return new PageDeCouverture(carte).ecrire();
  }

  private String ecrire() {
    ligne("# Couverture du droit");
    ligne("");
    ligne("<!-- Page produite par PageDeCouvertureTest : ne pas la corriger à la main. -->");
    ligne("");
    ligne("Ce que le service fait de chaque alinéa de L162-31-1 et de R162-50-1 à R162-50-14.");
    ligne("");
    ligne("- **règles** : des règles l'appliquent ; toutes sont nommées, et leurs cas comptés");
    ligne("  par fichier (chaque cas a un voisin, à une chose près, où la règle se tait).");
    ligne("- **verdict** : la règle d'un autre alinéa, ou l'assemblage du verdict.");
    ligne("- **humain** : un humain apprécie.");
    ligne("- **hors champ** : ne dit rien de la recevabilité d'un projet.");
    ligne("");
    ligne("Une disposition répond des alinéas de sa division qui n'ont pas d'entrée à eux. La");
    ligne(
        "construction refuse un alinéa oublié, un alinéa laissé à des règles qui n'existent pas et");
    ligne("une règle sans alinéa. La même carte est servie par `GET /v1/provisions/couverture`.");
    ligne("");
    totaux();
    carte.articles().forEach(this::article);
    ligne("");
    ligne("## Règles sans alinéa");
    ligne("");
    ligne("Doctrine du ministère, et motifs qui se déduisent des autres :");
    ligne("");
    carte.reglesSansAlinea().forEach(nom -> ligne("- " + nom));
    return page.toString();
  }

  private void totaux() {
    ligne("## Totaux");
    ligne("");
    ligne("Alinéas du dernier texte lu de chaque article.");
    ligne("");
    ligne("| Article | Alinéas | Règles | Verdict | Humain | Hors champ |");
    ligne("|---|--:|--:|--:|--:|--:|");
    for (ArticleCouvert article : carte.articles()) {
      ligne("| " + article.article() + nombres(article.alineas()));
    }
    ligne("| **Total**" + nombres(carte.totaux().alineas()));
    ligne("");
    ligne(carte.totaux().regles() + " règles, " + carte.totaux().cas() + " cas.");
  }

  private static String nombres(Decompte alineas) {
    return " | %d | %d | %d | %d | %d |"
        .formatted(
            alineas.total(),
            alineas.regles(),
            alineas.verdict(),
            alineas.humain(),
            alineas.horsChamp());
  }

  private void article(ArticleCouvert article) {
    ligne("");
    ligne("## " + article.article() + " : " + article.titre());
    if (!article.regles().isEmpty()) {
      ligne("");
      ligne("Sur l'article entier : " + regles(article.regles(), ", ") + ".");
    }
    for (Regime regime : Regime.values()) {
      List<LigneDeCouverture> lignes =
          article.lignes().stream().filter(ligne -> ligne.regime() == regime).toList();
      if (!lignes.isEmpty()) {
        tableau(article.article(), regime, lignes);
      }
    }
  }

  private void tableau(String article, Regime regime, List<LigneDeCouverture> lignes) {
    ligne("");
    if (regime == Regime.PILOTES) {
      ligne("Projets pilotes :");
      ligne("");
    }
    ligne("| Alinéa | Période | Sujet | Traitement | Règles | Cas |");
    ligne("|---|---|---|---|---|--:|");
    for (LigneDeCouverture ligne : lignes) {
      ligne(
          Stream.of(
                  alinea(article, ligne),
                  periode(ligne.du(), ligne.au()),
                  ligne.objet(),
                  traitement(ligne),
                  regles(ligne.regles(), "<br>"),
                  cas(ligne.regles()))
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
  }

  /** With the other alinéas that it answers for. */
  private static String alinea(String article, LigneDeCouverture ligne) {
    String soi = ligne.provision().substring(article.length()).replaceFirst("^\\.", "");
    String autres =
        ligne.alineas().stream()
            .filter(nom -> !nom.equals(soi) && !nom.equals("al1"))
            .map(NomDAlinea::enMots)
            .collect(Collectors.joining(", "));
    return NomDAlinea.enMots(soi) + (autres.isEmpty() ? "" : ", avec " + autres);
  }

  private static String periode(LocalDate du, @Nullable LocalDate au) {
    return au == null ? "depuis le " + du : "du " + du + " au " + au.minusDays(1);
  }

  private static String traitement(LigneDeCouverture ligne) {
    if (ligne.etat() != EtatAlinea.EN_VIGUEUR) {
      return ligne.etat() == EtatAlinea.CENSURE ? "censuré" : "abrogé";
    }
    String par =
        switch (ligne.traitement().par()) {
          case REGLES -> "règles";
          case VERDICT -> "verdict";
          case HUMAIN -> "humain";
          case HORS_CHAMP -> "hors champ";
        };
    String motif = ligne.traitement().motif();
    return motif == null ? par : par + " : " + motif;
  }

  private static String regles(List<RegleDAlinea> regles, String entre) {
    return regles.stream()
        .map(
            regle ->
                "[%s](%s%s)"
                    .formatted(
                        regle.nom().substring(regle.nom().indexOf(" : ") + 3),
                        REGLES,
                        regle.fichier()))
        .collect(Collectors.joining(entre));
  }

  /** By file, in the order of the rules. */
  private static String cas(List<RegleDAlinea> regles) {
    Map<String, Integer> parFichier = new LinkedHashMap<>();
    regles.forEach(regle -> parFichier.merge(regle.fichier(), regle.cas(), Integer::sum));
    return parFichier.entrySet().stream()
        .map(
            cas ->
                "[%d](%s%s)"
                    .formatted(cas.getValue(), CAS, cas.getKey().replaceFirst("\\.drl$", ".yaml")))
        .collect(Collectors.joining("<br>"));
  }

  private void ligne(String texte) {
    page.append(texte).append('\n');
  }
}
