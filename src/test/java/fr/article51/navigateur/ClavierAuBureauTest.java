package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;

/** In the State's dress. */
@QuarkusTest
class ClavierAuBureauTest extends ClavierAuBureau {}
