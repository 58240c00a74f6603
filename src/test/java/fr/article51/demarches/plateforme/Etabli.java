package fr.article51.demarches.plateforme;

import fr.article51.doublure.DemarcheFictive;
import fr.article51.doublure.Doublure;
import fr.article51.doublure.LettreDIntention;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** The client, its double, and their clock. */
abstract class Etabli {
  static final long DEMARCHE = LettreDIntention.NUMERO;

  /** Not a whole second: what is shown of it says less than what is compared. */
  static final Instant DEBUT = Instant.parse("2026-11-03T09:15:30.640Z");

  final AtomicReference<Instant> horloge = new AtomicReference<>(DEBUT);
  final AtomicReference<String> jeton = new AtomicReference<>(Doublure.JETON);
  final Doublure doublure = Doublure.ouvrir(horloge::get, demarches());
  final Plateforme plateforme = client(Duration.ofSeconds(20));

  @AfterEach
  void fermer() {
    doublure.close();
  }

  /** That of the letters of intent, and another. */
  DemarcheFictive[] demarches() {
    return new DemarcheFictive[] {LettreDIntention.demarche(), LettreDIntention.demarche(7)};
  }

  Plateforme client(Duration requete) {
    return new PlateformeGraphQL(
        new ReglagesDePlateforme(
            doublure.adresse(),
            DEMARCHE,
            Duration.ofSeconds(5),
            requete,
            3,
            Duration.ofSeconds(30)),
        jeton::get,
        horloge::get);
  }

  void avancer(Duration duree) {
    horloge.updateAndGet(instant -> instant.plus(duree));
  }

  long deposer() {
    return doublure.deposer(DEMARCHE, LettreDIntention.reponses());
  }

  long deposer(Map<?, ?> reponses) {
    return doublure.deposer(DEMARCHE, reponses);
  }
}
