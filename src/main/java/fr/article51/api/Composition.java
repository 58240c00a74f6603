package fr.article51.api;

import fr.article51.Article51;
import fr.article51.droit.Droit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Puts the rooms together: the only place where CDI meets classes that do not know it. */
@ApplicationScoped
public class Composition {
  /** "Today" is a French day. */
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Produces
  @Singleton
  Clock horloge() {
    return Clock.system(PARIS);
  }

  @Produces
  @Singleton
  Droit droit() {
    return Droit.charger();
  }

  @Produces
  @Singleton
  Article51 article51() {
    return demande -> {
      throw new UnsupportedOperationException("the rules are not wired yet");
    };
  }
}
