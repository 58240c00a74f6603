package fr.article51.api.pages;

import fr.article51.api.recit.Intitules;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;

/**
 * A version of an article.
 *
 * @param id LEGIARTI identifier
 * @param url its official page
 * @param periode its days, in words
 * @param lue whether its text was read
 * @param verification how far its text was checked, in words
 * @param verifieLe day of the last check, in words
 * @param changement what it changed
 */
public record TexteVu(
    String id,
    String url,
    String periode,
    boolean lue,
    String verification,
    String verifieLe,
    String changement) {

  static TexteVu de(Version version, MotsDuCatalogue mots) {
    return new TexteVu(
        version.id(),
        version.url(),
        Intitules.titre(Intitules.periode(version.du(), version.au())),
        version.verification() == Verification.VERIFIE,
        mots.mot("verifications", version.verification().name()),
        Libelles.date(version.verifieLe()),
        version.changement());
  }
}
