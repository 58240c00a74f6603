package fr.article51.api.recit;

import fr.article51.droit.Alinea;
import fr.article51.droit.Contenu;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Parametre;
import fr.article51.droit.Periode;
import fr.article51.droit.Regime;
import fr.article51.droit.Remarque;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence may need to name: provisions with their subject, numbers with their dates,
 * questions.
 *
 * @param droit the law
 * @param libelles the words of questions and verdicts
 * @param mots the words of the catalogue
 */
record Lexique(Droit droit, Libelles libelles, MotsDuCatalogue mots) {

  /** A provision in a regime. */
  Optional<Alinea> alinea(String provision, Regime regime) {
    return droit.alineas(provision).stream().filter(a -> a.regime() == regime).findFirst();
  }

  /** Its name, as a link to its page. */
  String lien(String provision) {
    return Phrase.lien(Intitules.provision(provision), Intitules.adresse(provision));
  }

  /**
   * Its subjects over some days, to be used inside a sentence; that of its article when it is a
   * whole article.
   */
  List<String> objets(String provision, Regime regime, List<Periode> jours) {
    Optional<Alinea> alinea = alinea(provision, regime);
    if (alinea.isEmpty()) {
      return List.of(Intitules.enPhrase(droit.article(provision).orElseThrow().titre()));
    }
    return alinea.get().versions().stream()
        .filter(contenu -> contenu.etat() == EtatAlinea.EN_VIGUEUR)
        .filter(contenu -> seCroisent(alinea.get(), contenu, jours))
        .map(contenu -> Intitules.enPhrase(alinea.get().objet(contenu)))
        .distinct()
        .toList();
  }

  /**
   * The contents of a provision over some days, with theirs.
   *
   * @param sujet marker that they carry; empty for any
   */
  List<String> contenus(String provision, Regime regime, String sujet, List<Periode> jours) {
    Alinea alinea = alinea(provision, regime).orElseThrow();
    List<String> contenus =
        alinea.versions().stream()
            .filter(contenu -> sujet.isEmpty() || contenu.sujets().contains(sujet))
            .filter(contenu -> contenu.etat() == EtatAlinea.EN_VIGUEUR)
            .filter(contenu -> seCroisent(alinea, contenu, jours))
            .map(
                contenu ->
                    Intitules.titre(Intitules.periode(contenu.du(), fin(alinea, contenu)))
                        + "\u00a0: "
                        + Intitules.enPhrase(alinea.objet(contenu))
                        + ".")
            .toList();
    if (contenus.isEmpty()) {
      throw new IllegalStateException(provision + " never carries " + sujet);
    }
    return contenus;
  }

  /** The values of a number of the law, with their days. */
  List<String> valeurs(String parametre, Regime regime) {
    List<String> valeurs =
        parametres(parametre, regime)
            .map(
                p ->
                    Intitules.titre(
                            Intitules.periode(p.du(), p.au() == null ? fin(regime) : p.au()))
                        + "\u00a0: "
                        + p.valeur()
                        + "\u00a0mois.")
            .toList();
    if (valeurs.isEmpty()) {
      throw new IllegalStateException("no number " + parametre);
    }
    return valeurs;
  }

  /** The value of a number that never changes; null when it does. */
  @Nullable String valeurUnique(String parametre, Regime regime) {
    List<Integer> valeurs =
        parametres(parametre, regime).map(Parametre::valeur).distinct().toList();
    return valeurs.size() == 1 ? valeurs.get(0).toString() : null;
  }

  /** The notes of a kind on a provision, with their days. */
  List<String> notes(String provision, Regime regime, String code) {
    List<String> notes =
        alinea(provision, regime).orElseThrow().remarques().stream()
            .filter(remarque -> remarque.code().equals(code))
            .map(Lexique::note)
            .toList();
    if (notes.isEmpty()) {
      throw new IllegalStateException(provision + " has no remark " + code);
    }
    return notes;
  }

  /** The needs that common law has come to cover, each with the days since. */
  List<String> besoinsDeDroitCommun(Regime regime) {
    List<String> besoins = new ArrayList<>();
    for (Alinea alinea : droit.alineas()) {
      for (Contenu contenu : alinea.versions()) {
        if (alinea.regime() == regime) {
          contenu
              .droitCommun()
              .forEach(
                  besoin ->
                      besoins.add(
                          Intitules.titre(Intitules.periode(contenu.du(), fin(alinea, contenu)))
                              + "\u00a0: "
                              + court(besoin)
                              + "."));
        }
      }
    }
    return besoins;
  }

  /** The wording of a question. */
  String question(String code) {
    return libelles.question(code).libelle();
  }

  /** A question as a noun phrase. */
  String court(String code) {
    return libelles.question(code).court();
  }

  /** The questions of a theme, in order. */
  List<String> questionsDuTheme(String theme) {
    return droit.questions().stream()
        .filter(question -> question.theme().name().equals(theme))
        .map(question -> question(question.code()))
        .toList();
  }

  private Stream<Parametre> parametres(String nom, Regime regime) {
    return droit.alineas().stream()
        .filter(alinea -> alinea.regime() == regime)
        .flatMap(alinea -> alinea.parametres().stream())
        .filter(parametre -> parametre.nom().equals(nom));
  }

  private static String note(Remarque remarque) {
    return Intitules.titre(Intitules.periode(remarque.du(), remarque.au()))
        + "\u00a0: "
        + remarque.note();
  }

  private boolean seCroisent(Alinea alinea, Contenu contenu, List<Periode> jours) {
    LocalDate fin = fin(alinea, contenu);
    return jours.stream()
        .anyMatch(
            p ->
                (fin == null || p.du().isBefore(fin))
                    && (p.au() == null || contenu.du().isBefore(p.au())));
  }

  /** Its own end, the beginning of the next content, or the end of the regime. */
  private @Nullable LocalDate fin(Alinea alinea, Contenu contenu) {
    if (contenu.au() != null) {
      return contenu.au();
    }
    int suivant = alinea.versions().indexOf(contenu) + 1;
    if (suivant < alinea.versions().size()) {
      return alinea.versions().get(suivant).du();
    }
    return fin(alinea.regime());
  }

  private @Nullable LocalDate fin(Regime regime) {
    return droit.etats().stream()
        .filter(etat -> etat.regime() == regime)
        .reduce((a, b) -> b)
        .map(etat -> etat.au())
        .filter(Objects::nonNull)
        .orElse(null);
  }
}
