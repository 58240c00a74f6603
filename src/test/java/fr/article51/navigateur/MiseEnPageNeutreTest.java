package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same in the dress of anyone but the State. */
@QuarkusTest
@TestProfile(HabitNeutre.class)
class MiseEnPageNeutreTest extends MiseEnPage {}
