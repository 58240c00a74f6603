package fr.article51.commande.demarches;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.demarches.correspondance.NomsDesElements;
import fr.article51.demarches.correspondance.Remarque;
import fr.article51.demarches.correspondance.Traduction;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.suivi.Apercu.Ecriture;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.echange.EcritureDemande;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier that was tried, for whoever wrote its file. */
final class EssaiEnTexte {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int RETRAIT = 6;

  private final NomsDesElements noms;
  private final Libelles libelles;
  private final StringBuilder texte = new StringBuilder();

  EssaiEnTexte(NomsDesElements noms, Libelles libelles) {
    this.noms = noms;
    this.libelles = libelles;
  }

  String rediger(
      Dossier dossier, Traduction traduction, Verdict verdict, List<Ecriture> ecritures) {
    ligne(
        "Dossier %d de la démarche %d : rien n’est écrit nulle part."
            .formatted(dossier.numero(), dossier.demarche()));
    titre("La demande");
    ligne(enLignes(traduction.demande()));
    titre("Ce qui n’a pu être lu");
    rien(traduction.remarques());
    traduction.remarques().forEach(this::remarque);
    titre("La conclusion");
    ligne("  " + verdict.conclusion() + " : " + libelles.conclusion(verdict.conclusion().name()));
    verdict.motifs().stream()
        .filter(motif -> motif.sens() != Sens.INFORMATION)
        .forEach(this::motif);
    if (!verdict.questions().isEmpty()) {
      ligne("  Questions encore ouvertes : " + verdict.questions().size());
    }
    titre("Ce qui serait écrit dans le dossier");
    rien(ecritures);
    ecritures.forEach(this::ecriture);
    return texte.toString();
  }

  private void remarque(Remarque remarque) {
    String ou = remarque.champ().isEmpty() ? "le dossier" : nommer(remarque.champ());
    ligne("  - " + ou + " : " + Texte.propre(remarque.phrase()));
  }

  private void motif(Verdict.Motif motif) {
    String fondements =
        motif.fondements().stream()
            .map(Verdict.Fondement::provision)
            .distinct()
            .collect(Collectors.joining(", "));
    ligne(
        "  - "
            + Texte.propre(motif.texte())
            + (fondements.isEmpty() ? "" : " (" + fondements + ")"));
  }

  private void ecriture(Ecriture ecriture) {
    String quoi = ecriture.genre() == Genre.ANNOTATION ? "annotation " : "étiquette ";
    String sort =
        switch (ecriture.sort()) {
          case ECRIT -> ecriture.genre() == Genre.ANNOTATION ? "" : "posée";
          case DEJA_LA -> "déjà là, rien à écrire";
          case OTE -> "ôtée";
          case ANNOTATION_ABSENTE -> "impossible, le dossier n’a pas cette annotation";
          case TYPE_IMPROPRE -> "impossible, cette annotation ne reçoit pas de texte";
          case SANS_INSTRUCTEUR ->
              "impossible, aucun instructeur du dossier n’est celui du fichier (instructeur)";
        };
    ligne("  - " + quoi + nommer(ecriture.cible()) + " : " + sort);
    texte.append(Texte.enRetrait(ecriture.texte(), RETRAIT));
  }

  private String nommer(String id) {
    String nom = Texte.propre(noms.nom(id));
    return nom.isEmpty() ? Texte.propre(id) : "« " + nom + " » (" + Texte.propre(id) + ")";
  }

  private void rien(List<?> liste) {
    if (liste.isEmpty()) {
      ligne("  rien");
    }
  }

  private void titre(String titre) {
    texte.append("\n").append(titre).append("\n");
  }

  private void ligne(String ligne) {
    texte.append(ligne.stripTrailing()).append("\n");
  }

  /** Control characters are escaped by JSON itself. */
  private static String enLignes(Demande demande) {
    try {
      return JSON.readTree(EcritureDemande.octets(demande)).toPrettyString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
