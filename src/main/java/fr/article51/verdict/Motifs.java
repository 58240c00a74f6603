package fr.article51.verdict;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Rang;
import fr.article51.libelles.Libelles;
import fr.article51.regles.CatalogueRegles;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Grounds: findings that are established, grouped by what they say, with their words, their rule
 * and their provisions.
 */
final class Motifs {
  private static final Comparator<Verdict.Motif> ORDRE =
      Comparator.comparing((Verdict.Motif motif) -> provision(motif))
          .thenComparing(Verdict.Motif::code)
          .thenComparing(motif -> String.join(",", motif.reponses()))
          .thenComparing(Verdict.Motif::regle);

  private final CatalogueRegles catalogue;
  private final Redaction redaction;

  Motifs(Droit droit, Libelles libelles, CatalogueRegles catalogue) {
    this.catalogue = catalogue;
    this.redaction = new Redaction(droit, libelles);
  }

  /** The grounds, sorted by provision then code. */
  List<Verdict.Motif> motifs(Dossier dossier, Conclusion conclusion) {
    Map<Ebauche.Sujet, Groupe> groupes = new HashMap<>();
    for (Constat constat : dossier.constats()) {
      if (!(constat instanceof Voie) && constat.certain()) {
        ajouter(groupes, constat);
      }
    }
    for (Voie voie : Voies.retenues(dossier)) {
      ajouter(groupes, voie);
    }
    EtatDuDroit etat = dossier.etat();
    List<Verdict.Motif> motifs = new ArrayList<>(groupes.size() + 2);
    for (Groupe groupe : groupes.values()) {
      motifs.add(redaction.motif(etat, groupe.ebauche, Ebauche.codes(groupe.litteraux)));
    }
    if (conclusion == Conclusion.NON_RECEVABLE) {
      synthese(dossier, motifs);
    }
    motifs.sort(ORDRE);
    return List.copyOf(motifs);
  }

  private void synthese(Dossier dossier, List<Verdict.Motif> motifs) {
    if (defavorables(motifs).isEmpty()) {
      motifs.add(obstacleInevitable(dossier));
    }
    if (defavorables(motifs).stream().allMatch(motif -> motif.rang() == Rang.DOCTRINE)) {
      Regle regle = catalogue.parNom(CatalogueRegles.DOCTRINE_SEULE);
      Ebauche ebauche = new Ebauche(CodeMotif.DOCTRINE_SEULE, regle, "", "", Map.of());
      motifs.add(redaction.motif(dossier.etat(), ebauche, List.of()));
    }
  }

  private void ajouter(Map<Ebauche.Sujet, Groupe> groupes, Constat constat) {
    Ebauche ebauche = ebauche(constat);
    if (ebauche != null) {
      Groupe groupe = groupes.computeIfAbsent(ebauche.sujet(), sujet -> new Groupe(ebauche));
      groupe.ajouter(ebauche, constat.si());
    }
  }

  /**
   * Findings of one ground. The rule named is the first of theirs, whatever the order in which they
   * came.
   */
  private static final class Groupe {
    private Ebauche ebauche;
    private List<Reponse> litteraux = List.of();

    Groupe(Ebauche ebauche) {
      this.ebauche = ebauche;
    }

    void ajouter(Ebauche autre, List<Reponse> si) {
      if (autre.regle().id().compareTo(ebauche.regle().id()) < 0) {
        ebauche = autre;
      }
      litteraux = Constat.et(litteraux, si);
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
    List<Obstacle> alternatives =
        Conclusions.alternatives(
            dossier.constats(Obstacle.class),
            obstacle -> catalogue.parNom(obstacle.regle()).rang());
    return redaction.obstacleInevitable(
        dossier.etat(),
        catalogue.parNom(CatalogueRegles.OBSTACLE_INEVITABLE),
        alternatives.stream().map(this::ebauche).filter(Objects::nonNull).toList(),
        Ebauche.codes(
            alternatives.stream()
                .flatMap(obstacle -> obstacle.si().stream())
                .filter(Reponse::certaine)
                .toList()));
  }

  private static List<Verdict.Motif> defavorables(List<Verdict.Motif> motifs) {
    return motifs.stream().filter(motif -> motif.sens() == Sens.DEFAVORABLE).toList();
  }

  private static String provision(Verdict.Motif motif) {
    return motif.fondements().isEmpty() ? "" : motif.fondements().get(0).provision();
  }
}
