package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;

/** Over plain HTTP, as behind whoever ends TLS. */
@QuarkusTest
class SessionAuBureauTest extends SessionAuBureau {}
