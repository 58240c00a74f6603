package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.demarches.plateforme.Dossier.Etiquette;
import fr.article51.demarches.plateforme.Dossier.Instructeur;
import fr.article51.demarches.plateforme.Dossier.Message;
import fr.article51.demarches.plateforme.Plateforme.Resume;

/** A dossier, from the answer of the platform. */
final class LectureDeDossier {
  private LectureDeDossier() {}

  static Dossier lire(JsonNode dossier) {
    return new Dossier(
        Noeuds.texte(dossier, "id"),
        Noeuds.nombre(dossier, "number"),
        demarche(dossier),
        Noeuds.texte(dossier, "state"),
        Noeuds.instant(dossier, "dateDepot"),
        Noeuds.instantOuNul(dossier, "datePassageEnConstruction"),
        Noeuds.instantOuNul(dossier, "datePassageEnInstruction"),
        Noeuds.instant(dossier, "dateDerniereModification"),
        Noeuds.instantOuNul(dossier, "dateDerniereModificationChamps"),
        LectureDeChamp.nom(Noeuds.objet(dossier, "demandeur")),
        Noeuds.liste(dossier, "champs", LectureDeChamp::lire),
        Noeuds.liste(dossier, "annotations", LectureDeChamp::lire),
        Noeuds.listeOuVide(
            dossier.path("groupeInstructeur"),
            "instructeurs",
            un -> new Instructeur(Noeuds.texte(un, "id"), Noeuds.texteOuVide(un, "email"))),
        Noeuds.liste(dossier, "labels", LectureDeDossier::etiquette),
        Noeuds.liste(
            dossier,
            "messages",
            un -> new Message(Noeuds.texte(un, "id"), Noeuds.texteOuVide(un, "body"))));
  }

  static long demarche(JsonNode dossier) {
    return Noeuds.nombre(Noeuds.objet(dossier, "demarche"), "number");
  }

  static Resume resume(JsonNode dossier) {
    return new Resume(
        Noeuds.nombre(dossier, "number"),
        Noeuds.texte(dossier, "state"),
        Noeuds.instant(dossier, "dateDerniereModification"),
        Noeuds.instantOuNul(dossier, "dateDerniereModificationChamps"));
  }

  static Etiquette etiquette(JsonNode label) {
    return new Etiquette(Noeuds.texte(label, "id"), Noeuds.texte(label, "name"));
  }
}
