package fr.article51.doublure;

/** An error at the root of an answer. */
final class ErreurDeRacine extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  ErreurDeRacine(String code, String message) {
    super(message);
    this.code = code;
  }

  static ErreurDeRacine introuvable(String quoi) {
    return new ErreurDeRacine("not_found", quoi + " not found");
  }

  String code() {
    return code;
  }
}
