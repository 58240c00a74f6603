package fr.article51.demarches.suivi;

import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.libelles.Libelles;
import fr.article51.verdict.Conclusion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What would be written back to a dossier; nothing is. */
public final class Apercu {
  /** In place of the address of a screening that does not exist. */
  private static final String LIEN = "(l’adresse de l’instruction, une fois ouverte)";

  private static final URI NULLE_PART = URI.create("http://localhost");

  private final Contenus contenus;

  /**
   * @param libelles words
   */
  public Apercu(Libelles libelles) {
    this.contenus = new Contenus(libelles, NULLE_PART);
  }

  /** What would become of it. */
  public enum Sort {
    /** Written, or set. */
    ECRIT,
    /** The dossier shows it already. */
    DEJA_LA,
    /** Taken away: a label of another conclusion. */
    OTE,
    /** The dossier does not have this annotation. */
    ANNOTATION_ABSENTE,
    /** The annotation holds no text. */
    TYPE_IMPROPRE,
    /** None of the agents of the dossier is the one of the file. */
    SANS_INSTRUCTEUR
  }

  /**
   * Something that would be written.
   *
   * @param genre annotation or label
   * @param cible descriptor of the annotation, identifier of the label
   * @param texte of the annotation; empty for a label
   * @param sort what would become of it
   */
  public record Ecriture(Genre genre, String cible, String texte, Sort sort) {}

  /**
   * Annotations, then labels, in the order of the file.
   *
   * @param dossier as it was read
   * @param conclusion of the verdict
   * @param verdict as JSON
   */
  public List<Ecriture> de(
      Demarche demarche, Dossier dossier, Conclusion conclusion, String verdict) {
    boolean instruit = Renvois.instructeur(demarche, dossier).isPresent();
    Map<Ecrit, String> textes = contenus.de(verdict, conclusion, LIEN);
    List<Ecriture> ecritures = new ArrayList<>();
    demarche
        .renvoi()
        .annotations()
        .forEach(
            (ecrit, cible) -> {
              ValeurDeChamp montree =
                  Annotations.annotation(dossier, cible).map(Champ::valeur).orElse(null);
              String texte = Contenus.pour(ecrit, textes, conclusion, montree);
              if (texte != null) {
                Sort sort = sort(texte, dossier, cible, instruit);
                ecritures.add(new Ecriture(Genre.ANNOTATION, cible, texte, sort));
              }
            });
    Etiquettes.Changement changement = Etiquettes.changement(demarche, dossier, conclusion);
    String voulue = demarche.renvoi().etiquettes().get(conclusion);
    if (voulue != null) {
      Sort sort = changement.aPoser() == null ? Sort.DEJA_LA : Sort.ECRIT;
      ecritures.add(new Ecriture(Genre.ETIQUETTE, voulue, "", sort));
    }
    changement
        .aOter()
        .forEach(cible -> ecritures.add(new Ecriture(Genre.ETIQUETTE, cible, "", Sort.OTE)));
    return ecritures;
  }

  private static Sort sort(String texte, Dossier dossier, String cible, boolean instruit) {
    ValeurDeChamp montree = Annotations.annotation(dossier, cible).map(Champ::valeur).orElse(null);
    if (montree == null) {
      return Sort.ANNOTATION_ABSENTE;
    }
    boolean propre =
        montree instanceof ValeurDeChamp.Texte
            || montree instanceof ValeurDeChamp.TexteLong
            || montree instanceof ValeurDeChamp.Choix;
    if (!propre) {
      return Sort.TYPE_IMPROPRE;
    }
    if (Annotations.memes(texte, Annotations.montre(dossier, cible))) {
      return Sort.DEJA_LA;
    }
    return instruit ? Sort.ECRIT : Sort.SANS_INSTRUCTEUR;
  }
}
