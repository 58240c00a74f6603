package fr.article51.demarches.suivi;

import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Dossier.Etiquette;
import fr.article51.demarches.plateforme.Plateforme;
import fr.article51.demarches.plateforme.PlateformeException.LectureSeule;
import fr.article51.demarches.plateforme.PlateformeException.Refusee;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.demarches.suivi.Renvois.Lieu;
import fr.article51.instruction.Detail;
import fr.article51.verdict.Conclusion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Labels: the one of the conclusion is set, those of the others are taken away; no other is
 * touched.
 */
final class Etiquettes {
  private final Livre livre;

  Etiquettes(Livre livre) {
    this.livre = livre;
  }

  /**
   * What changes.
   *
   * @param aPoser null when it is there, or when the conclusion has none
   * @param aOter in their order
   */
  record Changement(@Nullable String aPoser, Set<String> aOter) {}

  static Changement changement(Demarche demarche, Dossier dossier, Conclusion conclusion) {
    Map<Conclusion, String> voulues = demarche.renvoi().etiquettes();
    String voulue = voulues.get(conclusion);
    Set<String> montrees =
        dossier.etiquettes().stream().map(Etiquette::id).collect(Collectors.toSet());
    Set<String> perimees = new TreeSet<>(voulues.values());
    perimees.retainAll(montrees);
    if (voulue != null) {
      perimees.remove(voulue);
    }
    return new Changement(montrees.contains(voulue) ? null : voulue, perimees);
  }

  void poser(Lieu lieu, Detail detail) {
    Changement changement =
        changement(lieu.branchement().demarche(), lieu.dossier(), detail.courante().conclusion());
    if (changement.aPoser() != null) {
      ecrire(lieu, detail, changement.aPoser(), true);
    }
    changement.aOter().forEach(perimee -> ecrire(lieu, detail, perimee, false));
  }

  private void ecrire(Lieu lieu, Detail detail, String etiquette, boolean posee) {
    Envoi envoi = livre.prevoir(lieu, Genre.ETIQUETTE, etiquette, posee ? "posée" : "ôtée", detail);
    if (envoi.etat() == Etat.REFUSE) {
      return;
    }
    Plateforme plateforme = lieu.branchement().plateforme();
    try {
      if (posee) {
        plateforme.etiqueter(lieu.dossier().id(), etiquette);
      } else {
        plateforme.desetiqueter(lieu.dossier().id(), etiquette);
      }
      livre.fait(envoi, null);
    } catch (LectureSeule e) {
      livre.lectureSeule(lieu, List.of(envoi));
    } catch (Refusee e) {
      livre.refuser(envoi, Renvois.raison(e.messages()));
    }
  }
}
