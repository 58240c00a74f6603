package fr.article51.api;

import fr.article51.echange.Anomalies;
import fr.article51.echange.Distance;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import java.util.Collection;

/** Answers 404 that help: what was probably meant, or when it exists. */
final class Introuvable {
  private static final int PROCHES = 3;

  private Introuvable() {}

  /** An identifier that names nothing. */
  static ProblemeException parmi(String quoi, String id, Collection<String> connus) {
    return aCetteDate(
        "Aucune "
            + quoi
            + " "
            + Anomalies.citer(id)
            + Distance.conseil(" ; identifiants les plus proches : ", id, connus, PROCHES)
            + ".");
  }

  /** Something known that does not exist on that day. */
  static ProblemeException aCetteDate(String detail) {
    return new ProblemeException(Probleme.de(Probleme.Type.INTROUVABLE, detail));
  }
}
