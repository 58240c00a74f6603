package fr.article51.api;

import fr.article51.Article51;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import fr.article51.regles.CatalogueRegles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Puts the rooms together: the only place where CDI meets classes that do not know it. */
@ApplicationScoped
public class Composition {
  /** "Today" is a French day. */
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Behind a proxy, so that tests can stop it. */
  @Produces
  @ApplicationScoped
  Clock horloge() {
    return Clock.system(PARIS);
  }

  @Produces
  @Singleton
  Droit droit() {
    return Droit.charger();
  }

  /** Behind a proxy, so that tests can put another one in its place. */
  @Produces
  @ApplicationScoped
  Article51 article51() {
    return demande -> {
      throw new UnsupportedOperationException("the rules are not wired yet");
    };
  }

  @Produces
  @Singleton
  Libelles libelles() {
    return Libelles.charger();
  }

  @Produces
  @Singleton
  CatalogueRegles catalogueRegles() {
    return new CatalogueRegles(List.of());
  }
}
