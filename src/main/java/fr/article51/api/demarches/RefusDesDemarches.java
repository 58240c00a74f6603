package fr.article51.api.demarches;

import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.suivi.Envois;
import fr.article51.echange.EcritureProbleme;
import fr.article51.echange.Probleme;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What démarches refuse, as {@code application/problem+json}. */
final class RefusDesDemarches {
  private final Clock horloge;

  RefusDesDemarches(Clock horloge) {
    this.horloge = horloge;
  }

  @ServerExceptionMapper
  Response horsService(DemarcheHorsService refus) {
    return reponse(
            Probleme.Type.INTROUVABLE,
            "Aucune démarche en service sous ce numéro ; GET /v1/demarches dit ce qui cloche dans les"
                + " fichiers.")
        .build();
  }

  @ServerExceptionMapper
  Response plateforme(PlateformeException refus) {
    if (refus instanceof PlateformeException.Introuvable) {
      return reponse(
              Probleme.Type.INTROUVABLE,
              "La plateforme ne montre pas ce dossier : brouillon, supprimé, masqué, ou d'une autre"
                  + " démarche.")
          .build();
    }
    if (refus instanceof PlateformeException.TropDAppels trop) {
      long attente = Math.max(1, Duration.between(horloge.instant(), trop.reprise()).toSeconds());
      return reponse(
              Probleme.Type.INDISPONIBLE,
              "La plateforme limite nos appels ; l'en-tête Retry-After dit quand reprendre.")
          .header(HttpHeaders.RETRY_AFTER, attente)
          .build();
    }
    return reponse(Probleme.Type.PLATEFORME_EN_DEFAUT, enMots(refus)).build();
  }

  private static String enMots(PlateformeException refus) {
    if (refus instanceof PlateformeException.JetonRefuse) {
      return "La plateforme refuse le jeton de cette démarche : absent, expiré, révoqué, ou d'une autre"
          + " adresse.";
    }
    if (refus instanceof PlateformeException.LectureSeule) {
      return "Le jeton de cette démarche ne permet que de lire.";
    }
    if (refus instanceof PlateformeException.RequeteIncomprise) {
      return "La plateforme ne comprend pas la requête de ce service : son schéma a changé, ou le numéro"
          + " de démarche n'est pas le bon.";
    }
    return refus instanceof PlateformeException.Refusee
        ? "La plateforme refuse ce qui lui est écrit."
        : "La plateforme ne répond pas comme elle le devrait.";
  }

  @ServerExceptionMapper
  Response impossible(Envois.Impossible refus) {
    return reponse(
            Probleme.Type.CONFLIT,
            switch (refus.raison()) {
              case SANS_DOSSIER -> "Cette instruction ne vient d'aucun dossier : rien à envoyer.";
              case DOSSIER_SUPPRIME -> "Le dossier est supprimé : il ne reçoit plus rien.";
              case DOSSIER_DECIDE ->
                  "Le dossier est accepté, refusé ou classé sans suite : une correction ne se demande"
                      + " plus.";
              case COURRIER_NON_VALIDE ->
                  "Ce courrier n'est qu'un projet : une personne doit d'abord le valider.";
              case MESSAGES_FERMES ->
                  "Le fichier de la démarche ne permet pas d'envoyer de message (renvoi.messages).";
              case CORRECTIONS_FERMEES ->
                  "Le fichier de la démarche ne permet pas de demander une correction"
                      + " (renvoi.corrections).";
            })
        .build();
  }

  private static Response.ResponseBuilder reponse(Probleme.Type type, String detail) {
    return Response.status(type.statut())
        .type(EcritureProbleme.TYPE)
        .entity(EcritureProbleme.octets(Probleme.de(type, detail)));
  }
}
