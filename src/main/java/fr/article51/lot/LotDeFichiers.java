package fr.article51.lot;

import fr.article51.Article51ParRegles;
import fr.article51.Complements;
import fr.article51.ReponseJson;
import fr.article51.echange.Echange;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A batch from a file to another, NDJSON or CSV after their names. The output appears whole or not
 * at all; interrupted, the batch resumes where it was, and ends with the same bytes.
 *
 * @param entree the projects
 * @param sortie where the answers will be; replaced if it exists
 * @param date the day of the projects that give none; null for today
 * @param recommencer whether to forget an interrupted run
 */
public record LotDeFichiers(
    Path entree, Path sortie, @Nullable LocalDate date, boolean recommencer) {

  private enum Format {
    NDJSON,
    CSV
  }

  /** Told how far it is. */
  public interface Suivi {
    /**
     * @param bilan so far; it goes on changing
     * @param part of the input that is read, from 0 to 1
     */
    void avancer(Bilan bilan, double part);
  }

  /**
   * Checks what can be without reading the input.
   *
   * @throws LotImpossibleException when it cannot begin
   */
  public void controler() throws IOException {
    format(entree);
    format(sortie);
    if (!Files.isRegularFile(entree) || !Files.isReadable(entree)) {
      throw new LotImpossibleException(entree + " : ce n'est pas un fichier lisible.");
    }
    Path dossier = sortie.toAbsolutePath().getParent();
    if (dossier == null || !Files.isDirectory(dossier)) {
      throw new LotImpossibleException(sortie + " : son dossier n'existe pas.");
    }
    if (Files.isDirectory(sortie)) {
      throw new LotImpossibleException(sortie + " : c'est un dossier.");
    }
    if (memeFichier(entree, sortie) || memeFichier(entree, SortieReprise.partiel(sortie))) {
      throw new LotImpossibleException("L'entrée et la sortie sont le même fichier.");
    }
  }

  private static boolean memeFichier(Path a, Path b) throws IOException {
    return Files.exists(b) && Files.isSameFile(a, b);
  }

  private static Format format(Path fichier) throws LotImpossibleException {
    String nom = String.valueOf(fichier.getFileName()).toLowerCase(Locale.ROOT);
    if (nom.endsWith(".ndjson") || nom.endsWith(".jsonl")) {
      return Format.NDJSON;
    }
    if (nom.endsWith(".csv")) {
      return Format.CSV;
    }
    throw new LotImpossibleException(
        fichier + " : format inconnu ; attendu : un nom en .ndjson, .jsonl ou .csv.");
  }

  /**
   * Does it.
   *
   * @param article51 gives verdicts
   * @param aujourdHui the day of the projects that give none, when none is asked for
   * @param imprevus told the faults of ours
   * @throws EntreeRefuseeException when the input cannot be told apart: nothing is left of it
   * @throws LotImpossibleException when the output cannot be written: what is done is kept
   * @throws IOException when the input cannot be read to its end
   */
  public Bilan traiter(
      Article51ParRegles article51, LocalDate aujourdHui, Suivi suivi, Consumer<Throwable> imprevus)
      throws IOException {
    return traiter(article51, aujourdHui, suivi, imprevus, UnaryOperator.identity());
  }

  Bilan traiter(
      Article51ParRegles article51,
      LocalDate aujourdHui,
      Suivi suivi,
      Consumer<Throwable> imprevus,
      UnaryOperator<OutputStream> enveloppe)
      throws IOException {
    controler();
    try (Compteur flux = new Compteur(Files.newInputStream(entree), Files.size(entree))) {
      // Before the output: a wrong header leaves everything as it was.
      Source source = source(flux, article51);
      Echange echange = Echange.horsServeur(article51.droit());
      Redaction redaction = redaction(source, new ReponseJson(article51, echange.ecriture()));
      EtatDuLot interrompu = recommencer ? null : SortieReprise.interrompu(sortie);
      EtatDuLot etat = etat(article51, interrompu == null ? aujourdHui : interrompu.jour());
      if (interrompu != null) {
        exigerLeMeme(etat, interrompu);
      }
      try (SortieReprise fichier = SortieReprise.ouvrir(sortie, enveloppe)) {
        Bilan bilan = new Bilan();
        try {
          if (interrompu == null) {
            fichier.recommencer(etat, redaction);
          } else {
            fichier.reprendre(redaction, relue -> passer(source, relue, bilan));
          }
          suivi.avancer(bilan, flux.part());
          Lot.surCetteMachine()
              .traiter(
                  source,
                  new Evaluation(echange.lecteur(), article51, redaction, etat.jour(), imprevus),
                  fichier,
                  reponse -> {
                    bilan.compter(reponse.numero(), reponse.conclusion());
                    suivi.avancer(bilan, flux.part());
                  });
        } catch (EntreeRefuseeException e) {
          fichier.effacer();
          throw e;
        }
        if (!etat.equals(etat(article51, etat.jour()))) {
          throw new LotImpossibleException(
              entree + " : le fichier a changé pendant qu'il était lu.");
        }
        fichier.publier();
        return bilan;
      }
    }
  }

  private Source source(InputStream flux, Article51ParRegles article51) throws IOException {
    return switch (format(entree)) {
      case NDJSON -> new SourceNdjson(flux);
      case CSV -> new SourceCsv(flux, article51.droit());
    };
  }

  /** A CSV file is answered in its own dialect. */
  private Redaction redaction(Source source, ReponseJson reponses) throws IOException {
    return switch (format(sortie)) {
      case NDJSON -> new RedactionNdjson(reponses, Complements.AUCUN);
      case CSV ->
          source instanceof SourceCsv csv
              ? new RedactionCsv(csv.separateur(), csv.bom())
              : new RedactionCsv(';', false);
    };
  }

  private EtatDuLot etat(Article51ParRegles article51, LocalDate jour) throws IOException {
    return new EtatDuLot(
        format(entree).name(),
        Files.size(entree),
        Files.getLastModifiedTime(entree).toInstant(),
        date,
        date == null ? jour : date,
        article51.versionDesRegles(),
        article51.droit().empreinte());
  }

  private void exigerLeMeme(EtatDuLot etat, EtatDuLot interrompu) throws LotImpossibleException {
    List<String> differences = etat.differences(interrompu);
    if (!differences.isEmpty()) {
      throw new LotImpossibleException(
          sortie
              + " : un lot interrompu ne peut pas être repris : "
              + String.join(", ", differences)
              + ". Pour repartir de zéro : --recommencer.");
    }
  }

  /** Leaves out an entry that is answered; false when there is none. */
  private static boolean passer(Source source, Redaction.Relue relue, Bilan bilan)
      throws IOException {
    Entree entree = source.suivante(Attente.RIEN);
    if (entree == null) {
      return false;
    }
    bilan.compterReprise(entree.numero(), relue.conclusion());
    return true;
  }

  /** Bytes read, beside all there are. */
  private static final class Compteur extends FilterInputStream {
    private final long total;
    private long lus;

    Compteur(InputStream flux, long total) {
      super(flux);
      this.total = total;
    }

    double part() {
      return total == 0 ? 1 : Math.min(1, (double) lus / total);
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
      int nombre = super.read(octets, debut, longueur);
      lus += Math.max(0, nombre);
      return nombre;
    }
  }
}
