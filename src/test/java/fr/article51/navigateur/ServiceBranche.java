package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** A service that has démarches: the only one that has every page. See {@link DemarchesDEssai}. */
public class ServiceBranche implements QuarkusTestProfile {
  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(DemarchesDEssai.class));
  }
}
