package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Mots.Choix;
import fr.article51.api.bureau.instruction.VueDInstruction.Change;
import fr.article51.api.bureau.instruction.VueDInstruction.Cote;
import fr.article51.api.bureau.instruction.VueDInstruction.Dite;
import fr.article51.api.bureau.instruction.VueDInstruction.Ecart;
import fr.article51.api.bureau.instruction.VueDInstruction.EvaluationVue;
import fr.article51.api.bureau.instruction.VueDInstruction.Marque;
import fr.article51.courrier.RedactionDuVerdict;
import fr.article51.courrier.Vue.VerdictVu;
import fr.article51.droit.Droit;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Reprises;
import fr.article51.instruction.Reprises.Gardee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evaluations in words, alone or two side by side. What was kept is read, nothing evaluated. */
@ApplicationScoped
public class RedactionDesEvaluations {
  private final Mots mots;
  private final Reprises reprises;
  private final RedactionDuVerdict redaction;
  private final RedactionDeLaDemande demandes;

  RedactionDesEvaluations(
      Mots mots, Reprises reprises, Droit droit, RedactionDeLaDemande demandes) {
    this.mots = mots;
    this.reprises = reprises;
    this.redaction = new RedactionDuVerdict(mots.libelles(), droit);
    this.demandes = demandes;
  }

  /** What an evaluation kept; empty once erased, or when it has another form than today's. */
  public Optional<Gardee> lire(Evaluation evaluation) {
    try {
      return Optional.of(reprises.lire(evaluation));
    } catch (Refus.Purgee | Refus.VerdictChange e) {
      return Optional.empty();
    }
  }

  VerdictVu dire(Gardee gardee) {
    return redaction.de(gardee.demande(), gardee.verdict(), List.of());
  }

  EvaluationVue resume(Evaluation une, int courante) {
    return new EvaluationVue(
        une.numero(),
        Mots.jour(une.dateAppreciation()),
        mots.mot("conclusions", une.conclusion()),
        mots.moment(une.produiteLe()),
        une.produitePar(),
        une.regles(),
        une.numero() == courante);
  }

  /** Two of them. */
  Ecart ecart(List<Evaluation> toutes, Evaluation avant, Evaluation apres) {
    Optional<Gardee> gauche = lire(avant);
    Optional<Gardee> droite = lire(apres);
    List<Choix> choixAvant = choix(toutes, avant.numero());
    List<Choix> choixApres = choix(toutes, apres.numero());
    if (gauche.isEmpty() || droite.isEmpty()) {
      return new Ecart(
          choixAvant,
          choixApres,
          "Le contenu de l’une des deux a été effacé, ou n’a plus la forme d’aujourd’hui.",
          null,
          null,
          List.of(),
          false);
    }
    VerdictVu un = dire(gauche.get());
    VerdictVu autre = dire(droite.get());
    List<Change> reponses = changements(gauche.get(), droite.get());
    Cote avantVue = cote(avant, un, autre);
    Cote apresVue = cote(apres, autre, un);
    boolean pareilles =
        reponses.isEmpty()
            && avantVue.phrase().equals(apresVue.phrase())
            && Stream.of(avantVue, apresVue)
                .allMatch(
                    cote ->
                        cote.motifs().isEmpty()
                            && cote.derogations().stream().noneMatch(Marque::seule));
    return new Ecart(choixAvant, choixApres, "", avantVue, apresVue, reponses, pareilles);
  }

  private Cote cote(Evaluation evaluation, VerdictVu dit, VerdictVu autre) {
    Set<String> derogations = derogations(autre).collect(Collectors.toSet());
    Set<String> motifs = motifs(autre).collect(Collectors.toSet());
    return new Cote(
        evaluation.numero(),
        Mots.jour(evaluation.dateAppreciation()),
        mots.mot("conclusions", evaluation.conclusion()),
        dit.conclusion(),
        derogations(dit).map(une -> new Marque(une, !derogations.contains(une))).toList(),
        motifs(dit)
            .filter(motif -> !motifs.contains(motif))
            .distinct()
            .map(motif -> new Marque(motif, true))
            .toList());
  }

  private static Stream<String> derogations(VerdictVu dit) {
    return dit.derogations().stream().map(une -> une.objet() + " (" + une.nom() + ")");
  }

  private static Stream<String> motifs(VerdictVu dit) {
    return Stream.of(dit.obstacles(), dit.reserves(), dit.favorables(), dit.informations())
        .flatMap(List::stream)
        .map(motif -> motif.texte());
  }

  private List<Change> changements(Gardee avant, Gardee apres) {
    Map<String, String> unes = reponses(avant);
    Map<String, String> autres = reponses(apres);
    Set<String> libelles = new LinkedHashSet<>(unes.keySet());
    libelles.addAll(autres.keySet());
    return libelles.stream()
        .map(libelle -> new Change(libelle, ou(unes, libelle), ou(autres, libelle)))
        .filter(change -> !change.avant().equals(change.apres()))
        .toList();
  }

  private String ou(Map<String, String> reponses, String libelle) {
    return reponses.getOrDefault(libelle, mots.valeur(null));
  }

  private Map<String, String> reponses(Gardee gardee) {
    Map<String, String> reponses = new LinkedHashMap<>();
    Stream.concat(demandes.projet(gardee.demande()).stream(), demandes.reponses(gardee.demande()))
        .forEach((Dite une) -> reponses.put(une.libelle(), une.valeur()));
    return reponses;
  }

  private List<Choix> choix(List<Evaluation> toutes, int choisie) {
    return toutes.stream()
        .map(
            une ->
                new Choix(
                    Integer.toString(une.numero()),
                    une.numero()
                        + " — droit du "
                        + Mots.jour(une.dateAppreciation())
                        + ", "
                        + mots.mot("conclusions", une.conclusion()).toLowerCase(Locale.ROOT),
                    une.numero() == choisie))
        .toList();
  }
}
