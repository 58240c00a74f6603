package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.instruction.Origines.Origine;
import fr.article51.api.bureau.instruction.VueDInstruction.DemandeVue;
import fr.article51.api.bureau.instruction.VueDInstruction.Dite;
import fr.article51.api.bureau.instruction.VueDInstruction.Theme;
import fr.article51.demarches.correspondance.ChampDuProjet;
import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked, in words: the fields of the project, and the answers by theme. */
@ApplicationScoped
class RedactionDeLaDemande {
  private static final String DROIT = "dateAppreciation";

  private final Mots mots;
  private final Droit droit;

  RedactionDeLaDemande(Mots mots, Droit droit) {
    this.mots = mots;
    this.droit = droit;
  }

  /**
   * @param origine what the dossier last said; null when there is none to tell it from
   */
  DemandeVue dire(Demande demande, @Nullable Origine origine) {
    Map<String, String> dossier =
        origine == null
            ? Map.of()
            : Stream.concat(projet(origine.demande()).stream(), reponses(origine.demande()))
                .collect(Collectors.toMap(Dite::cle, Dite::valeur));
    UnaryOperator<Dite> origines =
        une ->
            origine == null || une.cle().equals(DROIT)
                ? une
                : new Dite(une.cle(), une.libelle(), une.valeur(), dOu(une, dossier, origine));
    Map<String, List<Dite>> themes =
        reponses(demande)
            .map(origines)
            .collect(Collectors.groupingBy(this::theme, LinkedHashMap::new, Collectors.toList()));
    return new DemandeVue(
        projet(demande).stream().map(origines).toList(),
        themes.entrySet().stream()
            .map(theme -> new Theme(theme.getKey(), theme.getValue()))
            .toList(),
        demande.reponses().size());
  }

  private String dOu(Dite une, Map<String, String> dossier, Origine origine) {
    if (!une.valeur().equals(dossier.get(une.cle()))) {
      return mots.mot("origines", "ICI");
    }
    List<String> champs = origine.champs().getOrDefault(une.cle(), List.of());
    return champs.isEmpty()
        ? mots.mot("origines", "DOSSIER")
        : mots.phrase(
            "origines", "CHAMP", Map.of("champs", String.join("\u00a0», «\u00a0", champs)));
  }

  /** The fields of the project, each as its mapping would name it. */
  List<Dite> projet(Demande demande) {
    Projet projet = demande.projet();
    List<Dite> champs = new ArrayList<>();
    ajouter(champs, ChampDuProjet.TITRE, "Titre", projet.titre());
    ajouter(champs, ChampDuProjet.PORTEUR_NOM, "Porteur", projet.porteur().nom());
    ajouter(champs, ChampDuProjet.PORTEUR_TYPE, "Statut du porteur", projet.porteur().type());
    ajouter(
        champs,
        ChampDuProjet.MEMBRE_COMITE_TECHNIQUE,
        "Membre du comité technique",
        projet.porteur().membreComiteTechnique() == null
            ? null
            : mots.valeur(projet.porteur().membreComiteTechnique()));
    ajouter(champs, ChampDuProjet.PERIMETRE, "Périmètre", mots.perimetre(projet.perimetre()));
    ajouter(
        champs,
        ChampDuProjet.REGIONS,
        "Régions",
        projet.regions().stream().map(mots::region).collect(Collectors.joining(", ")));
    ajouter(
        champs,
        ChampDuProjet.DUREE_MOIS,
        "Durée",
        projet.dureeMois() == null ? null : projet.dureeMois() + "\u00a0mois");
    ajouter(
        champs,
        ChampDuProjet.DATE_RECEPTION,
        "Cahier des charges reçu le",
        projet.dateReception() == null ? null : Mots.jour(projet.dateReception()));
    champs.add(
        new Dite(DROIT, "Droit appliqué", "celui du " + Mots.jour(demande.dateAppreciation()), ""));
    return List.copyOf(champs);
  }

  /** The answers, in questionnaire order. */
  Stream<Dite> reponses(Demande demande) {
    return droit.questions().stream()
        .map(Question::code)
        .filter(code -> demande.reponses().containsKey(code))
        .map(
            code ->
                new Dite(
                    code,
                    mots.libelles().question(code).libelle(),
                    mots.valeur(demande.reponses().get(code)),
                    ""));
  }

  private String theme(Dite reponse) {
    return mots.libelles().theme(droit.question(reponse.cle()).orElseThrow().theme().name());
  }

  private static void ajouter(
      List<Dite> champs, ChampDuProjet champ, String libelle, @Nullable String valeur) {
    if (valeur != null && !valeur.isBlank()) {
      champs.add(new Dite(champ.nom(), libelle, valeur, ""));
    }
  }
}
