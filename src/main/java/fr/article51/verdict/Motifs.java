package fr.article51.verdict;

import fr.article51.droit.Rang;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.AvisHas;
import fr.article51.regles.Constat.Categorie;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Finalite;
import fr.article51.regles.Constat.Mention;
import fr.article51.regles.Constat.Obstacle;
import fr.article51.regles.Constat.Voie;
import fr.article51.regles.Regle;
import fr.article51.regles.Reponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Grounds: findings that are established, grouped by what they say, with their words, their rule
 * and their provisions. Made for a state of the law, with the words of every ground it can give.
 */
final class Motifs {
  private static final Comparator<Verdict.Motif> ORDRE =
      Comparator.comparing((Verdict.Motif motif) -> provision(motif))
          .thenComparing(Verdict.Motif::code)
          .thenComparing(motif -> String.join(",", motif.reponses()))
          .thenComparing(Verdict.Motif::regle);

  private final CatalogueRegles catalogue;
  private final Redaction redaction;

  /** The grounds, each with the findings that give it. */
  private final Fonde[][] groupes;

  private final Map<Voie, Fonde> etapes = new IdentityHashMap<>();

  Motifs(Jour jour, Redaction redaction, CatalogueRegles catalogue) {
    this.catalogue = catalogue;
    this.redaction = redaction;
    Map<Ebauche.Sujet, List<Fonde>> parSujet = new HashMap<>();
    for (Possible<?> possible : jour.possibles()) {
      Constat constat = possible.constat();
      Ebauche ebauche = ebauche(constat);
      if (ebauche != null) {
        Fonde fonde = new Fonde(possible, ebauche, modele(constat, ebauche));
        if (constat instanceof Voie voie) {
          etapes.put(voie, fonde);
        } else {
          parSujet.computeIfAbsent(ebauche.sujet(), sujet -> new ArrayList<>()).add(fonde);
        }
      }
    }
    // The rule named is the first of a ground, whatever the order in which they came.
    parSujet.values().forEach(g -> g.sort(Comparator.comparing(f -> f.ebauche().regle().id())));
    // Nearly the order of a verdict: sorting it is then a matter of checking.
    groupes =
        parSujet.values().stream()
            .map(groupe -> groupe.toArray(Fonde[]::new))
            .sorted(Comparator.comparing(groupe -> rangement(groupe[0].ebauche())))
            .toArray(Fonde[][]::new);
  }

  private static String rangement(Ebauche ebauche) {
    String provision = ebauche.provisions().isEmpty() ? "" : ebauche.provisions().first();
    return provision + " " + ebauche.code();
  }

  /**
   * A finding as a ground.
   *
   * @param motif in words; null when they repeat a number of the request
   */
  private record Fonde(Possible<?> possible, Ebauche ebauche, Verdict.@Nullable Motif motif) {}

  private Verdict.@Nullable Motif modele(Constat constat, Ebauche ebauche) {
    boolean duree = constat.si().stream().anyMatch(lue -> lue.code().equals(ChampsDuProjet.DUREE));
    return duree ? null : redaction.motif(ebauche, Ebauche.codes(constat.si()));
  }

  /** The grounds, sorted by provision then code. */
  List<Verdict.Motif> motifs(
      Dossier dossier, Conclusion conclusion, List<Voies.Etape> etapesRetenues) {
    List<Verdict.Motif> motifs = new ArrayList<>(groupes.length / 2);
    for (Fonde[] groupe : groupes) {
      Verdict.Motif motif = motif(dossier, groupe);
      if (motif != null) {
        motifs.add(motif);
      }
    }
    for (Voies.Etape etape : etapesRetenues) {
      Fonde fonde = etapes.get(etape.voie());
      if (fonde != null) {
        motifs.add(avec(dossier, fonde, etape.lues()));
      }
    }
    if (conclusion == Conclusion.NON_RECEVABLE) {
      synthese(dossier, motifs);
    }
    motifs.sort(ORDRE);
    return List.copyOf(motifs);
  }

  private Verdict.@Nullable Motif motif(Dossier dossier, Fonde[] groupe) {
    Fonde premier = null;
    List<Reponse> lues = List.of();
    for (Fonde fonde : groupe) {
      if (dossier.etabli(fonde.possible())) {
        premier = premier == null ? fonde : premier;
        lues = Constat.et(lues, fonde.possible().constat().si());
      }
    }
    return premier == null ? null : avec(dossier, premier, lues);
  }

