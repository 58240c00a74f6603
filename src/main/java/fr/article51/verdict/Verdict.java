package fr.article51.verdict;

import fr.article51.droit.Rang;
import fr.article51.droit.Regime;
import fr.article51.droit.Verification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reasoned verdict at a date: the answer of {@code POST /v1/evaluations}. Lists are sorted by
 * provision then code, so that the same request gives the same bytes.
 *
 * @param conclusion the conclusion over every completion of the missing answers
 * @param regime null when no regime is in force
 * @param dateAppreciation the day whose law was applied
 * @param droitVerifie whether every text in force that day was read and verified; depends on the
 *     date alone
 * @param finalites aims established (L162-31-1 I)
 * @param categories categories established (R162-50-1)
 * @param derogations derogations established (L162-31-1 II), with the articles that they set aside
 * @param avisHas null when no regime is in force
 * @param procedure null while the scope is unknown, in PILOTES, and when no regime is in force
 * @param cahierDesCharges the R162-50-6 checklist with what the answers settle; empty without the
 *     decree
 * @param appreciations what the law leaves to humans (R162-50-5, R162-50-7 III); never computed
 * @param motifs grounds
 * @param questions missing answers that can still change something, most decisive first
 * @param versions rule base and texts that this verdict rests on
 */
public record Verdict(
    Conclusion conclusion,
    @Nullable Regime regime,
    LocalDate dateAppreciation,
    boolean droitVerifie,
    List<String> finalites,
    List<String> categories,
    List<Derogation> derogations,
    @Nullable AvisHas avisHas,
    @Nullable Procedure procedure,
    List<ElementCahier> cahierDesCharges,
    List<Appreciation> appreciations,
    List<Motif> motifs,
    List<QuestionOuverte> questions,
    Versions versions) {

  /**
   * A derogation listed: its provision is in force and a need calls for it.
   *
   * @param provision letter of L162-31-1 II, or {@code L162-31-1.IV} for a cooperation in 2018-2019
   * @param articles articles set aside for the established needs, as named in the version in force
   *     (ranges kept)
   * @param besoins established needs that call for it
   * @param reserves codes of the reserves on it
   * @param articlesCites articles merely cited by the letter
   * @param articlesNonVerifies articles among {@code articles} that an inferred version does not
   *     share with the versions held before and after it
   */
  public record Derogation(
      String provision,
      List<String> articles,
      List<String> besoins,
      List<String> reserves,
      List<String> articlesCites,
      List<String> articlesNonVerifies) {}

  /**
   * Opinion of the Haute Autorité de santé.
   *
   * @param requis whether it is required
   * @param nature CONFORME or SIMPLE, after the scope; null while it is unknown
   * @param delaiMois months from its referral
   * @param provisions those that require it
   */
  public record AvisHas(
      Requis requis,
      @Nullable NatureAvis nature,
      @Nullable Integer delaiMois,
      List<String> provisions) {}

  /**
   * CONFORME binds the authority (regional), SIMPLE does not (national): L162-31-1 III, R162-50-9
   * I.
   */
  public enum NatureAvis {
    CONFORME,
    SIMPLE
  }

  /** Where the project is filed (R162-50-5). */
  public enum Guichet {
    ARS,
    RAPPORTEUR_GENERAL,
    COMITE_TECHNIQUE
  }

  /** Who authorises it (L162-31-1 III, R162-50-9 I). */
  public enum Autorite {
    DIRECTEUR_GENERAL_ARS,
    MINISTRES
  }

  /**
   * Who receives, who decides, when.
   *
   * @param guichet null without the decree
   * @param autorite who authorises
   * @param delaiComiteMois months from receipt; null when two completions differ, and without the
   *     decree
   * @param calendrier dated steps, by date; empty while {@code dateReception} is unknown
   */
  public record Procedure(
      @Nullable Guichet guichet,
      Autorite autorite,
      @Nullable Integer delaiComiteMois,
      List<Echeance> calendrier) {}

  /**
   * A step of the calendar.
   *
   * @param etape RECEPTION, SAISINE_HAS, AVIS_HAS or AVIS_COMITE
   * @param auPlusTard the day, at the latest
   * @param silence what silence on that day means: FAVORABLE, DEFAVORABLE, or null
   * @param provision where the delay comes from
   * @param texte the same in words
   */
  public record Echeance(
      String etape, LocalDate auPlusTard, @Nullable Sens silence, String provision, String texte) {}

  /**
   * An item of the draft specifications (R162-50-6).
   *
   * @param provision R162-50-6.1 to .8
   * @param libelle in words
   * @param etat what the answers settle: RENSEIGNE, MANQUANT, or A_PRECISER when unknown
   * @param reponses answers read
   */
  public record ElementCahier(
      String provision, String libelle, EtatElement etat, List<String> reponses) {}

  /** State of an item of the checklist. */
  public enum EtatElement {
    RENSEIGNE,
    MANQUANT,
    A_PRECISER
  }

  /**
   * Something that a named human must appreciate; no rule guesses it.
   *
   * @param code FAISABILITE, CARACTERE_INNOVANT, EFFICIENCE, REPRODUCTIBILITE, EVALUATION,
   *     EQUILIBRE_FINANCEMENT
   * @param provision where the law asks for it
   * @param libelle in words
   */
  public record Appreciation(String code, String provision, String libelle) {}

  /**
   * A ground.
   *
   * @param code what it says, see the wordings
   * @param sens which way it weighs
   * @param rang rank of its source
   * @param regle id of the rule that gave it, see {@code GET /v1/regles/{id}}
   * @param texte in plain French
   * @param ailleurs where else to turn; null when there is nowhere to point to
   * @param fondements provisions it rests on, with their version
   * @param reponses codes of the answers it read, sorted
   */
  public record Motif(
      String code,
      Sens sens,
      Rang rang,
      String regle,
      String texte,
      @Nullable String ailleurs,
      List<Fondement> fondements,
      List<String> reponses) {

    /** The same, having read these answers. */
    Motif avec(List<String> lues) {
      return new Motif(code, sens, rang, regle, texte, ailleurs, fondements, lues);
    }
  }

  /**
   * A provision in a version.
   *
   * @param provision identifier
   * @param version LEGIARTI identifier of the version of its article
   * @param url official page
   */
  public record Fondement(String provision, String version, String url) {}

  /**
   * A missing answer that can still change something.
   *
   * @param code question code, or {@code projet.dureeMois}, {@code projet.perimetre}, {@code
   *     projet.porteur.membreComiteTechnique}
   * @param libelle the question in plain French
   * @param change which of conclusion, derogations, avisHas, procedure two completions that differ
   *     only here can differ in
   */
  public record QuestionOuverte(String code, String libelle, List<String> change) {}

  /**
   * What the verdict rests on.
   *
   * @param regles version of the rule base
   * @param droit fingerprint of the legal data
   * @param textes articles in force that day, in the order of the code
   */
  public record Versions(String regles, String droit, List<Texte> textes) {}

  /** An article in the version in force. */
  public record Texte(String article, String version, Verification verification) {}
}
