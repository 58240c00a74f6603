package fr.article51.courrier;

import fr.article51.courrier.Vue.Reponse;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the request says, in words. */
final class Faits {
  private final Libelles libelles;
  private final MotsDuCatalogue mots;
  private final MotsDuCatalogue perimetres = MotsDuCatalogue.charger();

  Faits(Libelles libelles, MotsDuCatalogue mots) {
    this.libelles = libelles;
    this.mots = mots;
  }

  /** A question, with the answer of the request. */
  Reponse reponse(Demande demande, String code) {
    return new Reponse(libelles.question(code).libelle(), valeur(demande, code));
  }

  /** An answer, a duration or a scope; an absent answer is said to be absent, never « non ». */
  String valeur(Demande demande, String code) {
    Projet projet = demande.projet();
    return switch (code) {
      case ChampsDuProjet.DUREE ->
          projet.dureeMois() == null ? valeur(null) : mois(projet.dureeMois());
      case ChampsDuProjet.PERIMETRE ->
          projet.perimetre() == null ? valeur(null) : perimetre(projet.perimetre());
      case ChampsDuProjet.MEMBRE -> valeur(projet.porteur().membreComiteTechnique());
      default -> valeur(demande.reponses().get(code));
    };
  }

  String valeur(@Nullable Valeur valeur) {
    return mots.mot("reponses", valeur == null ? "INCONNU" : valeur.name());
  }

  String perimetre(Perimetre perimetre) {
    return perimetres.mot("perimetres", perimetre.name());
  }

  String region(String code) {
    return mots.mot("regions", code);
  }

  String mois(int nombre) {
    return mots.phrase("durees", "mois", Map.of("nombre", String.valueOf(nombre)));
  }

  /** Values of the sentences that name who validated. */
  Map<String, String> validation(Validation validation) {
    return Map.of(
        "nom", Textes.propre(validation.par()),
        "fonction", Textes.propre(validation.fonction()),
        "jour", Libelles.date(validation.le()));
  }
}
