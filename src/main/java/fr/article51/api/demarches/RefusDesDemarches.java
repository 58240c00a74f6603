package fr.article51.api.demarches;

import fr.article51.api.ReponseDeRefus;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.plateforme.RefusEnMots;
import fr.article51.demarches.suivi.Envois;
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
    return ReponseDeRefus.de(
            Probleme.Type.INTROUVABLE,
            "Aucune démarche en service sous ce numéro ; GET /v1/demarches dit ce qui cloche dans les"
                + " fichiers.")
        .build();
  }

  @ServerExceptionMapper
  Response plateforme(PlateformeException refus) {
    String mots = RefusEnMots.de(refus);
    if (refus instanceof PlateformeException.Introuvable) {
      return ReponseDeRefus.de(Probleme.Type.INTROUVABLE, mots).build();
    }
    if (refus instanceof PlateformeException.TropDAppels trop) {
      long attente = Math.max(1, Duration.between(horloge.instant(), trop.reprise()).toSeconds());
      return ReponseDeRefus.de(Probleme.Type.INDISPONIBLE, mots)
          .header(HttpHeaders.RETRY_AFTER, attente)
          .build();
    }
    return ReponseDeRefus.de(Probleme.Type.PLATEFORME_EN_DEFAUT, mots).build();
  }

  @ServerExceptionMapper
  Response impossible(Envois.Impossible refus) {
    return ReponseDeRefus.de(
            Probleme.Type.CONFLIT,
            switch (refus.raison()) {
              case SANS_DOSSIER -> "Cette instruction ne vient d'aucun dossier : rien à envoyer.";
              case DOSSIER_SUPPRIME -> "Le dossier est supprimé : il ne reçoit plus rien.";
              case DOSSIER_DECIDE ->
                  "Le dossier est accepté, refusé ou classé sans suite : une correction ne se demande"
                      + " plus.";
              case COURRIER_INTERNE ->
                  "Une fiche interne est pour les agents : elle ne s'envoie pas au porteur.";
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
}
