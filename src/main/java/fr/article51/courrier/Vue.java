package fr.article51.courrier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template may show: words only, already written. Its fields are the only names that a
 * template knows, and the README lists them; changing one breaks the templates of the agencies.
 *
 * @param entete letterhead of the agency
 * @param dossier the file
 * @param verdict the verdict
 * @param mention the algorithmic mention (CRPA R311-3-1-1)
 * @param signature who signs
 * @param transparence the four items of CRPA R311-3-1-2
 */
public record Vue(
    EnteteVu entete,
    DossierVu dossier,
    VerdictVu verdict,
    Mention mention,
    Signature signature,
    Transparence transparence) {

  /** The letterhead; what is not configured is empty. */
  public record EnteteVu(
      String nom,
      String service,
      List<String> adresse,
      String contact,
      String telephone,
      String courriel,
      String site,
      String lieu,
      @Nullable Logo logo) {}

  /** A picture, as a data address, with its words. */
  public record Logo(String adresse, String texte) {}

  /**
   * The file.
   *
   * @param destinataire the bearer, when the letter is written to it; empty otherwise
   * @param objet what the letter is about
   * @param projet whether it is a draft
   * @param libre paragraphs added by the agent
   */
  public record DossierVu(
      String reference,
      String titre,
      String porteur,
      String destinataire,
      String date,
      String objet,
      boolean projet,
      String perimetre,
      List<String> regions,
      String duree,
      String reception,
      List<String> libre) {}

  /**
   * The verdict.
   *
   * @param avertissements what a reader must not miss; the frame of every letter shows them
   * @param obstacles unfavourable grounds
   * @param doctrineSeule whether doctrine alone stands against the project
   * @param reserves those that the warnings do not tell already
   * @param questions missing answers, in the order of the verdict
   */
  public record VerdictVu(
      String conclusion,
      String regime,
      String jour,
      boolean droitVerifie,
      List<Avertissement> avertissements,
      List<Disposition> finalites,
      List<Disposition> categories,
      List<DerogationVue> derogations,
      List<MotifVu> obstacles,
      boolean doctrineSeule,
      List<MotifVu> favorables,
      List<MotifVu> reserves,
      List<MotifVu> informations,
      @Nullable Has has,
      @Nullable ProcedureVue procedure,
      List<Element> cahier,
      List<AppreciationVue> appreciations,
      List<QuestionVue> questions,
      String regles,
      String droit,
      List<Transparence.TexteApplique> textes) {}

  /** What a reader must not miss. */
  public record Avertissement(String titre, List<String> textes) {}

  /** A provision: what it is about, its name. */
  public record Disposition(String objet, String nom) {}

  /** A derogation, with the articles that it sets aside, by code, and what calls for it. */
  public record DerogationVue(
      String objet, String nom, List<String> articles, List<String> besoins) {}

  /**
   * A ground.
   *
   * @param rang rank of its source, in words
   * @param ailleurs where else to turn; empty when nowhere
   * @param fondements provisions; none for doctrine
   * @param reponses facts that it rests on
   */
  public record MotifVu(
      String texte,
      String rang,
      boolean doctrine,
      String ailleurs,
      List<Fondement> fondements,
      List<Reponse> reponses) {}

  /** A provision in a version, with its official page. */
  public record Fondement(String nom, String version, String url) {}

  /** A question and its answer, in words. */
  public record Reponse(String libelle, String valeur) {}

  /** Opinion of the Haute Autorité de santé, in sentences; empty when not known. */
  public record Has(String requis, String nature, String delai, List<String> provisions) {}

  /** Office, authority and delay in words, and the dated steps. */
  public record ProcedureVue(
      String guichet, String autorite, String delai, List<Etape> calendrier) {}

  /** A step. */
  public record Etape(String date, String texte, String nom) {}

  /** An item of the draft specifications. */
  public record Element(String libelle, String etat) {}

  /** Something left to humans; {@code avis} is empty while nobody has given it. */
  public record AppreciationVue(
      String libelle, String nom, String avis, String motif, String par, String le) {}

  /** A missing answer. */
  public record QuestionVue(String libelle, String aide, String exemple, String change) {}

  /** The four elements of the mention. */
  public record Mention(String finalite, String droit, String exercice, String cada) {}

  /** Who signs, and where the letter stands. */
  public record Signature(String nom, String fonction, String etat) {}
}
