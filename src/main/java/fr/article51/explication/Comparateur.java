package fr.article51.explication;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.droit.VersionEnVigueur;
import fr.article51.explication.Comparaison.Bascule;
import fr.article51.explication.Comparaison.DerogationEtablie;
import fr.article51.explication.Comparaison.PeriodeDeQuestion;
import fr.article51.explication.Comparaison.ReponseIgnoree;
import fr.article51.explication.Comparaison.Resume;
import fr.article51.explication.Comparaison.TexteChange;
import fr.article51.projet.Demande;
import fr.article51.projet.DemandeDeComparaison;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares the verdicts on one project through time: one for each state of the law, since nothing
 * changes within a state.
 */
public final class Comparateur {
  private final Droit droit;
  private final Function<Demande, Verdict> evaluateur;

  public Comparateur(Droit droit, Function<Demande, Verdict> evaluateur) {
    this.droit = droit;
    this.evaluateur = evaluateur;
  }

  /**
   * @param demande with two days, the first not after the last
   */
  public Comparaison comparer(DemandeDeComparaison demande) {
    LocalDate du = Objects.requireNonNull(demande.du());
    LocalDate au = Objects.requireNonNull(demande.au());
    EtatDuDroit etat = droit.au(du);
    Resume depart = resume(demande, du);
    Resume avant = depart;
    List<Bascule> bascules = new ArrayList<>();
    for (EtatDuDroit suivant : droit.etats()) {
      LocalDate jour = suivant.du();
      if (jour.isAfter(du) && !jour.isAfter(au)) {
        Resume apres = resume(demande, jour);
        List<String> change = change(avant, apres);
        if (!change.isEmpty()) {
          bascules.add(new Bascule(jour, change, avant, apres, textes(etat, suivant)));
        }
        avant = apres;
        etat = suivant;
      }
    }
    return new Comparaison(du, au, depart, List.copyOf(bascules), ignorees(demande, du, au));
  }

  private Resume resume(DemandeDeComparaison demande, LocalDate jour) {
    EtatDuDroit etat = droit.au(jour);
    Verdict verdict = evaluateur.apply(demande.le(jour, code -> etat.question(code).isPresent()));
    Verdict.AvisHas avis = verdict.avisHas();
    Verdict.Procedure procedure = verdict.procedure();
    return new Resume(
        verdict.conclusion(),
        verdict.derogations().stream()
            .map(d -> new DerogationEtablie(d.provision(), d.articles()))
            .toList(),
        avis == null ? null : avis.requis(),
        avis == null ? null : avis.delaiMois(),
        procedure == null ? null : procedure.delaiComiteMois());
  }

  private static List<String> change(Resume avant, Resume apres) {
    List<String> change = new ArrayList<>(4);
    if (avant.conclusion() != apres.conclusion()) {
      change.add("conclusion");
    }
    if (!avant.derogations().equals(apres.derogations())) {
      change.add("derogations");
    }
    if (avant.avisHas() != apres.avisHas()) {
      change.add("avisHas");
    }
    if (!Objects.equals(avant.delaiHasMois(), apres.delaiHasMois())
        || !Objects.equals(avant.delaiComiteMois(), apres.delaiComiteMois())) {
      change.add("delais");
    }
    return List.copyOf(change);
  }

  private static List<TexteChange> textes(EtatDuDroit avant, EtatDuDroit apres) {
    Map<String, VersionEnVigueur> anciens = parArticle(avant);
    Map<String, VersionEnVigueur> nouveaux = parArticle(apres);
    Set<String> articles = new LinkedHashSet<>(nouveaux.keySet());
    articles.addAll(anciens.keySet());
    List<TexteChange> changes = new ArrayList<>();
    for (String article : articles) {
      VersionEnVigueur ancien = anciens.get(article);
      VersionEnVigueur nouveau = nouveaux.get(article);
      String versionAvant = ancien == null ? null : ancien.version();
      String versionApres = nouveau == null ? null : nouveau.version();
      if (!Objects.equals(versionAvant, versionApres)) {
        changes.add(
            new TexteChange(
                article,
                versionAvant,
                versionApres,
                nouveau == null ? null : nouveau.verification(),
                Objects.requireNonNull(nouveau == null ? ancien : nouveau).url()));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, VersionEnVigueur> parArticle(EtatDuDroit etat) {
    Map<String, VersionEnVigueur> parArticle = new TreeMap<>();
    etat.textes().forEach(texte -> parArticle.put(texte.article(), texte));
    return parArticle;
  }

  private List<ReponseIgnoree> ignorees(DemandeDeComparaison demande, LocalDate du, LocalDate au) {
    List<ReponseIgnoree> ignorees = new ArrayList<>();
    for (Question question : droit.questions()) {
      if (demande.reponses().containsKey(question.code()) && !existeToujours(question, du, au)) {
        ignorees.add(
            new ReponseIgnoree(
                question.code(),
                question.periodes().stream()
                    .map(p -> new PeriodeDeQuestion(p.du(), p.au()))
                    .toList()));
      }
    }
    return List.copyOf(ignorees);
  }

  private boolean existeToujours(Question question, LocalDate du, LocalDate au) {
    return question.existe(du)
        && droit.bornes().stream()
            .filter(jour -> jour.isAfter(du) && !jour.isAfter(au))
            .allMatch(question::existe);
  }
}
