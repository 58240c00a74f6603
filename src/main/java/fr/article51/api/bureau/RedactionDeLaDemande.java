package fr.article51.api.bureau;

import fr.article51.api.bureau.VueDInstruction.DemandeVue;
import fr.article51.api.bureau.VueDInstruction.Theme;
import fr.article51.courrier.Vue.Reponse;
import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked, in words: the fields of the project, and the answers by theme. */
@ApplicationScoped
class RedactionDeLaDemande {
  private final Mots mots;
  private final Droit droit;

  RedactionDeLaDemande(Mots mots, Droit droit) {
    this.mots = mots;
    this.droit = droit;
  }

  DemandeVue dire(Demande demande) {
    return new DemandeVue(projet(demande), themes(demande), demande.reponses().size());
  }

  List<Reponse> projet(Demande demande) {
    Projet projet = demande.projet();
    List<Reponse> champs = new ArrayList<>();
    ajouter(champs, "Titre", projet.titre());
    ajouter(champs, "Porteur", projet.porteur().nom());
    ajouter(champs, "Statut du porteur", projet.porteur().type());
    ajouter(
        champs,
        "Membre du comité technique",
        projet.porteur().membreComiteTechnique() == null
            ? null
            : mots.valeur(projet.porteur().membreComiteTechnique()));
    ajouter(champs, "Périmètre", mots.perimetre(projet.perimetre()));
    ajouter(
        champs,
        "Régions",
        projet.regions().stream().map(mots::region).collect(Collectors.joining(", ")));
    ajouter(champs, "Durée", projet.dureeMois() == null ? null : projet.dureeMois() + "\u00a0mois");
    ajouter(champs, "Cahier des charges reçu le", jour(projet.dateReception()));
    ajouter(champs, "Droit appliqué", "celui du " + Mots.jour(demande.dateAppreciation()));
    return List.copyOf(champs);
  }

  List<Theme> themes(Demande demande) {
    Map<String, List<Reponse>> themes = new LinkedHashMap<>();
    for (Question question : droit.questions()) {
      if (demande.reponses().containsKey(question.code())) {
        themes
            .computeIfAbsent(
                mots.libelles().theme(question.theme().name()), theme -> new ArrayList<>())
            .add(
                new Reponse(
                    mots.libelles().question(question.code()).libelle(),
                    mots.valeur(demande.reponses().get(question.code()))));
      }
    }
    return themes.entrySet().stream()
        .map(theme -> new Theme(theme.getKey(), List.copyOf(theme.getValue())))
        .toList();
  }

  private static @Nullable String jour(@Nullable LocalDate jour) {
    return jour == null ? null : Mots.jour(jour);
  }

  private static void ajouter(List<Reponse> champs, String libelle, @Nullable String valeur) {
    if (valeur != null && !valeur.isBlank()) {
      champs.add(new Reponse(libelle, valeur));
    }
  }
}
