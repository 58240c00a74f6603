package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;

/** The layout of the State's dress. */
@QuarkusTest
class MiseEnPageTest extends MiseEnPage {}
