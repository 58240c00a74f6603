package fr.article51.api.bureau.demarches;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.MotsDesDossiers;
import fr.article51.api.bureau.demarches.VueDeDemarche.AbandonVu;
import fr.article51.api.bureau.demarches.VueDesDemarches.DemarcheVue;
import fr.article51.api.demarches.GestionDesDemarches;
import fr.article51.api.demarches.Reponses.DemarcheDecrite;
import fr.article51.api.demarches.Reponses.DossierDecrit;
import fr.article51.api.demarches.Reponses.EtatDeDemarche;
import fr.article51.api.demarches.Reponses.ListeDeDemarches;
import fr.article51.api.demarches.Reponses.ReleveComplet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From démarches to the words of their pages. */
@ApplicationScoped
class RedactionDesDemarches {
  private final GestionDesDemarches gestion;
  private final MotsDesDossiers dossiers;
  private final Mots mots;

  RedactionDesDemarches(GestionDesDemarches gestion, MotsDesDossiers dossiers, Mots mots) {
    this.gestion = gestion;
    this.dossiers = dossiers;
    this.mots = mots;
  }

  VueDesDemarches liste(Agent agent) {
    ListeDeDemarches liste = gestion.lister();
    return new VueDesDemarches(
        agent, liste.demarches().stream().map(this::resume).toList(), liste.fautes());
  }

  /**
   * @param numero as it was written
   */
  DemarcheVue resume(String numero) {
    return resume(gestion.lire(numero));
  }

  VueDeDemarche page(Agent agent, String numero, String fait) {
    DemarcheDecrite une = gestion.lire(numero);
    return new VueDeDemarche(
        agent,
        resume(une),
        une.etat() == EtatDeDemarche.EN_SERVICE ? "" : mots.mot("remedesDeDemarche", une.etat()),
        gestion.abandons(numero).dossiers().stream().map(this::abandon).toList(),
        GestionDesDemarches.ABANDONS,
        fait);
  }

  private DemarcheVue resume(DemarcheDecrite une) {
    return new DemarcheVue(
        une.numero(),
        une.agence(),
        une.fichier(),
        mots.mot("demarches", une.etat()),
        une.etat().name(),
        mots.moment(une.etatDepuis()),
        mots.moment(une.dernierReleveLe()),
        complet(une.releveComplet()),
        gestion.nombreDAbandons(Long.toString(une.numero())));
  }

  private String complet(@Nullable ReleveComplet releve) {
    if (releve == null) {
      return "";
    }
    return mots.phrase(
        "releves",
        releve.fin() == null ? "EN_COURS" : "FINI",
        Map.of(
            "debut", mots.moment(releve.debut()),
            "fin", mots.moment(releve.fin()),
            "lus", Long.toString(releve.lus())));
  }

  private AbandonVu abandon(DossierDecrit un) {
    return new AbandonVu(
        un.numero(),
        dossiers.etat(un.etat()),
        dossiers.raison(un.raison()),
        dossiers.remede(un.raison()),
        mots.moment(un.abandonneLe()),
        un.essais(),
        un.instruction() == null ? "" : un.instruction().toString());
  }
}
