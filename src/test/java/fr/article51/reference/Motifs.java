package fr.article51.reference;

import fr.article51.droit.Rang;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict.Fondement;
import fr.article51.verdict.Verdict.Motif;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The grounds being gathered: sorts each one's parts and, at the end, the whole list. */
final class Motifs {
  private static final String LIEN = "https://www.legifrance.gouv.fr/codes/article_lc/";

  /** By first provision, then code, then what tells two of the same code apart. */
  static final Comparator<Motif> ORDRE =
      Comparator.comparing(Motifs::premiereDisposition)
          .thenComparing(Motif::code)
          .thenComparing(
              motif -> motif.fondements().stream().map(Fondement::provision).toList().toString())
          .thenComparing(motif -> motif.reponses().toString());

  private final Jour jour;
  private final List<Motif> liste = new ArrayList<>();

  Motifs(Jour jour) {
    this.jour = jour;
  }

  static String premiereDisposition(Motif motif) {
    return motif.fondements().isEmpty() ? "" : motif.fondements().get(0).provision();
  }

  void ajouter(
      Sens sens,
      Rang rang,
      String code,
      Collection<String> provisions,
      Collection<String> reponses) {
    List<Fondement> fondements =
        provisions.stream().distinct().sorted().map(this::fondement).toList();
    liste.add(
        new Motif(
            code,
            sens,
            rang,
            "",
            "",
            null,
            fondements,
            reponses.stream().distinct().sorted().toList()));
  }

  private Fondement fondement(String provision) {
    String version = jour.version(provision);
    return new Fondement(provision, version, version.isEmpty() ? "" : LIEN + version);
  }

  boolean contient(Sens sens) {
    return liste.stream().anyMatch(motif -> motif.sens() == sens);
  }

  /** One unfavourable ground at least, and doctrine only. */
  boolean doctrineSeule() {
    return contient(Sens.DEFAVORABLE)
        && liste.stream()
            .filter(motif -> motif.sens() == Sens.DEFAVORABLE)
            .allMatch(motif -> motif.rang() == Rang.DOCTRINE);
  }

  List<Motif> tries() {
    return liste.stream().sorted(ORDRE).toList();
  }
}
