package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;

/** The same in the neutral dress, in {@code target/captures/neutre/}. */
@QuarkusTest
@TestProfile(HabitNeutre.class)
class CapturesNeutres extends Captures {
  @Override
  Path dossier() {
    return super.dossier().resolve("neutre");
  }
}
