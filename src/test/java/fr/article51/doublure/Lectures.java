package fr.article51.doublure;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Queries. */
final class Lectures {
  private final Monde monde;

  Lectures(Monde monde) {
    this.monde = monde;
  }

  Map<String, Object> demarche(DataFetchingEnvironment demande) {
    return VueDeDossier.demarche(connue(demande, demande.<Integer>getArgument("number")));
  }

  Map<String, Object> descripteur(DataFetchingEnvironment demande) {
    Map<String, Object> laquelle = demande.getArgument("demarche");
    return VueDeDossier.demarche(connue(demande, (Integer) laquelle.get("number")));
  }

  Map<String, Object> dossier(DataFetchingEnvironment demande) {
    DossierFictif dossier = monde.cherche(demande.<Integer>getArgument("number"));
    if (dossier != null && dossier.lecturesTropTot > 0) {
      dossier.lecturesTropTot--;
      throw ErreurDeRacine.introuvable("Dossier");
    }
    if (dossier == null || !dossier.lisible()) {
      throw ErreurDeRacine.introuvable("Dossier");
    }
    return VueDeDossier.de(dossier, connue(demande, dossier.demarche.numero()));
  }

  /** In the order of deposit, or of the changes when some time is given. */
  Map<String, Object> dossiers(DataFetchingEnvironment demande) {
    String etat = demande.getArgument("state");
    return liste(
        demande,
        un -> un.lisible() && (etat == null || un.etat.equals(etat)),
        demande.getArgument("updatedSince") == null ? un -> un.deposeLe : un -> un.modifieLe,
        "updatedSince",
        un -> VueDeDossier.de(un, un.demarche));
  }

  Map<String, Object> supprimes(DataFetchingEnvironment demande, boolean definitivement) {
    return liste(
        demande,
        un -> un.supprimeLe != null && un.effaceDefinitivement == definitivement,
        un -> un.supprimeLe,
        "deletedSince",
        VueDeDossier::supprime);
  }

  private Map<String, Object> liste(
      DataFetchingEnvironment demande,
      Predicate<DossierFictif> choix,
      Function<DossierFictif, Instant> quand,
      String depuis,
      Function<DossierFictif, Map<String, Object>> vue) {
    Map<String, Object> demarche = demande.getSource();
    List<DossierFictif> dossiers =
        monde.dossiers((Long) demarche.get("number")).stream().filter(choix).toList();
    return Pagination.page(demande, dossiers, quand, depuis, vue);
  }

  /** Of the token that asks, too. */
  private DemarcheFictive connue(DataFetchingEnvironment demande, long numero) {
    DemarcheFictive demarche = monde.demarche(numero);
    if (demarche == null) {
      throw ErreurDeRacine.introuvable("Demarche");
    }
    Jetons.verifier(demande, numero);
    return demarche;
  }
}
