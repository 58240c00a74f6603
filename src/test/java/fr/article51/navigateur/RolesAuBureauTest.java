package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;

/** The desk for each role, in a browser as most have it. */
@QuarkusTest
class RolesAuBureauTest extends RolesAuBureau {}
