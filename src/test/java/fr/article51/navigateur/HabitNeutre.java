package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that is not the State's. */
public final class HabitNeutre implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("article51.pages.habit", "NEUTRE");
  }
}
