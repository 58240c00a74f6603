package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import fr.article51.droit.EtatDuDroit;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.regles.Constat;
import fr.article51.regles.Regle;
import fr.article51.verdict.CodeMotif;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives verdicts on every state of a candidate's law before any project is read: what it lacks is
 * said of the candidate, once, and not of each project.
 */
final class Repetition {
  private static final Set<String> CODES =
      new LinkedHashSet<>(Arrays.stream(CodeMotif.values()).map(Enum::name).toList());
  private static final int COURTE = 1;
  private static final int LONGUE = 10_000;

  private final Article51ParRegles evaluateur;
  private final Set<String> fautes = new LinkedHashSet<>();

  private Repetition(Article51ParRegles evaluateur) {
    this.evaluateur = evaluateur;
  }

  /**
   * @return what is wrong, in French; empty when every verdict can be given
   */
  static List<String> fautes(Article51ParRegles evaluateur) {
    Repetition repetition = new Repetition(evaluateur);
    repetition.mots();
    if (repetition.fautes.isEmpty()) {
      evaluateur.droit().etats().stream()
          .filter(etat -> etat.regime() != null)
          .forEach(repetition::jour);
    }
    return List.copyOf(repetition.fautes);
  }

  private void mots() {
    Libelles libelles = evaluateur.libelles();
    evaluateur
        .droit()
        .questions()
        .forEach(
            question -> {
              if (!libelles.codesQuestions().contains(question.code())) {
                fautes.add(
                    "question sans mots : "
                        + question.code()
                        + " ; à écrire dans libelles/questions.complement.yaml"
                        + " (libelle, aide, exemple, court)");
              }
            });
  }

  private void jour(EtatDuDroit etat) {
    try {
      evaluateur.constats(etat).forEach(constat -> constat(constat, etat));
      if (fautes.isEmpty()) {
        for (Perimetre perimetre : Perimetre.values()) {
          evaluateur.evaluer(demande(etat, perimetre, COURTE));
          evaluateur.evaluer(demande(etat, perimetre, LONGUE));
        }
      }
    } catch (RuntimeException e) {
      fautes.add(
          "au "
              + etat.du()
              + ", aucun verdict ne peut être rendu : "
              + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    }
  }

  private static Demande demande(EtatDuDroit etat, Perimetre perimetre, int duree) {
    Projet projet = new Projet(null, perimetre, List.of(), duree, Porteur.INCONNU, null);
    return Demande.de(etat.du(), projet, Map.of());
  }

  private void constat(Constat constat, EtatDuDroit etat) {
    if (constat instanceof Constat.Obstacle obstacle) {
      code(obstacle.code(), constat);
    } else if (constat instanceof Constat.Mention mention) {
      code(mention.code(), constat);
    } else if (constat instanceof Constat.Voie voie && !voie.code().isEmpty()) {
      code(voie.code(), constat);
    } else if (constat instanceof Constat.Derogation derogation) {
      enVigueur(derogation.provision(), constat, etat);
    } else if (constat instanceof Constat.Cooperation cooperation) {
      enVigueur(cooperation.provision(), constat, etat);
    }
  }

  private void code(String code, Constat constat) {
    if (!CODES.contains(code)) {
      fautes.add(
          lieu(constat)
              + " : code de motif inconnu, « "
              + code
              + " » ; connus : "
              + String.join(", ", CODES));
    }
  }

  private void enVigueur(String provision, Constat constat, EtatDuDroit etat) {
    if (etat.provision(provision).isEmpty()) {
      fautes.add(lieu(constat) + " : " + provision + " n'est pas en vigueur au " + etat.du());
    }
  }

  private String lieu(Constat constat) {
    Regle regle = evaluateur.catalogue().parNom(constat.regle());
    return DossierCandidat.REGLES + regle.fichier() + ", règle « " + regle.nom() + " »";
  }
}
