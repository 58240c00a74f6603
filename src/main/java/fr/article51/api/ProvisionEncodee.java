package fr.article51.api;

import fr.article51.droit.CodeSource;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Preuve;
import fr.article51.droit.Regime;
import fr.article51.droit.Traitement;
import fr.article51.droit.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A provision as the service encodes it.
 *
 * @param provision identifier, such as {@code L162-31-1.II.2.n}
 * @param article its article
 * @param versions by date; the same identifier may name unrelated contents, and one per regime
 */
public record ProvisionEncodee(
    String provision, String article, List<VersionDeProvision> versions) {

  /**
   * The law on a day.
   *
   * @param date the day
   * @param regime null when there is none; then the lists are empty
   * @param droitVerifie whether every text in force was read and verified
   * @param textes articles in force, in the order of the code
   * @param provisions provisions of that day, in the order of the code
   */
  public record ProvisionsAuJour(
      LocalDate date,
      @Nullable Regime regime,
      boolean droitVerifie,
      List<VersionDeTexte> textes,
      List<VersionDeProvision> provisions) {}

  /**
   * What a provision holds over an interval on which nothing about it changes.
   *
   * @param provision identifier
   * @param regime regime it belongs to
   * @param du first day
   * @param au first day after; null while no change is known
   * @param etat in force, struck down or repealed
   * @param objet what it is about
   * @param texte version of its article
   * @param traitement who deals with it, and why when it is not rules
   * @param regles identifiers of the rules that implement it
   * @param articlesEcartes articles that it sets aside
   * @param articlesCites articles merely cited
   * @param droitCommun needs that common law has covered since
   * @param cooperation needs that a cooperation allows beside a derogation
   * @param renvois provisions it points to
   * @param parametres its numbers
   * @param remarques what must be known of it
   */
  public record VersionDeProvision(
      String provision,
      Regime regime,
      LocalDate du,
      @Nullable LocalDate au,
      EtatAlinea etat,
      String objet,
      VersionDeTexte texte,
      Traitement traitement,
      List<String> regles,
      List<ArticleEcarte> articlesEcartes,
      List<ArticleCite> articlesCites,
      List<String> droitCommun,
      List<String> cooperation,
      List<String> renvois,
      SortedMap<String, Integer> parametres,
      List<Remarque> remarques) {

    /** The same over other days. */
    VersionDeProvision sur(LocalDate debut, @Nullable LocalDate fin) {
      return new VersionDeProvision(
          provision,
          regime,
          debut,
          fin,
          etat,
          objet,
          texte,
          traitement,
          regles,
          articlesEcartes,
          articlesCites,
          droitCommun,
          cooperation,
          renvois,
          parametres,
          remarques);
    }

    /** Whether it holds on a day. */
    boolean couvre(LocalDate jour) {
      return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }
  }

  /**
   * A version of an article.
   *
   * @param article identifier of the article
   * @param titre what it is about
   * @param version LEGIARTI identifier
   * @param du first day in force
   * @param au first day no longer in force; null for the last one known
   * @param verification how far its text was checked
   * @param verifieLe day of the last check
   * @param empreinte SHA-256 of the official text normalised; null when the text is not held
   * @param changement what it changed
   * @param url official page
   */
  public record VersionDeTexte(
      String article,
      String titre,
      String version,
      LocalDate du,
      @Nullable LocalDate au,
      Verification verification,
      LocalDate verifieLe,
      @Nullable String empreinte,
      String changement,
      String url) {}

  /**
   * An article set aside.
   *
   * @param article identifier or range, as the letter names it
   * @param code where it is found
   * @param objet what it is about
   * @param preuve how we know its subject
   * @param besoins needs that call for it
   * @param verifie false when an inferred version names it and the versions held before and after
   *     do not both do
   */
  public record ArticleEcarte(
      String article,
      CodeSource code,
      String objet,
      Preuve preuve,
      List<String> besoins,
      boolean verifie) {}

  /** An article merely cited. */
  public record ArticleCite(String article, CodeSource code, String objet, Preuve preuve) {}

  /**
   * A remark.
   *
   * @param code its kind
   * @param besoin the only need it concerns; null when it concerns the whole provision
   * @param note in words
   */
  public record Remarque(String code, @Nullable String besoin, String note) {}
}
