package fr.article51.reference;

import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.AvisHas;
import fr.article51.verdict.Verdict.Fondement;
import fr.article51.verdict.Verdict.Motif;
import fr.article51.verdict.Verdict.Procedure;
import fr.article51.verdict.Verdict.Texte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two verdicts, field by field, but for the wordings, the names of rules, and the fingerprints. An
 * identifier of version that the reference does not know is not compared. The grounds are compared
 * whatever their order, then the order of production is checked: by first provision, then code. So
 * are the questions; their order has a test of its own, {@code OrdreDesQuestionsTest}.
 */
final class Comparaison {
  private static final String LIEN = "https://www.legifrance.gouv.fr/codes/article_lc/";

  private final Verdict reference;
  private final Verdict production;
  private @Nullable String difference;

  private Comparaison(Verdict reference, Verdict production) {
    this.reference = reference;
    this.production = production;
  }

  /** The first difference, in words; empty when there is none. */
  static Optional<String> difference(Verdict reference, Verdict production) {
    Comparaison ici = new Comparaison(reference, production);
    ici.enTete();
    ici.listes();
    ici.avis();
    ici.procedure();
    ici.cahier();
    ici.motifs();
    ici.textes();
    return Optional.ofNullable(ici.difference);
  }

  private void egal(String champ, @Nullable Object attendu, @Nullable Object obtenu) {
    if (difference == null && !Objects.equals(attendu, obtenu)) {
      difference = champ + " : reference " + attendu + ", production " + obtenu;
    }
  }

  private <T> void champ(String nom, Function<Verdict, T> champ) {
    egal(nom, champ.apply(reference), champ.apply(production));
  }

  /** Lists compared item by item, so that the message shows the first item that differs. */
  private <T> void liste(String nom, List<T> attendus, List<T> obtenus) {
    for (int i = 0; i < Math.min(attendus.size(), obtenus.size()); i++) {
      egal(nom + "[" + i + "]", attendus.get(i), obtenus.get(i));
    }
    egal(nom, attendus, obtenus);
  }

  private void enTete() {
    champ("conclusion", Verdict::conclusion);
    champ("regime", Verdict::regime);
    champ("dateAppreciation", Verdict::dateAppreciation);
    champ("droitVerifie", Verdict::droitVerifie);
  }

  private void listes() {
    champ("finalites", Verdict::finalites);
    champ("categories", Verdict::categories);
    liste("derogations", reference.derogations(), production.derogations());
    liste("questions", questions(reference), questions(production));
  }

  private static List<String> questions(Verdict verdict) {
    return verdict.questions().stream()
        .map(q -> q.code() + " change " + q.change())
        .sorted()
        .toList();
  }

  private void avis() {
    AvisHas a = reference.avisHas();
    AvisHas b = production.avisHas();
    if (a == null || b == null) {
      egal("avisHas", a, b);
      return;
    }
    egal("avisHas.requis", a.requis(), b.requis());
    egal("avisHas.nature", a.nature(), b.nature());
    egal("avisHas.delaiMois", a.delaiMois(), b.delaiMois());
    egal("avisHas.provisions", a.provisions(), b.provisions());
  }

  private void procedure() {
    Procedure a = reference.procedure();
    Procedure b = production.procedure();
    if (a == null || b == null) {
      egal("procedure", a, b);
      return;
    }
    egal("procedure.guichet", a.guichet(), b.guichet());
    egal("procedure.autorite", a.autorite(), b.autorite());
    egal("procedure.delaiComiteMois", a.delaiComiteMois(), b.delaiComiteMois());
    liste("procedure.calendrier", calendrier(a), calendrier(b));
  }

  private static List<String> calendrier(Procedure procedure) {
    return procedure.calendrier().stream()
        .map(
            e -> e.etape() + " " + e.auPlusTard() + " silence " + e.silence() + " " + e.provision())
        .toList();
  }

  private void cahier() {
    liste("cahierDesCharges", cahier(reference), cahier(production));
    liste("appreciations", appreciations(reference), appreciations(production));
  }

  private static List<String> cahier(Verdict verdict) {
    return verdict.cahierDesCharges().stream()
        .map(e -> e.provision() + " " + e.etat() + " " + e.reponses())
        .toList();
  }

  private static List<String> appreciations(Verdict verdict) {
    return verdict.appreciations().stream().map(a -> a.code() + " " + a.provision()).toList();
  }

  private void motifs() {
    List<Motif> attendus = reference.motifs().stream().sorted(Motifs.ORDRE).toList();
    List<Motif> obtenus = production.motifs().stream().sorted(Motifs.ORDRE).toList();
    List<String> a = attendus.stream().map(Comparaison::ligne).toList();
    List<String> b = obtenus.stream().map(Comparaison::ligne).toList();
    if (!a.equals(b)) {
      egal("motifs", "seule a dire " + sans(a, b), "seule a dire " + sans(b, a));
    }
    for (int i = 0; i < Math.min(attendus.size(), obtenus.size()); i++) {
      versions(attendus.get(i), obtenus.get(i));
    }
    Comparator<Motif> ordre =
        Comparator.comparing(Motifs::premiereDisposition).thenComparing(Motif::code);
    egal(
        "ordre des motifs",
        codes(production.motifs().stream().sorted(ordre).toList()),
        codes(production.motifs()));
  }

  private static String ligne(Motif motif) {
    List<String> provisions = motif.fondements().stream().map(Fondement::provision).toList();
    return motif.code()
        + " "
        + motif.sens()
        + " "
        + motif.rang()
        + " "
        + provisions
        + " lu "
        + motif.reponses();
  }

  private static List<String> codes(List<Motif> motifs) {
    return motifs.stream()
        .map(motif -> Motifs.premiereDisposition(motif) + " " + motif.code())
        .toList();
  }

  private static List<String> sans(List<String> liste, List<String> autres) {
    List<String> reste = new ArrayList<>(liste);
    autres.forEach(reste::remove);
    return reste;
  }

  private void versions(Motif attendu, Motif obtenu) {
    for (int i = 0; i < Math.min(attendu.fondements().size(), obtenu.fondements().size()); i++) {
      Fondement a = attendu.fondements().get(i);
      Fondement b = obtenu.fondements().get(i);
      String ou = "motif " + attendu.code() + ", " + a.provision();
      if (!a.version().isEmpty()) {
        egal(ou, a.version(), b.version());
        egal(ou, LIEN + a.version(), b.url());
      }
    }
  }

  private void textes() {
    List<Texte> attendus = reference.versions().textes();
    List<Texte> obtenus = production.versions().textes();
    egal(
        "versions.textes",
        attendus.stream().map(Texte::article).toList(),
        obtenus.stream().map(Texte::article).toList());
    for (int i = 0; i < Math.min(attendus.size(), obtenus.size()); i++) {
      Texte a = attendus.get(i);
      Texte b = obtenus.get(i);
      egal("versions.textes, verification de " + a.article(), a.verification(), b.verification());
      if (!a.version().isEmpty()) {
        egal("versions.textes, version de " + a.article(), a.version(), b.version());
      }
    }
  }
}
