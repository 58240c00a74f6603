package fr.article51.droit;

import fr.article51.droit.Sommaire.RegimeDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts time into intervals over which the law does not change, and states the law on each. */
final class Chronologie {
  private final DonneesDuDroit donnees;

  Chronologie(DonneesDuDroit donnees) {
    this.donnees = donnees;
  }

  /** The states by date, from {@link LocalDate#MIN} on. */
  List<EtatDuDroit> etats() {
    List<LocalDate> debuts = new ArrayList<>();
    debuts.add(LocalDate.MIN);
    debuts.addAll(bornes());
    List<EtatDuDroit> etats = new ArrayList<>();
    Map<String, LocalDate> prochains = new HashMap<>();
    // Backwards, so that the next day on which a need becomes available is known.
    for (int i = debuts.size() - 1; i >= 0; i--) {
      LocalDate fin = i + 1 < debuts.size() ? debuts.get(i + 1) : null;
      etats.add(etat(debuts.get(i), fin, prochains));
    }
    Collections.reverse(etats);
    return List.copyOf(etats);
  }

  private TreeSet<LocalDate> bornes() {
    TreeSet<LocalDate> bornes = new TreeSet<>();
    donnees.sommaire().regimes().forEach(r -> ajouter(bornes, new Periode(r.du(), r.au())));
    for (Article article : donnees.articles()) {
      article.versions().forEach(version -> ajouter(bornes, version));
      for (Alinea alinea : article.alineas()) {
        alinea.versions().forEach(contenu -> ajouter(bornes, contenu));
        alinea.parametres().forEach(parametre -> ajouter(bornes, parametre));
        alinea.remarques().forEach(remarque -> ajouter(bornes, remarque));
      }
    }
    donnees.questions().forEach(q -> q.periodes().forEach(p -> ajouter(bornes, p)));
    return bornes;
  }

  private static void ajouter(TreeSet<LocalDate> bornes, Intervalle intervalle) {
    bornes.add(intervalle.du());
    LocalDate fin = intervalle.au();
    if (fin != null) {
      bornes.add(fin);
    }
  }

  private EtatDuDroit etat(LocalDate du, @Nullable LocalDate au, Map<String, LocalDate> prochains) {
    Optional<Regime> regime =
        donnees.sommaire().regimes().stream()
            .filter(r -> r.couvre(du))
            .map(RegimeDate::regime)
            .findFirst();
    if (regime.isEmpty()) {
      return new EtatDuDroit(du, au, null, true, List.of(), List.of(), List.of(), List.of());
    }
    List<VersionEnVigueur> textes = new ArrayList<>();
    List<ProvisionEnVigueur> provisions = new ArrayList<>();
    for (Article article : donnees.articles()) {
      Optional<Version> version = article.au(du);
      if (version.isPresent()) {
        VersionEnVigueur texte = texte(article, version.get());
        textes.add(texte);
        article.alineas().stream()
            .filter(alinea -> alinea.regime() == regime.get())
            .forEach(alinea -> provision(article, alinea, texte, du).ifPresent(provisions::add));
      }
    }
    provisions.sort(Comparator.comparing(ProvisionEnVigueur::provision));
    List<BesoinAuDroit> besoins = besoins(provisions, du, prochains);
    boolean verifie = textes.stream().allMatch(t -> t.verification() == Verification.VERIFIE);
    return new EtatDuDroit(
        du, au, regime.get(), verifie, textes, provisions, besoins, questions(provisions, du));
  }

  private static VersionEnVigueur texte(Article article, Version version) {
    return new VersionEnVigueur(
        article.article(), version.id(), version.verification(), version.du(), version.url());
  }

  private static Optional<ProvisionEnVigueur> provision(
      Article article, Alinea alinea, VersionEnVigueur texte, LocalDate jour) {
    return alinea
        .au(jour)
        .filter(contenu -> contenu.etat() == EtatAlinea.EN_VIGUEUR)
        .map(
            contenu ->
                new ProvisionEnVigueur(
                    alinea.provision(),
                    texte,
                    contenu.sujets(),
                    contenu.vise(),
                    contenu.cite(),
                    NonVerifies.de(article, alinea, contenu, jour),
                    contenu.droitCommun(),
                    contenu.cooperation(),
                    contenu.renvois(),
                    parametres(alinea, jour),
                    alinea.remarques().stream().filter(r -> r.couvre(jour)).toList()));
  }

  private static Map<String, Integer> parametres(Alinea alinea, LocalDate jour) {
    Map<String, Integer> valeurs = new HashMap<>();
    for (Parametre parametre : alinea.parametres()) {
      if (parametre.couvre(jour)) {
        valeurs.put(parametre.nom(), parametre.valeur());
      }
    }
    return Map.copyOf(valeurs);
  }

  /** Every need that day; {@code prochains} receives the days on which needs are available. */
  private List<BesoinAuDroit> besoins(
      List<ProvisionEnVigueur> provisions, LocalDate jour, Map<String, LocalDate> prochains) {
    List<BesoinAuDroit> besoins = new ArrayList<>();
    for (Question question : donnees.questions()) {
      if (question.estBesoin()) {
        BesoinAuDroit besoin = besoin(question.code(), provisions, prochains);
        besoins.add(besoin);
        if (besoin.statut() == StatutBesoin.DISPONIBLE
            || besoin.statut() == StatutBesoin.COOPERATION) {
          prochains.put(besoin.code(), jour);
        }
      }
    }
    return besoins;
  }

  private static BesoinAuDroit besoin(
      String code, List<ProvisionEnVigueur> provisions, Map<String, LocalDate> prochains) {
    List<String> derogations =
        provisions.stream()
            .filter(p -> p.repondA(code))
            .map(ProvisionEnVigueur::provision)
            .toList();
    if (!derogations.isEmpty()) {
      return new BesoinAuDroit(code, StatutBesoin.DISPONIBLE, derogations, null);
    }
    List<String> cooperations =
        provisions.stream()
            .filter(p -> p.cooperation().contains(code))
            .map(ProvisionEnVigueur::provision)
            .toList();
    if (!cooperations.isEmpty()) {
      return new BesoinAuDroit(code, StatutBesoin.COOPERATION, cooperations, null);
    }
    List<String> droitCommun =
        provisions.stream()
            .filter(p -> p.droitCommun().contains(code))
            .map(ProvisionEnVigueur::provision)
            .toList();
    if (!droitCommun.isEmpty()) {
      return new BesoinAuDroit(code, StatutBesoin.DROIT_COMMUN, droitCommun, null);
    }
    return new BesoinAuDroit(code, StatutBesoin.HORS_LISTE, List.of(), prochains.get(code));
  }

  private List<Question> questions(List<ProvisionEnVigueur> provisions, LocalDate jour) {
    return donnees.questions().stream()
        .filter(question -> question.existe(jour))
        .map(question -> question.avecProvisions(enVigueur(question, provisions)))
        .toList();
  }

  /** A need keeps the provisions that speak of it that day, another question those in force. */
  private static List<String> enVigueur(Question question, List<ProvisionEnVigueur> provisions) {
    return provisions.stream()
        .filter(p -> question.provisions().contains(p.provision()))
        .filter(p -> question.sujet() == null || p.sujets().contains(question.sujet()))
        .filter(p -> !question.estBesoin() || parleDe(p, question.code()))
        .map(ProvisionEnVigueur::provision)
        .toList();
  }

  private static boolean parleDe(ProvisionEnVigueur provision, String besoin) {
    return provision.repondA(besoin)
        || provision.cooperation().contains(besoin)
        || provision.droitCommun().contains(besoin);
  }
}
