package fr.article51.api.instructions;

import fr.article51.api.ReponseDeRefus;
import fr.article51.courrier.ConfigurationInvalideException;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.echange.Probleme;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the screenings refuse, as {@code application/problem+json}. */
final class RefusDInstruction {
  private static final Logger LOG = Logger.getLogger(RefusDInstruction.class);

  /** Seconds: a database that was restarted answers by then. */
  private static final int ATTENTE_S = 5;

  @ServerExceptionMapper
  Response refus(Refus refus) {
    if (refus instanceof Refus.Introuvable) {
      return ReponseDeRefus.de(
              Probleme.Type.INTROUVABLE,
              "Aucune instruction, aucune évaluation ou aucun courrier ne répond à cette adresse.")
          .build();
    }
    if (refus instanceof Refus.PersonneRequise) {
      return ReponseDeRefus.de(
              Probleme.Type.PERSONNE_REQUISE,
              "Apprécier un projet et valider un courrier reviennent à une personne nommée ; cette"
                  + " identité est celle d'une machine, ou rien n'y prouve le contraire. Rien n'a été"
                  + " fait. Connectez-vous par le fournisseur d'identité, avec une adresse vérifiée, ou"
                  + " employez une clé créée avec « titulaire », le nom de qui la détient.")
          .build();
    }
    if (refus instanceof Refus.VersionDepassee depassee) {
      return ReponseDeRefus.de(
              Probleme.Type.VERSION_DEPASSEE,
              "L'instruction a changé depuis : elle en est à la version "
                  + depassee.actuelle()
                  + ". Rien n'a été fait ; relisez-la.")
          .tag(Etiquette.de(depassee.actuelle()))
          .build();
    }
    if (refus instanceof Refus.Close) {
      return ReponseDeRefus.de(
              Probleme.Type.CONFLIT, "L'instruction est close : rien n'y change plus.")
          .build();
    }
    if (refus instanceof Refus.Purgee) {
      return ReponseDeRefus.de(
              Probleme.Type.CONFLIT,
              "Le contenu de cette évaluation, ou de ce courrier, a été effacé : il ne peut être redonné.")
          .build();
    }
    if (refus instanceof Refus.DejaValide) {
      return ReponseDeRefus.de(
              Probleme.Type.CONFLIT,
              "Ce courrier est validé : il ne change plus. Préparez-en un autre s'il le faut.")
          .build();
    }
    if (refus instanceof Refus.EvaluationRemplacee remplacee) {
      return ReponseDeRefus.de(
              Probleme.Type.CONFLIT,
              "L'évaluation "
                  + remplacee.demandee()
                  + " est remplacée ; la courante est l'évaluation "
                  + remplacee.courante()
                  + ". Un courrier repose sur la courante : préparez-le sur elle.")
          .build();
    }
    if (refus instanceof Refus.VerdictChange change) {
      return ReponseDeRefus.de(
              Probleme.Type.CONFLIT,
              "Les règles, le droit ou les mots ont changé depuis l'évaluation "
                  + change.evaluation()
                  + " : elle ne donnerait plus le verdict gardé. Le rejeu dit ce qui diffère ; évaluez à"
                  + " nouveau la demande avant d'en tirer un courrier.")
          .build();
    }
    return ReponseDeRefus.de(
            Probleme.Type.CONFLIT,
            "Cette clé d'idempotence a déjà servi pour une autre demande ; une demande nouvelle veut une"
                + " clé nouvelle.")
        .build();
  }

  /** Its message names the kinds that fit. */
  @ServerExceptionMapper
  Response impossible(CourrierImpossibleException refus) {
    return ReponseDeRefus.de(Probleme.Type.CONFLIT, refus.getMessage() + ".").build();
  }

  /** Without Retry-After: nobody knows when the file is put right. */
  @ServerExceptionMapper
  Response sansCourriers(CourriersDuService.Indisponibles erreur) {
    return fautive(erreur);
  }

  /** In a branch of a template that no check went through. */
  @ServerExceptionMapper
  Response modeleFautif(ConfigurationInvalideException erreur) {
    LOG.errorf("Un courrier ne peut être écrit : %s", erreur.getMessage());
    return fautive(erreur);
  }

  private static Response fautive(RuntimeException erreur) {
    return ReponseDeRefus.de(
            Probleme.Type.INDISPONIBLE,
            "Aucun courrier ne peut être écrit tant que la configuration des agences est fautive : "
                + erreur.getMessage()
                + ". Rien n'a été écrit.")
        .build();
  }

  @ServerExceptionMapper
  Response indisponible(BaseIndisponible erreur) {
    // The class of the cause alone: a message of the driver may hold values.
    Throwable cause = erreur.getCause();
    LOG.errorf("La base ne répond pas : %s", cause == null ? "" : cause.getClass().getName());
    return ReponseDeRefus.de(
            Probleme.Type.INDISPONIBLE,
            "La base de données ne répond pas. Rien n'a été écrit ; la même demande peut être renvoyée.")
        .header(HttpHeaders.RETRY_AFTER, ATTENTE_S)
        .build();
  }
}
