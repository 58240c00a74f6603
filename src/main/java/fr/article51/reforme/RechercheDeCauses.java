package fr.article51.reforme;

import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.reforme.Cause.Effet;
import fr.article51.reforme.Cause.Origine;
import fr.article51.reforme.Trouvaille.Chez;
import fr.article51.regles.Regle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a project has, or may have, under one base and not under the other: since a
 * verdict is made of nothing else, they are why it changes.
 */
final class RechercheDeCauses {
  private final Base base;
  private final Base candidat;
  private final Map<List<LocalDate>, Set<String>> dispositions = new HashMap<>();

  RechercheDeCauses(Base base, Base candidat) {
    this.base = base;
    this.candidat = candidat;
  }

  /** A rule, and what its finding is about. */
  private record Sujet(String regle, String provision) implements Comparable<Sujet> {
    static Sujet de(Chez chez) {
      return new Sujet(chez.trouvaille().regle().id(), chez.trouvaille().provision());
    }

    @Override
    public int compareTo(Sujet autre) {
      return Comparator.comparing(Sujet::provision)
          .thenComparing(Sujet::regle)
          .compare(this, autre);
    }
  }

  /** The findings of a subject that have no like on the other side. */
  private record Ecart(List<Chez> disparus, List<Chez> apparus) {
    Ecart() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    Effet effet() {
      return disparus.isEmpty() ? Effet.APPARU : apparus.isEmpty() ? Effet.DISPARU : Effet.MODIFIE;
    }

    List<Chez> tous() {
      List<Chez> tous = new ArrayList<>(disparus);
      tous.addAll(apparus);
      return tous;
    }
  }

  /**
   * @param avant the request as the base reads it
   * @param apres the request as the candidate reads it
   * @return by provision then rule; empty when both bases find the same of the project
   */
  List<Cause> de(Demande avant, Demande apres) {
    Map<Sujet, Ecart> ecarts = ecarts(base.chez(avant), candidat.chez(apres));
    List<Chez> tous = ecarts.values().stream().flatMap(e -> e.tous().stream()).toList();
    LocalDate jour = avant.dateAppreciation();
    List<Cause> causes = new ArrayList<>();
    ecarts.forEach((sujet, ecart) -> causes.add(cause(sujet, ecart, tous, jour)));
    return causes;
  }

  /** The state of the law as the cause of what no finding explains. */
  Cause duDroit(LocalDate jour) {
    List<String> changees = List.copyOf(dispositions(jour));
    return new Cause("", "", "", Effet.MODIFIE, Origine.DROIT, changees, List.of());
  }

  private static Map<Sujet, Ecart> ecarts(List<Chez> avant, List<Chez> apres) {
    Map<Sujet, Ecart> ecarts = new TreeMap<>();
    sansPareil(avant, apres)
        .forEach(c -> ecarts.computeIfAbsent(Sujet.de(c), s -> new Ecart()).disparus().add(c));
    sansPareil(apres, avant)
        .forEach(c -> ecarts.computeIfAbsent(Sujet.de(c), s -> new Ecart()).apparus().add(c));
    return ecarts;
  }

  private static List<Chez> sansPareil(List<Chez> siennes, List<Chez> autres) {
    Map<String, List<Chez>> parRegle = new HashMap<>();
    autres.forEach(
        autre ->
            parRegle
                .computeIfAbsent(autre.trouvaille().regle().id(), r -> new ArrayList<>())
                .add(autre));
    return siennes.stream()
        .filter(
            sienne ->
                parRegle.getOrDefault(sienne.trouvaille().regle().id(), List.of()).stream()
                    .noneMatch(sienne::revientA))
        .toList();
  }

  private Cause cause(Sujet sujet, Ecart ecart, List<Chez> tous, LocalDate jour) {
    Regle regle = ecart.tous().get(0).trouvaille().regle();
    Regle avant = base.regle(regle.id()).orElse(null);
    Regle apres = candidat.regle(regle.id()).orElse(null);
    Origine origine = origine(avant, apres);
    List<String> suiteDe = List.of();
    List<String> donnees = List.of();
    if (origine == Origine.DONNEES) {
      suiteDe = suiteDe(regle, ecart, tous);
      if (suiteDe.isEmpty()) {
        donnees = donnees(regle, ecart, jour);
      } else {
        origine = Origine.AUTRE_REGLE;
      }
    }
    return new Cause(
        regle.id(), regle.nom(), sujet.provision(), ecart.effet(), origine, donnees, suiteDe);
  }

