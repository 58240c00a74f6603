package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;

/** The paths of a carrier, in a browser as most have it. */
@QuarkusTest
class CheminsTest extends Chemins {}
