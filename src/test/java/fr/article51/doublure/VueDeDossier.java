package fr.article51.doublure;

import fr.article51.doublure.Valeurs.Siret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Dossiers and démarches as they are queried. */
final class VueDeDossier {
  /** What a union is called, which the query does not change. */
  static final String TYPE = "type";

  private VueDeDossier() {}

  static Map<String, Object> de(DossierFictif dossier, DemarcheFictive demarche) {
    Map<String, Object> vue = new HashMap<>();
    vue.put("id", dossier.id());
    vue.put("number", dossier.numero);
    vue.put("state", dossier.etat);
    vue.put("dateDepot", dossier.deposeLe);
    vue.put("datePassageEnConstruction", dossier.enConstructionLe);
    vue.put("datePassageEnInstruction", dossier.enInstructionLe);
    vue.put("dateTraitement", dossier.traiteLe);
    vue.put("dateDerniereModification", dossier.modifieLe);
    vue.put("dateDerniereModificationChamps", dossier.champsModifiesLe);
    vue.put("dateDerniereModificationAnnotations", dossier.deposeLe);
    vue.put("usager", Map.of("id", Question.base64("User-1"), "email", "porteur@exemple.fr"));
    vue.put("groupeInstructeur", groupe(demarche));
    vue.put("labels", dossier.etiquettes.stream().map(id -> etiquette(id, demarche)).toList());
    vue.put("demarche", demarche(demarche));
    vue.put("demandeur", demandeur(dossier));
    vue.put(
        "champs",
        VueDeChamp.toutes(demarche.champs(), dossier.champs, null, dossier.champsModifiesLe));
    vue.put(
        "annotations",
        VueDeChamp.toutes(demarche.annotations(), dossier.annotations, null, dossier.modifieLe));
    vue.put("messages", dossier.messages.stream().map(VueDeDossier::message).toList());
    return vue;
  }

  /** Without its dossiers. */
  static Map<String, Object> demarche(DemarcheFictive demarche) {
    Map<String, Object> vue = new HashMap<>();
    Map<String, Object> revision =
        Map.of(
            "id", Question.base64("Revision-" + demarche.champs().hashCode()),
            "champDescriptors", descripteurs(demarche.champs()),
            "annotationDescriptors", descripteurs(demarche.annotations()));
    vue.put("id", Question.base64("Procedure-" + demarche.numero()));
    vue.put("number", demarche.numero());
    vue.put("title", demarche.titre());
    vue.put("revision", revision);
    vue.put("activeRevision", revision);
    vue.put(
        "labels",
        demarche.etiquettes().keySet().stream().map(id -> etiquette(id, demarche)).toList());
    return vue;
  }

  static Map<String, Object> supprime(DossierFictif dossier) {
    return Map.of(
        "id",
        Question.base64("DeletedDossier-" + dossier.numero),
        "number",
        dossier.numero,
        "dateSupression",
        Objects.requireNonNull(dossier.supprimeLe));
  }

  static Map<String, Object> message(MessageFictif message) {
    return Map.of("id", message.id(), "body", message.texte(), "createdAt", message.le());
  }

  private static List<Map<String, Object>> descripteurs(List<Question> questions) {
    return questions.stream().map(VueDeDossier::descripteur).toList();
  }

  private static Map<String, Object> descripteur(Question question) {
    Map<String, Object> vue = new HashMap<>();
    vue.put(TYPE, question.genre().descripteur());
    vue.put("id", question.id());
    vue.put("label", question.libelle());
    vue.put("description", question.aide());
    vue.put("required", question.obligatoire());
    vue.put("options", question.options());
    vue.put("champDescriptors", descripteurs(question.enfants()));
    return vue;
  }

  private static Map<String, Object> groupe(DemarcheFictive demarche) {
    return Map.of(
        "id",
        Question.base64("GroupeInstructeur-" + demarche.numero()),
        "number",
        1,
        "label",
        "défaut",
        "instructeurs",
        demarche.instructeurs().entrySet().stream()
            .map(un -> Map.of("id", un.getKey(), "email", un.getValue()))
            .toList());
  }

  private static Map<String, Object> etiquette(String id, DemarcheFictive demarche) {
    return Map.of("id", id, "name", demarche.etiquettes().getOrDefault(id, "?"));
  }

  private static Map<String, Object> demandeur(DossierFictif dossier) {
    Map<String, Object> vue = new HashMap<>();
    Siret siret = dossier.demandeur;
    if (siret == null) {
      vue.putAll(Map.of(TYPE, "PersonnePhysique", "nom", "Martin", "prenom", "Camille"));
    } else {
      Map<String, Object> personne = VueDeChamp.personne(siret);
      vue.put(TYPE, personne == null ? "PersonneMoraleIncomplete" : "PersonneMorale");
      vue.put("siret", siret.numero());
      vue.putAll(personne == null ? Map.of() : personne);
    }
    return vue;
  }
}
