package fr.article51.couverture;

import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Regime;
import fr.article51.droit.Traitement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage map of the law: every provision of every article, at every date, with who deals with it.
 *
 * @param totaux the whole in numbers
 * @param articles in the order of the code
 * @param reglesSansAlinea rules that no text founds, by name: the ministry's doctrine, and what
 *     follows from other grounds
 */
public record Couverture(
    Totaux totaux, List<ArticleCouvert> articles, List<String> reglesSansAlinea) {
  /** Copies the lists. */
  public Couverture {
    articles = List.copyOf(articles);
    reglesSansAlinea = List.copyOf(reglesSansAlinea);
  }

  /**
   * The whole in numbers.
   *
   * @param articles articles
   * @param alineas alinéas of the last text read of each article
   * @param regles rules, those without an alinéa included
   * @param cas cases that the rules have, each with its neighbour
   */
  public record Totaux(int articles, Decompte alineas, int regles, int cas) {}

  /**
   * Alinéas of a text, by who deals with them.
   *
   * @param total all of them
   * @param regles by rules
   * @param verdict by the assembly of the verdict, or the rule of another alinéa
   * @param humain by a named human
   * @param horsChamp by nobody here
   */
  public record Decompte(int total, int regles, int verdict, int humain, int horsChamp) {
    static final Decompte ZERO = new Decompte(0, 0, 0, 0, 0);

    Decompte plus(Traitement.Par par) {
      return plus(
          switch (par) {
            case REGLES -> new Decompte(1, 1, 0, 0, 0);
            case VERDICT -> new Decompte(1, 0, 1, 0, 0);
            case HUMAIN -> new Decompte(1, 0, 0, 1, 0);
            case HORS_CHAMP -> new Decompte(1, 0, 0, 0, 1);
          });
    }

    Decompte plus(Decompte autre) {
      return new Decompte(
          total + autre.total,
          regles + autre.regles,
          verdict + autre.verdict,
          humain + autre.humain,
          horsChamp + autre.horsChamp);
    }
  }

  /**
   * An article.
   *
   * @param article its identifier
   * @param titre what it is about
   * @param version LEGIARTI identifier of the last version whose text was read
   * @param alineas alinéas of that text
   * @param lignes provisions in the order of the text, regime after regime, each by date
   * @param regles rules on the article as a whole, by name
   */
  public record ArticleCouvert(
      String article,
      String titre,
      String version,
      Decompte alineas,
      List<LigneDeCouverture> lignes,
      List<RegleDAlinea> regles) {
    /** Copies the lists. */
    public ArticleCouvert {
      lignes = List.copyOf(lignes);
      regles = List.copyOf(regles);
    }
  }

  /**
   * What is made of a provision, over days on which this does not change.
   *
   * @param provision its identifier
   * @param regime regime it belongs to
   * @param du first day
   * @param au first day after; null while no end is known
   * @param etat whether it can be used
   * @param objet what it is about
   * @param traitement who deals with it, and why when it is not rules
   * @param alineas alinéas of the texts read that it answers for, as their plans name them
   * @param regles the rules that apply it
   */
  public record LigneDeCouverture(
      String provision,
      Regime regime,
      LocalDate du,
      @Nullable LocalDate au,
      EtatAlinea etat,
      String objet,
      Traitement traitement,
      List<String> alineas,
      List<RegleDAlinea> regles) {
    /** Copies the lists. */
    public LigneDeCouverture {
      alineas = List.copyOf(alineas);
      regles = List.copyOf(regles);
    }

    /** The same over other days. */
    LigneDeCouverture sur(LocalDate debut, @Nullable LocalDate fin, List<String> leursAlineas) {
      return new LigneDeCouverture(
          provision, regime, debut, fin, etat, objet, traitement, leursAlineas, regles);
    }
  }

  /**
   * A rule with its cases.
   *
   * @param id its identifier in the catalogue
   * @param nom its heading
   * @param fichier its DRL file; its cases are in the file of the same name of {@code cas/regles/}
   * @param cas how many cases it has, each with its neighbour
   */
  public record RegleDAlinea(String id, String nom, String fichier, int cas) {}
}
