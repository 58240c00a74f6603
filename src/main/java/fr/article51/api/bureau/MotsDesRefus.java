package fr.article51.api.bureau;

import fr.article51.acces.Cles;
import fr.article51.api.Refus;
import fr.article51.api.instructions.CourriersDuService;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.suivi.Envois;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus.Close;
import fr.article51.instruction.Refus.DejaValide;
import fr.article51.instruction.Refus.EvaluationRemplacee;
import fr.article51.instruction.Refus.Introuvable;
import fr.article51.instruction.Refus.PersonneRequise;
import fr.article51.instruction.Refus.Purgee;
import fr.article51.instruction.Refus.VerdictChange;
import fr.article51.instruction.Refus.VersionDepassee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;

/** What the rest of the service refuses, for a person who reads it. */
@ApplicationScoped
public class MotsDesRefus {
  private static final int CONFLIT = 409;

  private final Mots mots;

  MotsDesRefus(Mots mots) {
    this.mots = mots;
  }

  /** What is refused to a person; anything unexpected is logged, without its message. */
  public Refusee de(RuntimeException erreur) {
    if (erreur instanceof fr.article51.instruction.Refus refus) {
      return de(refus);
    }
    if (erreur instanceof ProblemeException probleme) {
      return de(probleme.probleme());
    }
    if (erreur instanceof Cles.AgenceInterdite) {
      return refusee(403, "INTERDIT", "INTERDIT");
    }
    if (erreur instanceof CourrierImpossibleException) {
      return refusee(CONFLIT, "CONFLIT", "COURRIER_IMPOSSIBLE");
    }
    if (erreur instanceof CourriersDuService.Indisponibles) {
      return refusee(503, "INDISPONIBLE", "COURRIERS");
    }
    if (erreur instanceof BaseIndisponible) {
      return refusee(503, "INDISPONIBLE", "BASE");
    }
    if (erreur instanceof Envois.Impossible impossible) {
      return refusee(CONFLIT, "CONFLIT", impossible.raison().name());
    }
    if (erreur instanceof DejaEnvoye) {
      return refusee(CONFLIT, "CONFLIT", "DEJA_ENVOYE");
    }
    if (erreur instanceof DemarcheHorsService) {
      return refusee(404, "INTROUVABLE", "DEMARCHE");
    }
    if (erreur instanceof PlateformeException plateforme) {
      return de(plateforme);
    }
    if (erreur instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
      return de(http.getResponse().getStatus());
    }
    Refus.journaliser(erreur);
    return refusee(500, "INTERNE", "INTERNE");
  }

  private Refusee de(fr.article51.instruction.Refus refus) {
    if (refus instanceof Introuvable) {
      return refusee(404, "INTROUVABLE", "INTROUVABLE");
    }
    if (refus instanceof PersonneRequise) {
      return refusee(403, "PERSONNE", "PERSONNE");
    }
    if (refus instanceof VersionDepassee depassee) {
      return new Refusee(
          412,
          mots.mot("titresDeRefus", "VERSION"),
          mots.phrase("refus", "VERSION", Map.of("version", nombre(depassee.actuelle()))));
    }
    if (refus instanceof EvaluationRemplacee remplacee) {
      return conflit(
          "EVALUATION_REMPLACEE",
          Map.of(
              "evaluation",
              nombre(remplacee.demandee()),
              "courante",
              nombre(remplacee.courante())));
    }
    if (refus instanceof VerdictChange change) {
      return conflit("VERDICT_CHANGE", Map.of("evaluation", nombre(change.evaluation())));
    }
    String code =
        refus instanceof Close
            ? "CLOSE"
            : refus instanceof Purgee ? "PURGEE" : refus instanceof DejaValide ? "DEJA_VALIDE" : "";
    return code.isEmpty()
        ? refusee(CONFLIT, "CONFLIT", "REQUETE")
        : refusee(CONFLIT, "CONFLIT", code);
  }

  private Refusee de(PlateformeException refus) {
    if (refus instanceof PlateformeException.Introuvable) {
      return refusee(404, "INTROUVABLE", "INTROUVABLE");
    }
    String code =
        refus instanceof PlateformeException.JetonRefuse
            ? "JETON"
            : refus instanceof PlateformeException.LectureSeule ? "LECTURE" : "PLATEFORME";
    return refusee(502, "PLATEFORME", code);
  }

  /** What the door or the server refuse. */
  Refusee de(Probleme probleme) {
    if (probleme.errors().isEmpty()) {
      return de(probleme.status());
    }
    return new Refusee(
        probleme.status(),
        mots.mot("titresDeRefus", probleme.errors().size() == 1 ? "SAISIE" : "PLUSIEURS"),
        probleme.errors().get(0).detail());
  }

  private Refusee de(int statut) {
    return switch (statut) {
      case 401 -> refusee(statut, "INCONNU", "INCONNU");
      case 403 -> refusee(statut, "INTERDIT", "INTERDIT");
      case 404 -> refusee(statut, "INTROUVABLE", "INTROUVABLE");
      case 413 -> refusee(statut, "TAILLE", "TAILLE");
      case 429 -> refusee(statut, "TROP", "TROP");
      case 503 -> refusee(statut, "INDISPONIBLE", "BASE");
      case 500 -> refusee(statut, "INTERNE", "INTERNE");
      default -> refusee(statut, "CONFLIT", "REQUETE");
    };
  }

  /** A form that did not come from here. */
  Refusee origine() {
    return refusee(403, "ORIGINE", "ORIGINE");
  }

  /** A form about a screening that somebody closed meanwhile. */
  public Refusee close() {
    return refusee(CONFLIT, "CONFLIT", "CLOSE");
  }

  private Refusee conflit(String code, Map<String, String> valeurs) {
    return new Refusee(
        CONFLIT, mots.mot("titresDeRefus", "CONFLIT"), mots.phrase("refus", code, valeurs));
  }

  private Refusee refusee(int statut, String titre, String detail) {
    return new Refusee(statut, mots.mot("titresDeRefus", titre), mots.mot("refus", detail));
  }

  private static String nombre(long nombre) {
    return Long.toString(nombre);
  }
}
