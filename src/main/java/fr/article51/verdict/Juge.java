package fr.article51.verdict;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Constat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * From the findings of the rules to verdicts. No clock, no order of the findings; what is kept
 * follows from the law alone. Thread-safe.
 */
public final class Juge {
  private final Droit droit;
  private final Libelles libelles;
  private final CatalogueRegles catalogue;
  private final Function<EtatDuDroit, List<Constat>> regles;

  /** Made when a request first falls in each: a start needs one or two of them. */
  private final Map<LocalDate, JugeDuJour> jours = new ConcurrentHashMap<>();

  /**
   * @param droit the law
   * @param libelles the wordings
   * @param catalogue the rules as texts
   * @param regles every finding that a project may have under a state of the law
   */
  public Juge(
      Droit droit,
      Libelles libelles,
      CatalogueRegles catalogue,
      Function<EtatDuDroit, List<Constat>> regles) {
    this.droit = droit;
    this.libelles = libelles;
    this.catalogue = catalogue;
    this.regles = regles;
  }

  /**
   * @param demande a request
   * @param etat the law on its day, with a regime
   */
  public Dossier dossier(Demande demande, EtatDuDroit etat) {
    return duJour(etat).dossier(demande);
  }

  private JugeDuJour duJour(EtatDuDroit etat) {
    JugeDuJour juge = jours.get(etat.du());
    return juge == null ? jours.computeIfAbsent(etat.du(), du -> juge(etat)) : juge;
  }

  private JugeDuJour juge(EtatDuDroit etat) {
    return new JugeDuJour(etat, regles.apply(etat), droit, libelles, catalogue, versions(etat));
  }

  /**
   * @param dossier request, law and findings
   * @return the conclusion over every completion of the missing answers
   */
  public Conclusion conclure(Dossier dossier) {
    return Conclusions.conclure(dossier);
  }

  /**
   * @param conclusion from {@link #conclure}
   * @param questions what is still worth asking
   */
  public Verdict rendre(
      Dossier dossier, Conclusion conclusion, List<Verdict.QuestionOuverte> questions) {
    return duJour(dossier.etat()).rendre(dossier, conclusion, questions);
  }

  /** No regime on that day: nothing to judge. */
  public Verdict horsPeriode(Demande demande, EtatDuDroit etat) {
    return new Verdict(
        Conclusion.HORS_PERIODE,
        null,
        demande.dateAppreciation(),
        true,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        versions(etat));
  }

  private Verdict.Versions versions(EtatDuDroit etat) {
    return new Verdict.Versions(
        catalogue.version(),
        droit.empreinte(),
        etat.textes().stream()
            .map(t -> new Verdict.Texte(t.article(), t.version(), t.verification()))
            .toList());
  }
}
