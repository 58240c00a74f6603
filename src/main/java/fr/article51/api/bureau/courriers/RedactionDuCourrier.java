package fr.article51.api.bureau.courriers;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.MotsDesRefus;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.courriers.VueDeCourrier.Lettre;
import fr.article51.api.bureau.instruction.RedactionDeLInstruction;
import fr.article51.api.bureau.instruction.RedactionDesCourriers;
import fr.article51.api.instructions.CourriersDuService;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.Courrier.Format;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a letter to the words of its page. */
@ApplicationScoped
class RedactionDuCourrier {
  private final Instructions instructions;
  private final CourriersDInstruction courriers;
  private final RedactionDeLInstruction redaction;
  private final RedactionDesCourriers lettres;
  private final RedactionDeLEnvoi envois;
  private final MotsDesRefus refus;
  private final Mots mots;

  RedactionDuCourrier(
      Instructions instructions,
      CourriersDInstruction courriers,
      RedactionDeLInstruction redaction,
      RedactionDesCourriers lettres,
      RedactionDeLEnvoi envois,
      MotsDesRefus refus,
      Mots mots) {
    this.instructions = instructions;
    this.courriers = courriers;
    this.redaction = redaction;
    this.lettres = lettres;
    this.envois = envois;
    this.refus = refus;
    this.mots = mots;
  }

  /**
   * @param suite what follows it
   */
  static String adresse(UUID instruction, UUID courrier, String suite) {
    return "/bureau/instructions/" + instruction + "/courriers/" + courrier + suite;
  }

  /**
   * @param alerte why what was sent was refused; null when nothing was
   * @param fait what was just done; empty when nothing was
   * @throws Refus.Introuvable when the actor sees no such letter
   */
  VueDeCourrier vue(
      Acteur qui,
      Agent agent,
      UUID id,
      UUID numero,
      Saisie saisie,
      @Nullable Refusee alerte,
      String fait) {
    Detail detail = instructions.lire(qui, id);
    Courrier courrier = courriers.lire(qui, id, numero).courrier();
    return new VueDeCourrier(
        agent,
        redaction.tete(detail.instruction(), detail.courante()),
        lettre(id, courrier, detail),
        obstacle(qui, id, numero),
        courrier.projet() ? null : envois.dire(id, courrier, saisie),
        saisie,
        alerte,
        fait);
  }

  private Lettre lettre(UUID id, Courrier courrier, Detail detail) {
    return new Lettre(
        adresse(id, courrier.id(), ""),
        mots.mot("genres", courrier.genre()),
        courrier.sortant() ? "Le porteur" : "Les agents",
        detail.evaluations().stream()
            .filter(une -> une.numero() == courrier.evaluation())
            .map(une -> evaluation(une, detail.courante().numero()))
            .findFirst()
            .orElse(Integer.toString(courrier.evaluation())),
        courrier.projet(),
        lettres.etat(courrier),
        mots.moment(courrier.creeLe()),
        courrier.creePar(),
        Objects.requireNonNullElse(courrier.texteLibre(), ""));
  }

  private String evaluation(Evaluation une, int courante) {
    return String.format(
        "n°\u00a0%d, %s\u00a0: droit du %s, %s",
        une.numero(),
        une.numero() == courante ? "la courante" : "remplacée depuis",
        Mots.jour(une.dateAppreciation()),
        mots.mot("conclusions", une.conclusion()).toLowerCase(Locale.ROOT));
  }

  /** Written once, to be thrown away: a frame could not say why it is empty. */
  private String obstacle(Acteur qui, UUID id, UUID numero) {
    try {
      courriers.octets(qui, id, numero, Format.HTML);
      return "";
    } catch (Refus | CourrierImpossibleException | CourriersDuService.Indisponibles e) {
      return refus.de(e).detail();
    }
  }
}
