package fr.article51.api.bureau.dates;

import static java.util.Comparator.comparingInt;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.dates.VueDesDates.Derogation;
import fr.article51.api.bureau.dates.VueDesDates.Dessin;
import fr.article51.api.bureau.dates.VueDesDates.Ignoree;
import fr.article51.api.bureau.dates.VueDesDates.Passage;
import fr.article51.api.bureau.dates.VueDesDates.Periode;
import fr.article51.api.bureau.dates.VueDesDates.Texte;
import fr.article51.api.pages.Lien;
import fr.article51.api.recit.Intitules;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.Verification;
import fr.article51.explication.Comparaison;
import fr.article51.explication.Comparaison.Bascule;
import fr.article51.explication.Comparaison.DerogationEtablie;
import fr.article51.explication.Comparaison.Resume;
import fr.article51.explication.Comparaison.TexteChange;
import fr.article51.verdict.Conclusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A comparison across dates, in words. */
@ApplicationScoped
class RedactionDesDates {
  private static final Resume RIEN =
      new Resume(Conclusion.HORS_PERIODE, List.of(), null, null, null);

  private final Mots mots;
  private final List<String> ordreDuCode;

  RedactionDesDates(Mots mots, Droit droit) {
    this.mots = mots;
    this.ordreDuCode = droit.articles().stream().map(Article::article).toList();
  }

  /**
   * @param jour that of the evaluation, to be marked
   */
  Dessin dessin(Comparaison comparaison, LocalDate jour) {
    return new Dessin(
        AxeDuTemps.dessiner(comparaison, jour), periodes(comparaison), ignorees(comparaison));
  }

  private List<Periode> periodes(Comparaison comparaison) {
    List<Bascule> bascules = comparaison.bascules();
    List<Periode> periodes = new ArrayList<>();
    Resume depart = comparaison.depart();
    periodes.add(
        new Periode(
            1,
            jours(comparaison, comparaison.du(), 0),
            droit(comparaison.du()),
            mots.mot("conclusions", depart.conclusion()),
            depart.conclusion().name(),
            true,
            List.of(),
            derogations(RIEN, depart, true),
            passages(null, depart),
            List.of()));
    for (int i = 0; i < bascules.size(); i++) {
      Bascule une = bascules.get(i);
      periodes.add(
          new Periode(
              i + 2,
              jours(comparaison, une.jour(), i + 1),
              droit(une.jour()),
              mots.mot("conclusions", une.apres().conclusion()),
              une.apres().conclusion().name(),
              false,
              une.change().stream().map(quoi -> mots.mot("changements", quoi)).toList(),
              derogations(une.avant(), une.apres(), false),
              passages(une.avant(), une.apres()),
              une.textes().stream()
                  .sorted(comparingInt(un -> ordreDuCode.indexOf(un.article())))
                  .map(this::texte)
                  .toList()));
    }
    return periodes;
  }

  private List<Ignoree> ignorees(Comparaison comparaison) {
    return comparaison.reponsesIgnorees().stream()
        .map(
            une ->
                new Ignoree(
                    mots.libelles().question(une.code()).libelle(),
                    une.periodes().stream()
                        .map(periode -> Intitules.periode(periode.du(), periode.au()))
                        .collect(Collectors.joining(", puis "))))
        .toList();
  }

  private static String jours(Comparaison comparaison, LocalDate du, int suivante) {
    List<Bascule> bascules = comparaison.bascules();
    LocalDate fin =
        suivante < bascules.size() ? bascules.get(suivante).jour() : comparaison.au().plusDays(1);
    return Intitules.titre(Intitules.periode(du, fin));
  }

  private static String droit(LocalDate jour) {
    return "/droit?date=" + jour;
  }

  private List<Derogation> derogations(Resume avant, Resume apres, boolean premiere) {
    Map<String, List<String>> anciennes = parProvision(avant);
    Map<String, List<String>> nouvelles = parProvision(apres);
    return Stream.concat(nouvelles.keySet().stream(), anciennes.keySet().stream())
        .distinct()
        .filter(une -> !nouvelles.getOrDefault(une, List.of(une)).equals(anciennes.get(une)))
        .map(
            une ->
                new Derogation(
                    new Lien(Intitules.provision(une), Intitules.adresse(une)),
                    premiere ? "" : mots.mot("sorts", sort(une, anciennes, nouvelles)),
                    String.join(
                        ", ", nouvelles.getOrDefault(une, anciennes.getOrDefault(une, List.of())))))
        .toList();
  }

  private static String sort(
      String une, Map<String, List<String>> anciennes, Map<String, List<String>> nouvelles) {
    if (!anciennes.containsKey(une)) {
      return "AJOUTEE";
    }
    return nouvelles.containsKey(une) ? "MODIFIEE" : "RETIREE";
  }

  private static Map<String, List<String>> parProvision(Resume resume) {
    Map<String, List<String>> parProvision = new LinkedHashMap<>();
    for (DerogationEtablie une : resume.derogations()) {
      parProvision.put(une.provision(), une.articles());
    }
    return parProvision;
  }

  /** The values that are not those of before; all of them without a before. */
  private List<Passage> passages(@Nullable Resume avant, Resume apres) {
    return Stream.of(
            passage("HAS", avant == null ? null : has(avant), has(apres)),
            passage(
                "DELAI_HAS",
                avant == null ? null : mois(avant.delaiHasMois()),
                mois(apres.delaiHasMois())),
            passage(
                "DELAI_COMITE",
                avant == null ? null : mois(avant.delaiComiteMois()),
                mois(apres.delaiComiteMois())))
        .filter(un -> !un.avant().equals(un.apres()))
        .filter(un -> avant != null || !un.apres().equals(mots.mot("comparees", "AUCUN")))
        .toList();
  }

  private Passage passage(String quoi, @Nullable String avant, String apres) {
    return new Passage(mots.mot("comparees", quoi), avant == null ? "" : avant, apres);
  }

  private String has(Resume resume) {
    return resume.avisHas() == null
        ? mots.mot("avisHas", "SANS_REGIME")
        : mots.mot("avisHas", resume.avisHas());
  }

  private String mois(@Nullable Integer mois) {
    return mois == null ? mots.mot("comparees", "AUCUN") : mois + "\u00a0mois";
  }

  private Texte texte(TexteChange un) {
    String quoi;
    if (un.apres() == null) {
      quoi = mots.phrase("textes", "FINIT", Map.of("avant", un.avant() == null ? "" : un.avant()));
    } else if (un.avant() == null) {
      quoi = mots.phrase("textes", "COMMENCE", Map.of("apres", un.apres()));
    } else {
      quoi = mots.phrase("textes", "REMPLACE", Map.of("apres", un.apres(), "avant", un.avant()));
    }
    return new Texte(
        un.article(),
        quoi,
        un.url(),
        un.verification() == Verification.VERIFIE ? "" : mots.verification(un.verification()));
  }
}
