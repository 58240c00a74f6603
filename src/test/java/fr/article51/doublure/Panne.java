package fr.article51.doublure;

/** Ways for the platform to fail. */
public enum Panne {
  /** 500, nothing is done. */
  STATUT_500,
  /** 503, nothing is done. */
  STATUT_503,
  /** 500, though it is done. */
  FAIT_PUIS_500,
  /** The connection closes, though it is done. */
  FAIT_PUIS_COUPE,
  /** The connection closes, nothing is done. */
  COUPE,
  /** 429, as plain text. */
  TROP_D_APPELS,
  /** 200 with a root error of that code, and the data all the same. */
  ERREUR_TIMEOUT("timeout"),
  ERREUR_INTERNE("internal_server_error"),
  ERREUR_BAD_REQUEST("bad_request"),
  ERREUR_INVALID_NULL("invalid_null"),
  ERREUR_UNAUTHORIZED("unauthorized"),
  ERREUR_DEPRECATED_TOKEN("deprecated_token"),
  ERREUR_NOT_FOUND("not_found"),
  /** 400. */
  STATUT_400,
  /** 302 to somewhere else. */
  REDIRECTION,
  /** 200, a page. */
  PAS_DU_JSON,
  /** 200, more than anyone should keep. */
  TROP_LONGUE,
  /** A page that says that another follows, without its cursor. */
  CURSEUR_NUL,
  /** A page that says that another follows, at the cursor that it was asked for. */
  CURSEUR_REPETE;

  private final String code;

  Panne() {
    this("");
  }

  Panne(String code) {
    this.code = code;
  }

  /** Of the root error; empty for anything else. */
  String code() {
    return code;
  }
}
