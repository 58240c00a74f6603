package fr.article51.lot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The output of a batch: under a provisional name until it is whole, and kept when it is not, with
 * the {@link EtatDuLot} that allows to go on from there. What was written is read again rather than
 * trusted: the last complete line tells where to resume, wherever the interruption fell.
 */
final class SortieReprise extends OutputStream {
  private static final int TAMPON = 64 * 1024;

  /** Far above the longest answer. */
  private static final int LIGNE_MAXIMUM = 16 * 1024 * 1024;

  private final Path cible;
  private final Path partiel;
  private final Path marque;
  private final FileChannel canal;
  private final OutputStream flux;

  private SortieReprise(Path cible, FileChannel canal, UnaryOperator<OutputStream> enveloppe) {
    this.cible = cible;
    this.partiel = partiel(cible);
    this.marque = marque(cible);
    this.canal = canal;
    this.flux = new BufferedOutputStream(enveloppe.apply(Channels.newOutputStream(canal)), TAMPON);
  }

  /** Where the output is until it is whole. */
  static Path partiel(Path cible) {
    return cible.resolveSibling(cible.getFileName() + ".partiel");
  }

  private static Path marque(Path cible) {
    return cible.resolveSibling(cible.getFileName() + ".reprise");
  }

  /** The state of an interrupted run; null when there is nothing to resume. */
  static @Nullable EtatDuLot interrompu(Path cible) throws IOException {
    return Files.exists(partiel(cible)) ? EtatDuLot.lire(marque(cible)) : null;
  }

  /**
   * Opens it for this run alone.
   *
   * @param enveloppe tests put a full disk there
   * @throws LotImpossibleException when it cannot be written, or another run is writing it
   */
  static SortieReprise ouvrir(Path cible, UnaryOperator<OutputStream> enveloppe)
      throws LotImpossibleException {
    try {
      FileChannel canal =
          FileChannel.open(
              partiel(cible),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!verrouiller(canal)) {
        canal.close();
        throw new LotImpossibleException(cible + " : un autre lot est en train de l'écrire.");
      }
      return new SortieReprise(cible, canal, enveloppe);
    } catch (LotImpossibleException e) {
      throw e;
    } catch (IOException e) {
      throw impossible(cible, e);
    }
  }

  private static boolean verrouiller(FileChannel canal) throws IOException {
    try {
      return canal.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // by this very process
    }
  }

  /** Told each line read again. */
  interface Relecture {
    /**
     * @return false when there is nothing that this line answers
     */
    boolean relire(Redaction.Relue ligne) throws IOException;
  }

  /** Keeps the complete lines of an interrupted run, and goes on after them. */
  void reprendre(Redaction redaction, Relecture relecture) throws IOException {
    long garde = 0;
    // By the channel that holds the lock, which stays open.
    InputStream ecrit = Channels.newInputStream(canal.position(0));
    byte[] entete = redaction.entete();
    if (Arrays.equals(entete, ecrit.readNBytes(entete.length))) {
      garde = entete.length + lignesCompletes(ecrit, entete.length, redaction, relecture);
    }
    commencerA(garde, redaction);
  }

  private long lignesCompletes(
      InputStream ecrit, long debut, Redaction redaction, Relecture relecture) throws IOException {
    long taille = canal.size() - debut;
    long garde = 0;
    LecteurDeLignes lignes = new LecteurDeLignes(ecrit, LIGNE_MAXIMUM);
    for (LecteurDeLignes.Ligne ligne = lignes.suivante(Attente.RIEN);
        ligne != null && garde + ligne.octets().length < taille;
        ligne = lignes.suivante(Attente.RIEN)) {
      Redaction.Relue relue = redaction.relire(ligne.octets());
      if (relue == null || !relecture.relire(relue)) {
        break;
      }
      garde += ligne.octets().length + 1;
    }
    return garde;
  }

  /** Begins anew. */
  void recommencer(EtatDuLot etat, Redaction redaction) throws IOException {
    try {
      canal.truncate(0);
      etat.ecrire(marque);
    } catch (IOException e) {
      throw impossible(cible, e);
    }
    commencerA(0, redaction);
  }

  private void commencerA(long position, Redaction redaction) throws IOException {
    try {
      canal.truncate(position);
      canal.position(position);
    } catch (IOException e) {
      throw impossible(cible, e);
    }
    if (position == 0) {
      write(redaction.entete());
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int debut, int longueur) throws IOException {
    try {
      flux.write(octets, debut, longueur);
    } catch (IOException e) {
      throw impossible(cible, e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      flux.flush();
    } catch (IOException e) {
      throw impossible(cible, e);
    }
  }

  /** Puts the whole output in its place. */
  void publier() throws IOException {
    flush();
    try {
      canal.force(true);
      canal.close();
      Files.move(
          partiel, cible, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(marque);
    } catch (IOException e) {
      throw impossible(cible, e);
    }
  }

  /** Leaves nothing: there will be nothing to resume. */
  void effacer() throws IOException {
    canal.close();
    Files.deleteIfExists(partiel);
    Files.deleteIfExists(marque);
  }

  /** Leaves what is written where it is. */
  @Override
  public void close() throws IOException {
    canal.close();
  }

  private static LotImpossibleException impossible(Path cible, IOException cause) {
    String raison = String.valueOf(cause.getMessage());
    return new LotImpossibleException(
        raison.contains("No space left")
            ? cible
                + " : plus de place sur le disque. Ce qui est fait est gardé : faire de la place,"
                + " puis relancer la même commande."
            : cible + " : écriture impossible (" + raison + ").",
        cause);
  }
}
