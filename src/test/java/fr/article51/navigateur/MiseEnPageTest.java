package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The layout of the State's dress. */
@QuarkusTest
@TestProfile(ServiceBranche.class)
class MiseEnPageTest extends MiseEnPage {}
