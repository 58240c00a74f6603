package fr.article51.navigateur;

import java.util.Map;

/** The same service, which is not the State's. */
public final class HabitNeutre extends ServiceBranche {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("article51.pages.habit", "NEUTRE");
  }
}
