package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;

/** What axe-core sees of the State's dress. */
@QuarkusTest
class AccessibiliteTest extends Accessibilite {}
