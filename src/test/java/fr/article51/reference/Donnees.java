package fr.article51.reference;

import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is given in a request, restricted to the questions that exist that day. */
final class Donnees {
  final Jour jour;
  final @Nullable Integer duree;
  final @Nullable Perimetre perimetre;
  final @Nullable Valeur membre;
  final @Nullable LocalDate reception;
  private final Map<String, Valeur> reponses = new HashMap<>();

  Donnees(Demande demande) {
    jour = Jour.du(demande.dateAppreciation());
    Projet projet = demande.projet();
    duree = projet.dureeMois();
    perimetre = projet.perimetre();
    membre = projet.porteur().membreComiteTechnique();
    reception = projet.dateReception();
    demande
        .reponses()
        .forEach(
            (code, valeur) -> {
              if (jour.existe.contains(code)) {
                reponses.put(code, valeur);
              }
            });
    if (membre != null) {
      reponses.put(Questions.MEMBRE, membre);
    }
  }

  @Nullable Valeur valeur(String code) {
    return reponses.get(code);
  }

  boolean oui(String code) {
    return reponses.get(code) == Valeur.OUI;
  }

  boolean non(String code) {
    return reponses.get(code) == Valeur.NON;
  }

  boolean inconnu(String code) {
    return !reponses.containsKey(code);
  }

  boolean toutesNon(Collection<String> codes) {
    return codes.stream().allMatch(this::non);
  }

  boolean uneOui(Collection<String> codes) {
    return codes.stream().anyMatch(this::oui);
  }

  List<String> oui(Collection<String> codes) {
    return codes.stream().filter(this::oui).toList();
  }

  List<String> donnees(Collection<String> codes) {
    return codes.stream().filter(reponses::containsKey).toList();
  }
}
