package fr.article51.api.demarches;

import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.suivi.Comptes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /q/metrics} tells of démarches, when one is served: read in the database, so that
 * every replica tells the same.
 */
@ApplicationScoped
class MesuresDesDemarches {
  private static final Duration FRAICHEUR = Duration.ofSeconds(5);
  private static final String MESSAGES = "article51.demarches.messages";
  private static final String MESSAGES_DITS = "Messages aux porteurs, par état";

  private final CatalogueDesDemarches catalogue;
  private final MeterRegistry registre;
  private final LectureEspacee<Mesures> lecture;

  private record Mesures(Boite.Etat boite, double ageS, Comptes comptes) {}

  MesuresDesDemarches(
      CatalogueDesDemarches catalogue,
      ServiceDesDemarches service,
      MeterRegistry registre,
      Clock horloge) {
    this.catalogue = catalogue;
    this.registre = registre;
    this.lecture = new LectureEspacee<>(() -> lire(service, horloge), FRAICHEUR, horloge::instant);
  }

  void enregistrer(@Observes StartupEvent demarrage) {
    if (catalogue.vide()) {
      return;
    }
    jauge(
        "article51.demarches.boite",
        "Annonces qui attendent d'être traitées",
        null,
        Tags.empty(),
        mesures -> mesures.boite().profondeur());
    jauge(
        "article51.demarches.boite.age",
        "Âge de la plus ancienne annonce qui attend ; 0 sans annonce",
        "seconds",
        Tags.empty(),
        Mesures::ageS);
    jauge(
        "article51.demarches.abandonnes",
        "Dossiers abandonnés, qui attendent quelqu'un",
        null,
        Tags.empty(),
        mesures -> mesures.comptes().abandonnes());
    message("ouvert", Comptes::messagesOuverts);
    message("envoye", Comptes::messagesEnvoyes);
    message("refuse", Comptes::messagesRefuses);
  }

  private void message(String etat, ToDoubleFunction<Comptes> valeur) {
    jauge(
        MESSAGES,
        MESSAGES_DITS,
        null,
        Tags.of("etat", etat),
        mesures -> valeur.applyAsDouble(mesures.comptes()));
  }

  /** Not a number while the database does not answer. */
  private void jauge(
      String nom,
      String description,
      @Nullable String unite,
      Tags etiquettes,
      ToDoubleFunction<Mesures> valeur) {
    Gauge.builder(
            nom,
            lecture,
            une -> une.lire().map(lues -> valeur.applyAsDouble(lues)).orElse(Double.NaN))
        .description(description)
        .baseUnit(unite)
        .tags(etiquettes)
        .strongReference(true)
        .register(registre);
  }

  private static Mesures lire(ServiceDesDemarches service, Clock horloge) {
    Boite.Etat boite = service.boite().etat();
    double ageS =
        boite.plusAncienne() == null
            ? 0
            : Duration.between(boite.plusAncienne(), horloge.instant()).toMillis() / 1000.0;
    return new Mesures(boite, ageS, service.tableau().comptes());
  }
}