  private static Origine origine(@Nullable Regle avant, @Nullable Regle apres) {
    if (avant == null) {
      return Origine.REGLE_NOUVELLE;
    }
    if (apres == null) {
      return Origine.REGLE_SUPPRIMEE;
    }
    return avant.source().equals(apres.source()) ? Origine.DONNEES : Origine.REGLE_MODIFIEE;
  }

  /** Rules whose differing findings it reads: of a kind in its text, on fewer answers. */
  private static List<String> suiteDe(Regle regle, Ecart ecart, List<Chez> tous) {
    String lit = regle.source().substring(0, Math.max(0, regle.source().indexOf("\nthen")));
    Set<String> suiteDe = new TreeSet<>();
    for (Chez autre : tous) {
      Trouvaille source = autre.trouvaille();
      boolean lue =
          !source.regle().id().equals(regle.id())
              && Pattern.compile("\\b" + source.genre() + "\\(").matcher(lit).find()
              && ecart.tous().stream().anyMatch(c -> c.trouvaille().si().containsAll(source.si()))
              && memeDisposition(source, ecart);
      if (lue) {
        suiteDe.add(source.regle().id());
      }
    }
    return List.copyOf(suiteDe);
  }

  private static boolean memeDisposition(Trouvaille source, Ecart ecart) {
    return ecart.tous().stream()
        .map(Chez::trouvaille)
        .anyMatch(
            t ->
                t.provision().equals(source.provision())
                    || t.provision().equals(t.regle().provision()));
  }

  /** Of the provisions that differ, those that it names or is about; all of them failing that. */
  private List<String> donnees(Regle regle, Ecart ecart, LocalDate jour) {
    Set<String> changees = dispositions(jour);
    Set<String> siennes = new HashSet<>(List.of(regle.provision()));
    ecart.tous().forEach(chez -> siennes.add(chez.trouvaille().provision()));
    Set<String> lues = new HashSet<>(base.lues(regle.id(), jour));
    lues.addAll(candidat.lues(regle.id(), jour));
    for (String code : lues) {
      siennes.addAll(base.provisions(code));
      siennes.addAll(candidat.provisions(code));
    }
    List<String> donnees =
        changees.stream()
            .filter(p -> siennes.contains(p) || regle.source().contains("\"" + p + "\""))
            .toList();
    return donnees.isEmpty() ? List.copyOf(changees) : donnees;
  }

  /** Provisions that do not hold the same on a day, whatever their versions. */
  private Set<String> dispositions(LocalDate jour) {
    EtatDuDroit avant = base.etat(jour);
    EtatDuDroit apres = candidat.etat(jour);
    return dispositions.computeIfAbsent(
        List.of(avant.du(), apres.du()),
        cle -> {
          Set<String> changees = comparer(avant, apres);
          avant.questions().forEach(q -> siNouvelle(q, apres, changees));
          apres.questions().forEach(q -> siNouvelle(q, avant, changees));
          return changees;
        });
  }

  /** A question that one side alone asks that day: its provisions differ, in force or not. */
  private void siNouvelle(Question question, EtatDuDroit autre, Set<String> changees) {
    if (autre.question(question.code()).isEmpty()) {
      changees.addAll(base.provisions(question.code()));
      changees.addAll(candidat.provisions(question.code()));
    }
  }

  private static Set<String> comparer(EtatDuDroit avant, EtatDuDroit apres) {
    Set<String> changees = new TreeSet<>();
    for (ProvisionEnVigueur provision : avant.provisions()) {
      if (!apres.provision(provision.provision()).filter(p -> memes(provision, p)).isPresent()) {
        changees.add(provision.provision());
      }
    }
    for (ProvisionEnVigueur provision : apres.provisions()) {
      if (avant.provision(provision.provision()).isEmpty()) {
        changees.add(provision.provision());
      }
    }
    return changees;
  }

  private static boolean memes(ProvisionEnVigueur a, ProvisionEnVigueur b) {
    return a.sujets().equals(b.sujets())
        && a.vise().equals(b.vise())
        && a.cite().equals(b.cite())
        && a.droitCommun().equals(b.droitCommun())
        && a.cooperation().equals(b.cooperation())
        && a.renvois().equals(b.renvois())
        && a.parametres().equals(b.parametres())
        && codes(a).equals(codes(b));
  }

  private static List<List<String>> codes(ProvisionEnVigueur provision) {
    return provision.remarques().stream()
        .map(remarque -> List.of(remarque.code(), String.valueOf(remarque.besoin())))
        .toList();
  }
}
