package fr.article51.droit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks a version against the plan of its text: every alinéa has a provision that answers for it,
 * on every day, and no provision is about an alinéa that the text does not have.
 */
final class ControlePlan {
  private final Exigences exigences;
  private final Article article;
  private final Version version;
  private final Regime regime;

  ControlePlan(Exigences exigences, Article article, Version version, Regime regime) {
    this.exigences = exigences;
    this.article = article;
    this.version = version;
    this.regime = regime;
  }

  void verifier() {
    boolean lue = version.verification() == Verification.VERIFIE;
    exigences.exiger(
        lue != version.plan().isEmpty(), lue ? "plan absent" : "plan d'un texte non détenu");
    Set<String> vus = new HashSet<>();
    version.plan().forEach(nom -> exigences.exiger(vus.add(nom), "alinéa en double : " + nom));
    if (lue) {
      jours().forEach(jour -> verifier(new Rattachement(article, regime, jour), jour));
    }
  }

  private void verifier(Rattachement rattachement, LocalDate jour) {
    Set<String> sansTexte = new TreeSet<>(rattachement.provisions());
    sansTexte.remove(article.article());
    for (String alinea : version.plan()) {
      sansTexte.remove(rattachement.provision(alinea));
      exigences.exiger(
          rattachement.de(alinea).isPresent(),
          "alinéa " + alinea + " sans disposition, le " + jour);
      rattachement
          .voisineDe(alinea)
          .ifPresent(
              voisine -> {
                throw exigences.erreur(
                    "alinéa %s sans disposition à lui, alors que %s a la sienne, le %s"
                        .formatted(alinea, voisine, jour));
              });
    }
    exigences.exiger(
        sansTexte.isEmpty(), "dispositions absentes du plan, le " + jour + " : " + sansTexte);
  }

  /** First day of the version, and every later one on which a provision begins or ends. */
  private Set<LocalDate> jours() {
    Set<LocalDate> jours = new TreeSet<>(Set.of(version.du()));
    for (Alinea alinea : article.alineas()) {
      if (alinea.regime() == regime) {
        for (Contenu contenu : alinea.versions()) {
          ajouter(jours, contenu.du());
          LocalDate fin = contenu.au();
          if (fin != null) {
            ajouter(jours, fin);
          }
        }
      }
    }
    return jours;
  }

  private void ajouter(Set<LocalDate> jours, LocalDate jour) {
    if (version.couvre(jour)) {
      jours.add(jour);
    }
  }
}
