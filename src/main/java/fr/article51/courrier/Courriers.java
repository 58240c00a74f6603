package fr.article51.courrier;

import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters from verdicts. Nothing is sent or kept, and the day comes with the matter: the same one
 * gives the same bytes. Immutable, safe to share between threads. Made once; the PDF and DOCX
 * libraries are loaded by the first letter that asks for them.
 */
public final class Courriers {
  private final Redaction redaction;
  private final MiseEnPage miseEnPage;
  private final Agence defaut;
  private final Map<String, Agence> agences;

  private Courriers(
      Redaction redaction, MiseEnPage miseEnPage, Agence defaut, Map<String, Agence> agences) {
    this.redaction = redaction;
    this.miseEnPage = miseEnPage;
    this.defaut = defaut;
    this.agences = Map.copyOf(agences);
  }

  /**
   * Reads the letterheads and templates.
   *
   * @param dossier one folder for each agency; null, or absent, for what comes with the service
   * @throws ConfigurationInvalideException at the first fault of a letterhead or a template
   */
  public static Courriers charger(Libelles libelles, Droit droit, @Nullable Path dossier) {
    Modeles modeles = new Modeles();
    LecteurDAgence lecteur = new LecteurDAgence(modeles);
    return new Courriers(
        new Redaction(libelles, droit),
        new MiseEnPage(modeles.cadre()),
        lecteur.defaut(),
        dossier == null || !Files.isDirectory(dossier) ? Map.of() : lecteur.lire(dossier));
  }

  /**
   * @return one page of HTML in UTF-8, with its style and pictures inside
   * @throws CourrierImpossibleException when this kind makes no sense for the verdict
   */
  public byte[] html(Matiere matiere, GenreDeCourrier genre) {
    return miseEnPage.html(document(matiere, genre)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @return PDF/A-3a and PDF/UA-1
   * @throws CourrierImpossibleException when this kind makes no sense for the verdict
   */
  public byte[] pdf(Matiere matiere, GenreDeCourrier genre) {
    return EcriturePdf.ecrire(miseEnPage.papier(document(matiere, genre)), matiere.jour());
  }

  /**
   * @return Office Open XML, with the styles of Word
   * @throws CourrierImpossibleException when this kind makes no sense for the verdict
   */
  public byte[] docx(Matiere matiere, GenreDeCourrier genre) {
    return EcritureDocx.ecrire(document(matiere, genre), matiere.jour());
  }

  /** The four items of CRPA R311-3-1-2 as data; {@code TRANSPARENCE} gives them as a document. */
  public Transparence transparence(Matiere matiere) {
    return redaction.transparence(matiere);
  }

  private org.jsoup.nodes.Document document(Matiere matiere, GenreDeCourrier genre) {
    if (!genre.convient(matiere.verdict())) {
      throw new CourrierImpossibleException(genre, matiere.verdict());
    }
    Agence agence =
        matiere.agence() == null ? defaut : agences.getOrDefault(matiere.agence(), defaut);
    Modele modele = agence.modeles().get(genre);
    return miseEnPage.document(redaction.vue(matiere, genre, agence), modele);
  }
}
