package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A provision of an article within a regime: a division of the text, with all its alinéas save
 * those that have an entry of their own.
 *
 * @param provision identifier, {@code L162-31-1.II.2.n}; {@code .al2} is the second alinéa of a
 *     division
 * @param regime the same identifier may exist in both regimes, as two unrelated provisions
 * @param objet what it is about, in our own words (French)
 * @param traitement what the service does of it
 * @param versions contents, by date, without gap
 * @param parametres its numbers
 * @param remarques what must be known of it
 */
public record Alinea(
    String provision,
    Regime regime,
    String objet,
    Traitement traitement,
    List<Contenu> versions,
    List<Parametre> parametres,
    List<Remarque> remarques) {
  /** Copies the lists. */
  public Alinea {
    requireNonNull(provision, "provision");
    requireNonNull(regime, "regime");
    requireNonNull(objet, "objet");
    requireNonNull(traitement, "traitement");
    versions = List.copyOf(versions);
    parametres = List.copyOf(parametres);
    remarques = List.copyOf(remarques);
  }

  /** Identifier of its article. */
  public String article() {
    int point = provision.indexOf('.');
    return point < 0 ? provision : provision.substring(0, point);
  }

  /** Content on a day of its regime; empty before its first content and after its last. */
  public Optional<Contenu> au(LocalDate jour) {
    Contenu trouve = null;
    for (Contenu contenu : versions) {
      if (contenu.couvre(jour)) {
        trouve = contenu; // the last one that began: an implied end is the next beginning
      }
    }
    return Optional.ofNullable(trouve);
  }

  /** Object of a content. */
  public String objet(Contenu contenu) {
    return contenu.objet() == null ? objet : contenu.objet();
  }

  /** Treatment of a content. */
  public Traitement traitement(Contenu contenu) {
    return contenu.traitement() == null ? traitement : contenu.traitement();
  }
}
