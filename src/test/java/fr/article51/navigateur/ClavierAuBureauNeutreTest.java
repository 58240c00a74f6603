package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** In the dress of anyone else. */
@QuarkusTest
@TestProfile(HabitNeutre.class)
class ClavierAuBureauNeutreTest extends ClavierAuBureau {}
