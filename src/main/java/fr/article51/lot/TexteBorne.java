package fr.article51.lot;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file, for a library that would read a cell of any length: UTF-8 decoded
 * strictly, line by line, with a limit on each record. A byte order mark is left out, line ends are
 * LF.
 */
final class TexteBorne extends Reader {
  /** Longest record, in characters, line ends included. */
  static final int MAXIMUM = LecteurDeLignes.MAXIMUM;

  private static final char BOM = '\uFEFF';

  private final LecteurDeLignes lignes;
  private final boolean bom;
  private CharBuffer ligne = CharBuffer.allocate(0);
  private long lus;
  private long premiereLigne = 1;
  private long lusAvant;

  /**
   * @param flux the file, closed by the caller
   * @throws IOException when its first line cannot be read
   */
  TexteBorne(InputStream flux) throws IOException {
    this.lignes = new LecteurDeLignes(flux);
    this.bom = avancer() && ligne.charAt(0) == BOM;
    if (bom) {
      ligne.get();
    }
  }

  /** Whether the file begins with a byte order mark. */
  boolean bom() {
    return bom;
  }

  /** The first line, as long as nothing is read. */
  String debut() {
    return ligne.toString();
  }

  /** Tells that the next record begins, at that line. */
  void nouvelEnregistrement(long numero) {
    premiereLigne = numero;
    lusAvant = lus;
  }

  @Override
  public int read(char[] cible, int debut, int longueur) throws IOException {
    if (longueur == 0) {
      return 0;
    }
    if (!ligne.hasRemaining() && !avancer()) {
      return -1;
    }
    int nombre = Math.min(longueur, ligne.remaining());
    ligne.get(cible, debut, nombre);
    lus += nombre;
    return nombre;
  }

  private boolean avancer() throws IOException {
    // The library reads a little ahead: never less than the record, so that none is refused
    // wrongly.
    if (lus - lusAvant > MAXIMUM) {
      throw new EntreeRefuseeException(
          "Ligne %d : l'enregistrement qui y commence dépasse 256 Kio ; un guillemet n'est-il pas fermé ?"
              .formatted(premiereLigne));
    }
    LecteurDeLignes.Ligne suivante = lignes.suivante(Attente.RIEN);
    if (suivante == null) {
      return false;
    }
    if (suivante.tropLongue()) {
      throw new EntreeRefuseeException(
          "Ligne %d : elle dépasse 256 Kio.".formatted(suivante.numero()));
    }
    ligne = decoder(suivante);
    return true;
  }

  private static CharBuffer decoder(LecteurDeLignes.Ligne ligne) throws EntreeRefuseeException {
    try {
      CharBuffer texte =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(ligne.octets()));
      return CharBuffer.allocate(texte.length() + 1).put(texte).put('\n').flip();
    } catch (CharacterCodingException e) {
      throw new EntreeRefuseeException(
          "Ligne %d : ce n'est pas de l'UTF-8. Dans un tableur : enregistrer en « CSV UTF-8 »."
              .formatted(ligne.numero()));
    }
  }

  @Override
  public void close() {
    // the stream is closed by who opened it
  }
}
