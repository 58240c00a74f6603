package fr.article51.api;

import fr.article51.Article51;
import fr.article51.Article51ParRegles;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.echange.LecteurDemande;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Gives a few verdicts before the service calls itself ready: classes are loaded and the rules have
 * answered once in each regime. A verdict that fails here stops the service.
 */
@Readiness
@ApplicationScoped
public class Chauffe implements HealthCheck {
  private final Article51 article51;
  private final LecteurDemande lecteur;
  private final Clock horloge;
  private volatile boolean prete;

  Chauffe(Article51 article51, LecteurDemande lecteur, Clock horloge) {
    this.article51 = article51;
    this.lecteur = lecteur;
    this.horloge = horloge;
  }

  /** The verdicts that need no server: given by the thread that loads the rules. */
  static void chauffer(Article51ParRegles parRegles) {
    List<EtatDuDroit> etats =
        parRegles.droit().etats().stream().filter(etat -> etat.regime() != null).toList();
    for (EtatDuDroit etat : List.of(etats.get(0), etats.get(etats.size() - 1))) {
      for (Valeur valeur : Valeur.values()) {
        parRegles.evaluer(demande(etat, valeur));
      }
    }
  }

  void demarrer(@Observes StartupEvent demarrage) {
    Prechargement.attendreLaChauffe();
    article51.evaluer(lecteur.lire("{}".getBytes(StandardCharsets.UTF_8), LocalDate.now(horloge)));
    prete = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("regles").status(prete).build();
  }

  private static Demande demande(EtatDuDroit etat, Valeur valeur) {
    TreeMap<String, Valeur> reponses = new TreeMap<>();
    for (Question question : etat.questions()) {
      reponses.put(question.code(), valeur);
    }
    return Demande.de(etat.du(), Projet.INCONNU, reponses);
  }
}
