package fr.article51.echange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 ({@code application/problem+json}) writes it.
 *
 * @param type stable URN of the kind of problem, see {@link Type}
 * @param title the kind in words; the same for every occurrence
 * @param status HTTP status
 * @param detail what happened this time
 * @param errors each fault found, in reading order; at most {@link Anomalies#MAXIMUM}
 */
public record Probleme(
    String type, String title, int status, String detail, List<Anomalie> errors) {

  public Probleme {
    errors = List.copyOf(errors);
  }

  /** A problem of a kind, at the usual status of that kind. */
  public static Probleme de(Type type, String detail, Anomalie... errors) {
    return new Probleme(type.urn(), type.titre, type.statut, detail, List.of(errors));
  }

  /**
   * One fault of a request.
   *
   * @param pointer where in the body, as a JSON pointer (RFC 6901; empty = the whole document);
   *     null when the fault is not in the body
   * @param parameter the query parameter at fault; null when the fault is in the body
   * @param detail what is wrong, and what is accepted
   * @param accepted values accepted in its place, when they can be listed; or the nearest ones
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Anomalie(
      @Nullable String pointer, @Nullable String parameter, String detail, List<String> accepted) {

    public Anomalie {
      accepted = List.copyOf(accepted);
    }

    /** A fault in the body. */
    public static Anomalie en(String pointer, String detail, List<String> accepted) {
      return new Anomalie(pointer, null, detail, accepted);
    }

    /** A fault in a query parameter. */
    public static Anomalie parametre(String nom, String detail, List<String> accepted) {
      return new Anomalie(null, nom, detail, accepted);
    }
  }

  /** Kinds of problems. The URN is part of the contract: clients branch on it. */
  public enum Type {
    CORPS_MALFORME(400, "Corps de requête mal formé"),
    REQUETE_MALFORMEE(400, "Requête HTTP mal formée"),
    DEMANDE_INVALIDE(422, "Demande invalide"),
    PARAMETRE_INVALIDE(422, "Paramètre invalide"),
    NON_AUTHENTIFIE(401, "Authentification requise"),
    ACCES_REFUSE(403, "Accès refusé"),
    PERSONNE_REQUISE(403, "Personne nommée requise"),
    INTROUVABLE(404, "Ressource introuvable"),
    METHODE_REFUSEE(405, "Méthode refusée"),
    FORMAT_DE_REPONSE_INDISPONIBLE(406, "Format de réponse indisponible"),
    CONFLIT(409, "Conflit avec l'état de la ressource"),
    VERSION_DEPASSEE(412, "Version dépassée"),
    CORPS_TROP_GRAND(413, "Corps de requête trop grand"),
    FORMAT_DE_CORPS_REFUSE(415, "Format de corps refusé"),
    VERSION_REQUISE(428, "Version requise"),
    TROP_DE_REQUETES(429, "Trop de requêtes"),
    ERREUR_INTERNE(500, "Erreur interne"),
    PLATEFORME_EN_DEFAUT(502, "Plateforme des dossiers en défaut"),
    INDISPONIBLE(503, "Service momentanément indisponible"),
    SERVICE_OCCUPE(503, "Service occupé");

    private final int statut;
    private final String titre;

    Type(int statut, String titre) {
      this.statut = statut;
      this.titre = titre;
    }

    /**
     * @return the usual HTTP status of the kind
     */
    public int statut() {
      return statut;
    }

    /**
     * @return the kind in words
     */
    public String titre() {
      return titre;
    }

    /** Such as {@code urn:article51:probleme:corps-malforme}. */
    public String urn() {
      return "urn:article51:probleme:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that fits an HTTP status given by the server itself. */
    public static Type pour(int statut) {
      for (Type type : values()) {
        if (type.statut == statut && type != CORPS_MALFORME && type != DEMANDE_INVALIDE) {
          return type;
        }
      }
      return statut >= 500 ? ERREUR_INTERNE : REQUETE_MALFORMEE;
    }
  }
}
