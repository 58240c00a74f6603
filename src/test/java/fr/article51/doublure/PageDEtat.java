package fr.article51.doublure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the double holds, for people. */
final class PageDEtat {
  private PageDEtat() {}

  static List<Map<String, Object>> tout(Monde monde) {
    return monde.demarches().stream()
        .flatMap(une -> monde.dossiers(une.numero()).stream())
        .map(un -> dossier(monde, un))
        .toList();
  }

  static Map<String, Object> dossier(Monde monde, DossierFictif dossier) {
    synchronized (monde) {
      DemarcheFictive demarche = Objects.requireNonNull(monde.demarche(dossier.demarche.numero()));
      Map<String, Object> etat = new LinkedHashMap<>();
      etat.put("numero", dossier.numero);
      etat.put("demarche", demarche.numero());
      etat.put("etat", dossier.supprimeLe == null ? dossier.etat : "supprimé");
      etat.put("modifieLe", String.valueOf(Affichage.instant(dossier.modifieLe)));
      etat.put("champsModifiesLe", String.valueOf(Affichage.instant(dossier.champsModifiesLe)));
      etat.put("champs", valeurs(demarche.champs(), dossier.champs));
      etat.put("annotations", valeurs(demarche.annotations(), dossier.annotations));
      etat.put("annotationsRecues", dossier.annotationsRecues);
      etat.put("annotationsChangees", dossier.annotationsChangees);
      etat.put("etiquettes", dossier.etiquettes.stream().map(demarche.etiquettes()::get).toList());
      etat.put("messages", dossier.messages.stream().map(PageDEtat::message).toList());
      return etat;
    }
  }

  private static Map<String, Object> valeurs(
      List<Question> questions, Map<Integer, Object> valeurs) {
    Map<String, Object> affichees = new LinkedHashMap<>();
    for (Question question : questions) {
      Object valeur = valeurs.get(question.numero());
      if (valeur != null) {
        affichees.put(
            question.libelle(),
            question.genre() == Genre.REPETITION
                ? valeur.toString()
                : Affichage.valeur(question.genre(), valeur));
      }
    }
    return affichees;
  }

  private static Map<String, Object> message(MessageFictif message) {
    Map<String, Object> vue = new LinkedHashMap<>();
    vue.put("de", message.duPorteur() ? "porteur" : "instruction");
    vue.put("le", String.valueOf(Affichage.instant(message.le())));
    vue.put("texte", message.texte());
    MessageFictif.Piece piece = message.piece();
    if (piece != null) {
      vue.put("piece", piece.nom() + " (" + piece.octets().length + " octets)");
    }
    String correction = message.correction();
    if (correction != null) {
      vue.put("correction", correction);
    }
    return vue;
  }

  static String html(Monde monde) {
    StringBuilder page =
        new StringBuilder(
            "<!doctype html><html lang=fr><meta charset=utf-8><title>Doublure</title>"
                + "<style>body{font-family:sans-serif;margin:2em}dl{margin-left:1em}"
                + "dt{font-weight:bold}pre{white-space:pre-wrap}</style>"
                + "<h1>Doublure de la plateforme</h1>");
    for (Map<String, Object> dossier : tout(monde)) {
      page.append("<h2>Dossier ").append(dossier.get("numero")).append("</h2><dl>");
      dossier.forEach(
          (nom, valeur) -> page.append("<dt>").append(nom).append("<dd>").append(bloc(valeur)));
      page.append("</dl>");
    }
    return page.toString();
  }

  private static String bloc(Object valeur) {
    if (valeur instanceof Map<?, ?> lignes) {
      StringBuilder bloc = new StringBuilder("<dl>");
      lignes.forEach(
          (nom, une) -> bloc.append("<dt>").append(echapper(nom)).append("<dd>").append(bloc(une)));
      return bloc.append("</dl>").toString();
    }
    if (valeur instanceof List<?> liste) {
      StringBuilder bloc = new StringBuilder("<ul>");
      liste.forEach(un -> bloc.append("<li>").append(bloc(un)));
      return bloc.append("</ul>").toString();
    }
    return "<pre>" + echapper(valeur) + "</pre>";
  }

  private static String echapper(Object valeur) {
    return valeur.toString().replace("&", "&amp;").replace("<", "&lt;");
  }
}
