package fr.article51.courrier;

import fr.article51.courrier.Vue.DossierVu;
import fr.article51.courrier.Vue.EnteteVu;
import fr.article51.courrier.Vue.Mention;
import fr.article51.courrier.Vue.Signature;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.projet.Projet;
import fr.article51.verdict.Conclusion;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the matter to the words of a letter. */
final class Redaction {
  private final MotsDuCatalogue mots;
  private final Faits faits;
  private final RedactionDeLaTransparence transparence;
  private final RedactionDuVerdict verdict;

  Redaction(Libelles libelles, Droit droit) {
    this.mots = MotsDuCatalogue.desCourriers();
    this.faits = new Faits(libelles, mots);
    this.transparence = new RedactionDeLaTransparence(libelles, droit, mots, faits);
    this.verdict = new RedactionDuVerdict(libelles, droit);
  }

  Vue vue(Matiere matiere, GenreDeCourrier genre, Agence agence) {
    Transparence compte = transparence(matiere);
    return new Vue(
        entete(agence),
        dossier(matiere, genre),
        verdict.de(matiere.demande(), matiere.verdict(), matiere.appreciations()),
        mention(matiere, agence.entete().transparence()),
        signature(matiere, agence.entete().signataire()),
        compte);
  }

  Transparence transparence(Matiere matiere) {
    return transparence.de(matiere, titre(matiere));
  }

  private static EnteteVu entete(Agence agence) {
    Entete entete = agence.entete();
    return new EnteteVu(
        entete.nom(),
        ou(entete.service()),
        entete.adresse(),
        ou(entete.contact()),
        ou(entete.telephone()),
        ou(entete.courriel()),
        ou(entete.site()),
        ou(entete.lieu()),
        agence.logo());
  }

  private static String ou(@Nullable String texte) {
    return texte == null ? "" : texte;
  }

  private DossierVu dossier(Matiere matiere, GenreDeCourrier genre) {
    Projet projet = matiere.demande().projet();
    String porteur =
        Textes.propre(matiere.porteur() == null ? projet.porteur().nom() : matiere.porteur());
    String objet =
        genre == GenreDeCourrier.AVIS_PRELIMINAIRE
                && matiere.verdict().conclusion() == Conclusion.A_INSTRUIRE
            ? genre.name() + "_RESERVE"
            : genre.name();
    return new DossierVu(
        Textes.propre(matiere.reference()),
        titre(matiere),
        porteur,
        genre.sortant() ? porteur : "",
        Libelles.date(matiere.jour()),
        mots.mot("objets", objet),
        matiere.projet(),
        projet.perimetre() == null ? "" : faits.perimetre(projet.perimetre()),
        projet.regions().stream().map(faits::region).toList(),
        projet.dureeMois() == null ? "" : faits.mois(projet.dureeMois()),
        projet.dateReception() == null ? "" : Libelles.date(projet.dateReception()),
        Textes.paragraphes(matiere.texteLibre()));
  }

  private static String titre(Matiere matiere) {
    return Textes.propre(
        matiere.titre() == null ? matiere.demande().projet().titre() : matiere.titre());
  }

  private Mention mention(Matiere matiere, Entete.Guichet guichet) {
    String adresse =
        Stream.of(
                Stream.of(guichet.service()),
                guichet.adresse().stream(),
                Stream.ofNullable(guichet.courriel()))
            .flatMap(lignes -> lignes)
            .collect(Collectors.joining(", "));
    return new Mention(
        mots.mot("mention", "finalite"),
        mots.mot("mention", "droit"),
        mots.phrase(
            "mention",
            "exercice",
            Map.of("adresse", adresse, "reference", Textes.propre(matiere.reference()))),
        mots.mot("mention", "cada"));
  }

  private Signature signature(Matiere matiere, Entete.Signataire signataire) {
    Validation validation = matiere.validation();
    return new Signature(
        ou(signataire.nom()),
        signataire.fonction(),
        validation == null
            ? mots.mot("etats", "PROJET")
            : mots.phrase("etats", "VALIDE", faits.validation(Objects.requireNonNull(validation))));
  }
}
