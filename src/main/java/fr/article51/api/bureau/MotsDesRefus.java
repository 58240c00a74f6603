package fr.article51.api.bureau;

import static java.util.Map.entry;

import fr.article51.acces.Cles;
import fr.article51.api.Refus;
import fr.article51.api.instructions.CourriersDuService.Indisponibles;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.suivi.Envois;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus.CleDejaEmployee;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rest of the service refuses, for a person who reads it. */
@ApplicationScoped
public class MotsDesRefus {
  private static final int CONFLIT = 409;

  /** What may be refused, one kind below the other: the nearest says it. */
  private static final Map<Class<? extends RuntimeException>, Sorte> SORTES =
      Map.ofEntries(
          entry(Introuvable.class, new Sorte(404, "INTROUVABLE", "INTROUVABLE")),
          entry(PersonneRequise.class, new Sorte(403, "PERSONNE", "PERSONNE")),
          entry(VersionDepassee.class, new Sorte(412, "VERSION", "VERSION")),
          entry(Close.class, conflit("CLOSE")),
          entry(Purgee.class, conflit("PURGEE")),
          entry(DejaValide.class, conflit("DEJA_VALIDE")),
          entry(EvaluationRemplacee.class, conflit("EVALUATION_REMPLACEE")),
          entry(VerdictChange.class, conflit("VERDICT_CHANGE")),
          entry(CleDejaEmployee.class, conflit("REQUETE")),
          entry(CourrierImpossibleException.class, conflit("COURRIER_IMPOSSIBLE")),
          entry(DejaEnvoye.class, conflit("DEJA_ENVOYE")),
          entry(Cles.AgenceInterdite.class, new Sorte(403, "INTERDIT", "INTERDIT")),
          entry(Indisponibles.class, new Sorte(503, "INDISPONIBLE", "COURRIERS")),
          entry(BaseIndisponible.class, new Sorte(503, "INDISPONIBLE", "BASE")),
          entry(DemarcheHorsService.class, new Sorte(404, "INTROUVABLE", "DEMARCHE")),
          entry(
              PlateformeException.Introuvable.class, new Sorte(404, "INTROUVABLE", "INTROUVABLE")),
          entry(PlateformeException.JetonRefuse.class, new Sorte(502, "PLATEFORME", "JETON")),
          entry(PlateformeException.LectureSeule.class, new Sorte(502, "PLATEFORME", "LECTURE")),
          entry(PlateformeException.class, new Sorte(502, "PLATEFORME", "PLATEFORME")));

  private final Mots mots;

  /**
   * How something refused is told.
   *
   * @param statut of HTTP
   * @param titre in section {@code titresDeRefus} of the words of the desk
   * @param detail in section {@code refus}
   */
  record Sorte(int statut, String titre, String detail) {}

  private static Sorte conflit(String detail) {
    return new Sorte(CONFLIT, "CONFLIT", detail);
  }

  MotsDesRefus(Mots mots) {
    this.mots = mots;
  }

  /** What is refused to a person; anything unexpected is logged, without its message. */
  public Refusee de(RuntimeException erreur) {
    if (erreur instanceof ProblemeException probleme) {
      return de(probleme.probleme());
    }
    Sorte sorte = sorte(erreur.getClass());
    if (sorte != null) {
      return refusee(sorte.statut(), sorte.titre(), sorte.detail(), valeurs(erreur));
    }
    if (erreur instanceof Envois.Impossible impossible) {
      return refusee(CONFLIT, "CONFLIT", impossible.raison().name());
    }
    if (erreur instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
      return de(http.getResponse().getStatus());
    }
    Refus.journaliser(erreur);
    return refusee(500, "INTERNE", "INTERNE");
  }

  /** Its own, or that of the nearest kind above it; null for what is not expected. */
  static @Nullable Sorte sorte(Class<?> refus) {
    for (Class<?> une = refus; une != null; une = une.getSuperclass()) {
      Sorte sorte = SORTES.get(une);
      if (sorte != null) {
        return sorte;
      }
    }
    return null;
  }

  private static Map<String, String> valeurs(RuntimeException refus) {
    if (refus instanceof VersionDepassee depassee) {
      return Map.of("version", nombre(depassee.actuelle()));
    }
    if (refus instanceof EvaluationRemplacee une) {
      return Map.of("evaluation", nombre(une.demandee()), "courante", nombre(une.courante()));
    }
    return refus instanceof VerdictChange change
        ? Map.of("evaluation", nombre(change.evaluation()))
        : Map.of();
  }

  /** What the door or the server refuse. An address may hold what its page does not read. */
  Refusee de(Probleme probleme) {
    List<String> noms =
        probleme.errors().stream()
            .map(Probleme.Anomalie::parameter)
            .filter(Objects::nonNull)
            .map(MotsDesFautes::citer)
            .toList();
    return noms.isEmpty()
        ? de(probleme.status())
        : refusee(probleme.status(), "ADRESSE", "ADRESSE", Map.of("noms", String.join(", ", noms)));
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

  private Refusee refusee(int statut, String titre, String detail) {
    return refusee(statut, titre, detail, Map.of());
  }

  private Refusee refusee(int statut, String titre, String detail, Map<String, String> valeurs) {
    return new Refusee(
        statut, mots.mot("titresDeRefus", titre), mots.phrase("refus", detail, valeurs));
  }

  private static String nombre(long nombre) {
    return Long.toString(nombre);
  }
}
