package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.instruction.VueDInstruction.AppreciationVue;
import fr.article51.api.bureau.instruction.VueDInstruction.Ecart;
import fr.article51.api.bureau.instruction.VueDInstruction.Fait;
import fr.article51.api.bureau.instruction.VueDInstruction.Formulaires;
import fr.article51.api.bureau.instruction.VueDInstruction.Lettres;
import fr.article51.api.bureau.instruction.VueDInstruction.NoteVue;
import fr.article51.api.bureau.instruction.VueDInstruction.Tete;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.AppreciationHumaine;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Instruction.Etat;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Reprises.Gardee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a screening to the words of its page. */
@ApplicationScoped
public class RedactionDeLInstruction {
  private final Instructions instructions;
  private final RedactionDesCourriers courriers;
  private final RedactionDesEvaluations evaluations;
  private final RedactionDeLaDemande demandes;
  private final Origines origines;
  private final RedactionDuSuivi suivis;
  private final Mots mots;

  RedactionDeLInstruction(
      Instructions instructions,
      RedactionDesCourriers courriers,
      RedactionDesEvaluations evaluations,
      RedactionDeLaDemande demandes,
      Origines origines,
      RedactionDuSuivi suivis,
      Mots mots) {
    this.instructions = instructions;
    this.courriers = courriers;
    this.evaluations = evaluations;
    this.demandes = demandes;
    this.origines = origines;
    this.suivis = suivis;
    this.mots = mots;
  }

  /**
   * What the page is asked to show beside the screening itself.
   *
   * @param avant first of the evaluations to compare; null for the one before the last
   * @param apres second of them; null for the last one
   * @param fait what was just done; empty when nothing was
   */
  record Demandee(
      @Nullable Integer avant,
      @Nullable Integer apres,
      Saisie saisie,
      @Nullable Refusee alerte,
      String fait) {
    static final Demandee SIMPLE = new Demandee(null, null, Saisie.AUCUNE, null, "");

    static Demandee refusee(Saisie saisie, @Nullable Refusee alerte) {
      return new Demandee(null, null, saisie, alerte, "");
    }
  }

  /**
   * @throws fr.article51.instruction.Refus.Introuvable when the actor sees no such screening
   */
  VueDInstruction vue(Acteur qui, Agent agent, UUID id, Demandee demandee) {
    Detail detail = instructions.lire(qui, id);
    @Nullable Gardee gardee = evaluations.lire(detail.courante()).orElse(null);
    int courante = detail.courante().numero();
    return new VueDInstruction(
        agent,
        tete(detail.instruction(), detail.courante()),
        gardee == null ? null : evaluations.dire(gardee),
        gardee == null
            ? null
            : demandes.dire(
                gardee.demande(),
                origines.de(id, detail.courante().dateAppreciation()).orElse(null)),
        detail.evaluations().stream().map(une -> evaluations.resume(une, courante)).toList(),
        ecart(qui, detail, demandee),
        detail.appreciations().stream().map(this::appreciation).toList(),
        detail.notes().stream()
            .map(une -> new NoteVue(une.texte(), mots.moment(une.le()), une.par()))
            .toList(),
        courriers.lister(qui, id),
        suivis.suivi(id),
        detail.historique().stream()
            .map(
                un ->
                    new Fait(
                        un.rang(),
                        mots.mot("evenements", un.genre()),
                        mots.moment(un.le()),
                        un.par()))
            .toList(),
        formulaires(demandee.saisie(), courriers.possibles(courante, gardee, demandee.saisie())),
        demandee.saisie(),
        demandee.alerte(),
        demandee.fait());
  }

  /** What it is. */
  public Tete tete(Instruction une, Evaluation courante) {
    return new Tete(
        une.id().toString(),
        une.version(),
        une.titre().isBlank() ? "Projet sans titre" : une.titre(),
        une.porteur(),
        une.agence(),
        mots.mot("etats", une.etat()),
        une.etat() == Etat.OUVERTE,
        mots.mot("conclusions", une.conclusion()),
        une.conclusion().name(),
        Mots.jour(courante.dateAppreciation()),
        mots.moment(une.creeLe()),
        une.creePar(),
        mots.moment(une.modifieLe()),
        une.modifiePar());
  }

  private @Nullable Ecart ecart(Acteur qui, Detail detail, Demandee demandee) {
    int nombre = detail.evaluations().size();
    if (nombre < 2) {
      return null;
    }
    int avant = demandee.avant() == null ? nombre - 1 : demandee.avant();
    int apres = demandee.apres() == null ? nombre : demandee.apres();
    UUID id = detail.instruction().id();
    return evaluations.ecart(
        detail.evaluations(),
        instructions.evaluation(qui, id, avant),
        instructions.evaluation(qui, id, apres));
  }

  private AppreciationVue appreciation(AppreciationHumaine une) {
    return new AppreciationVue(
        mots.mot("objets", une.objet()),
        mots.mot("avis", une.avis()),
        une.motif(),
        mots.moment(une.le()),
        une.par());
  }

  private Formulaires formulaires(Saisie saisie, Lettres lettres) {
    return new Formulaires(
        Mots.choix(
            AppreciationHumaine.Objet.values(),
            un -> mots.mot("objets", un),
            "Choisir…",
            saisie.valeur("objet")),
        Mots.choix(
            AppreciationHumaine.Avis.values(),
            un -> mots.mot("avis", un),
            "",
            saisie.valeur("avis")),
        lettres);
  }
}
