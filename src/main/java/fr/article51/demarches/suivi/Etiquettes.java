package fr.article51.demarches.suivi;

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

/**
 * Labels: the one of the conclusion is set, those of the others are taken away; no other is
 * touched.
 */
final class Etiquettes {
  private final Livre livre;

  Etiquettes(Livre livre) {
    this.livre = livre;
  }

  void poser(Lieu lieu, Detail detail) {
    Map<Conclusion, String> voulues = lieu.branchement().demarche().renvoi().etiquettes();
    String voulue = voulues.get(detail.courante().conclusion());
    Set<String> montrees =
        lieu.dossier().etiquettes().stream().map(Etiquette::id).collect(Collectors.toSet());
    Set<String> perimees = new TreeSet<>(voulues.values());
    perimees.retainAll(montrees);
    if (voulue != null) {
      perimees.remove(voulue);
      if (!montrees.contains(voulue)) {
        ecrire(lieu, detail, voulue, true);
      }
    }
    perimees.forEach(perimee -> ecrire(lieu, detail, perimee, false));
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
      livre.refuser(envoi, Renvois.raison(e));
    }
  }
}
