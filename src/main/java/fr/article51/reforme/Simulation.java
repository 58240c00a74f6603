package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.Echange;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.lot.Attente;
import fr.article51.lot.LecteurDeLignes;
import fr.article51.projet.Demande;
import fr.article51.reforme.LigneDeSimulation.AvantApres;
import fr.article51.reforme.LigneDeSimulation.LigneRefusee;
import fr.article51.reforme.LigneDeSimulation.ProjetChange;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each project of a portfolio under two bases. A question of either base may be answered; each base
 * ignores the answers to those that do not exist for it on the day of the project.
 */
public final class Simulation {
  private final Base base;
  private final Base candidat;
  private final RechercheDeCauses causes;
  private final LecteurDemande lecteur;
  private final LocalDate aujourdHui;
  private final @Nullable LocalDate au;

  /**
   * @param base the service
   * @param candidat the reform
   * @param aujourdHui day of the projects that give none
   * @param au day of every project, whatever it gives; null to leave them theirs
   */
  public Simulation(
      Article51ParRegles base,
      Article51ParRegles candidat,
      LocalDate aujourdHui,
      @Nullable LocalDate au) {
    this.base = new Base(base);
    this.candidat = new Base(candidat);
    this.causes = new RechercheDeCauses(this.base, this.candidat);
    this.lecteur =
        Echange.lecteur(new CodesDeQuestions(base.droit(), candidat.droit().questions()));
    this.aujourdHui = aujourdHui;
    this.au = au;
  }

  /** Receives the lines of the result, in order. */
  @FunctionalInterface
  public interface Sortie {
    void ecrire(LigneDeSimulation ligne) throws IOException;
  }

  /**
   * Reads a portfolio to its end; empty lines are passed.
   *
   * @param portefeuille NDJSON, a request of {@code POST /v1/evaluations} a line
   * @throws IOException when it cannot be read, or the result written
   */
  public Bilan executer(InputStream portefeuille, Sortie sortie) throws IOException {
    Bilan bilan = new Bilan();
    LecteurDeLignes lignes = new LecteurDeLignes(portefeuille);
    for (LecteurDeLignes.Ligne ligne = lignes.suivante(Attente.RIEN);
        ligne != null;
        ligne = lignes.suivante(Attente.RIEN)) {
      if (ligne.tropLongue() || !blanche(ligne.octets())) {
        LigneDeSimulation resultat = ligne(ligne, bilan);
        if (resultat != null) {
          sortie.ecrire(resultat);
        }
      }
    }
    return bilan;
  }

  private @Nullable LigneDeSimulation ligne(LecteurDeLignes.Ligne ligne, Bilan bilan) {
    try {
      if (ligne.tropLongue()) {
        throw new ProblemeException(
            Probleme.de(
                Probleme.Type.CORPS_TROP_GRAND,
                "Ligne trop longue : " + LecteurDeLignes.MAXIMUM + " octets au plus."));
      }
      ProjetChange change = comparer(ligne.numero(), lire(ligne.octets()), bilan);
      if (change != null) {
        bilan.changer(change);
      }
      return change;
    } catch (ProblemeException e) {
      LigneRefusee refusee = new LigneRefusee(ligne.numero(), "REFUSE", e.probleme());
      bilan.refuser(refusee);
      return refusee;
    }
  }

  private Demande lire(byte[] octets) {
    Demande lue = lecteur.lireSansDate(octets, aujourdHui);
    return au == null ? lue : new Demande(au, lue.projet(), lue.reponses());
  }

  private @Nullable ProjetChange comparer(long numero, Demande demande, Bilan bilan) {
    Demande avant = base.retenir(demande);
    Demande apres = candidat.retenir(demande);
    Verdict ancien = base.evaluer(avant);
    Verdict nouveau = candidat.evaluer(apres);
    VerdictCompare compare = VerdictCompare.de(ancien, nouveau);
    if (compare.vide()) {
      bilan.garder(ancien.conclusion(), VerdictCompare.reste(ancien, nouveau));
      return null;
    }
    List<Cause> trouvees = causes.de(avant, apres);
    return new ProjetChange(
        numero,
        "CHANGE",
        demande.dateAppreciation(),
        new AvantApres<>(ancien.conclusion(), nouveau.conclusion()),
        compare.champs(),
        compare.avant(),
        compare.apres(),
        trouvees.isEmpty() ? List.of(causes.duDroit(demande.dateAppreciation())) : trouvees,
        new AvantApres<>(ignorees(demande, avant), ignorees(demande, apres)));
  }

  private static List<String> ignorees(Demande demande, Demande retenue) {
    return demande.reponses().keySet().stream()
        .filter(code -> !retenue.reponses().containsKey(code))
        .toList();
  }

  private static boolean blanche(byte[] octets) {
    for (byte octet : octets) {
      if (octet != ' ' && octet != '\t') {
        return false;
      }
    }
    return true;
  }
}