  private Verdict.Motif avec(Dossier dossier, Fonde fonde, List<Reponse> lues) {
    Verdict.Motif modele = fonde.motif();
    if (modele == null) {
      String duree = String.valueOf(dossier.demande().projet().dureeMois());
      return redaction.motif(fonde.ebauche().avec("duree", duree), Ebauche.codes(lues));
    }
    return lues == fonde.possible().constat().si() ? modele : modele.avec(Ebauche.codes(lues));
  }

  private void synthese(Dossier dossier, List<Verdict.Motif> motifs) {
    if (defavorables(motifs).isEmpty()) {
      motifs.add(obstacleInevitable(dossier));
    }
    if (defavorables(motifs).stream().allMatch(motif -> motif.rang() == Rang.DOCTRINE)) {
      Regle regle = catalogue.parNom(CatalogueRegles.DOCTRINE_SEULE);
      Ebauche ebauche = new Ebauche(CodeMotif.DOCTRINE_SEULE, regle, "", "", Map.of());
      motifs.add(redaction.motif(ebauche, List.of()));
    }
  }

  private @Nullable Ebauche ebauche(Constat constat) {
    if (constat instanceof Finalite finalite) {
      return ebauche(CodeMotif.FINALITE_ETABLIE, constat, finalite.provision());
    } else if (constat instanceof Categorie categorie) {
      return ebauche(CodeMotif.CATEGORIE_ETABLIE, constat, categorie.provision());
    } else if (constat instanceof Derogation derogation) {
      return ebauche(CodeMotif.DEROGATION_PREVUE, constat, derogation.provision());
    } else if (constat instanceof Cooperation cooperation) {
      return ebauche(CodeMotif.COOPERATION_ADMISE, constat, cooperation.provision());
    } else if (constat instanceof AvisHas avis) {
      CodeMotif code = avis.requis() ? CodeMotif.AVIS_HAS_REQUIS : CodeMotif.AVIS_HAS_POSSIBLE;
      return ebauche(code, constat, avis.provision());
    } else if (constat instanceof Obstacle obstacle) {
      return new Ebauche(
          CodeMotif.valueOf(obstacle.code()),
          catalogue.parNom(obstacle.regle()),
          obstacle.provision(),
          obstacle.objet(),
          obstacle.parametres());
    } else if (constat instanceof Mention mention) {
      return new Ebauche(
          CodeMotif.valueOf(mention.code()),
          catalogue.parNom(mention.regle()),
          mention.provision(),
          mention.objet(),
          mention.parametres());
    } else if (constat instanceof Voie voie && !voie.code().isEmpty()) {
      return ebauche(CodeMotif.valueOf(voie.code()), constat, "");
    }
    return null;
  }

  private Ebauche ebauche(CodeMotif code, Constat constat, String provision) {
    return new Ebauche(code, catalogue.parNom(constat.regle()), provision, "", Map.of());
  }

  private Verdict.Motif obstacleInevitable(Dossier dossier) {
    List<Possible<Obstacle>> alternatives =
        Conclusions.alternatives(dossier, obstacle -> catalogue.parNom(obstacle.regle()).rang());
    List<Reponse> connues = new ArrayList<>();
    for (Possible<Obstacle> alternative : alternatives) {
      for (Reponse lue : alternative.constat().si()) {
        if (Conjonction.litteral(lue.ordre(), lue.valeur()).acquise(dossier.connu())) {
          connues.add(lue);
        }
      }
    }
    return redaction.obstacleInevitable(
        catalogue.parNom(CatalogueRegles.OBSTACLE_INEVITABLE),
        alternatives.stream()
            .map(alternative -> Objects.requireNonNull(ebauche(alternative.constat())))
            .toList(),
        Ebauche.codes(connues));
  }

  private static List<Verdict.Motif> defavorables(List<Verdict.Motif> motifs) {
    return motifs.stream().filter(motif -> motif.sens() == Sens.DEFAVORABLE).toList();
  }

  private static String provision(Verdict.Motif motif) {
    return motif.fondements().isEmpty() ? "" : motif.fondements().get(0).provision();
  }
}
