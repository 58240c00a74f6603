package fr.article51.lot;

import fr.article51.echange.Probleme;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A request a line. A blank line is a request too, which will be refused. */
public final class SourceNdjson implements Source {
  private final LecteurDeLignes lignes;

  /**
   * @param flux the input, closed by the caller
   */
  public SourceNdjson(InputStream flux) {
    this.lignes = new LecteurDeLignes(flux);
  }

  @Override
  public @Nullable Entree suivante(Attente attente) throws IOException {
    LecteurDeLignes.Ligne ligne = lignes.suivante(attente);
    if (ligne == null) {
      return null;
    }
    return ligne.tropLongue()
        ? Entree.refusee(
            ligne.numero(),
            "",
            Probleme.de(Probleme.Type.CORPS_TROP_GRAND, "La ligne dépasse 256 Kio."))
        : Entree.lue(ligne.numero(), "", ligne.octets());
  }
}
