package fr.article51.api.demarches;

import fr.article51.api.demarches.Reponses.DossierPrerempli;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Preremplissage;
import fr.article51.demarches.correspondance.Preremplisseur;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.DossiersPreremplis;
import fr.article51.demarches.plateforme.ReglagesDePlateforme;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.projet.Demande;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The démarches where anyone may have a dossier filled in beforehand. */
@ApplicationScoped
public class DossiersAPreremplir {
  /**
   * What a démarche asks is read again after that: anyone may call, and the calls that its token
   * allows are for dossiers.
   */
  private static final Duration FRAICHEUR = Duration.ofMinutes(5);

  private final CatalogueDesDemarches catalogue;
  private final Preremplisseur preremplisseur;
  private final Clock horloge;
  private final Map<Long, Ouverte> ouvertes = new ConcurrentHashMap<>();

  DossiersAPreremplir(CatalogueDesDemarches catalogue, CodesDeQuestions codes, Clock horloge) {
    this.catalogue = catalogue;
    this.preremplisseur = new Preremplisseur(codes);
    this.horloge = horloge;
  }

  /**
   * A démarche where it can be done.
   *
   * @param agence whose it is
   */
  public record Preremplissable(long numero, String agence) {}

  /** All of them, by number. */
  public List<Preremplissable> toutes() {
    return catalogue.toutes().stream()
        .map(Branchement::demarche)
        .filter(Demarche::preremplissage)
        .map(une -> new Preremplissable(une.numero(), une.agence()))
        .sorted(Comparator.comparingLong(Preremplissable::numero))
        .toList();
  }

  /**
   * Has a dossier filled in.
   *
   * @param demarche its number, as it was written
   * @throws fr.article51.echange.ProblemeException when there is no such démarche
   * @throws fr.article51.demarches.plateforme.PlateformeException when the platform fails
   */
  public DossierPrerempli creer(String demarche, Demande demande) {
    return ouverte(DemarchesVisibles.numero(demarche)).creer(demande);
  }

  /**
   * @throws fr.article51.echange.ProblemeException when there is none, or its file does not allow
   *     it
   */
  Ouverte ouverte(long numero) {
    return catalogue
        .trouver(numero)
        .filter(un -> un.demarche().preremplissage())
        .map(un -> ouvertes.computeIfAbsent(numero, cle -> new Ouverte(un)))
        .orElseThrow(DemarchesVisibles::introuvable);
  }

  /** One of them. */
  final class Ouverte {
    private final Branchement branchement;
    private final DossiersPreremplis dossiers;
    private volatile @Nullable Lu lu;

    private record Lu(Descripteur descripteur, Instant le) {}

    Ouverte(Branchement branchement) {
      Demarche demarche = branchement.demarche();
      this.branchement = branchement;
      this.dossiers =
          new DossiersPreremplis(
              ReglagesDePlateforme.usuels(demarche.plateforme(), demarche.numero()),
              horloge::instant);
    }

    DossierPrerempli creer(Demande demande) {
      Preremplissage rempli =
          preremplisseur.remplir(demande, branchement.demarche(), descripteur());
      return new DossierPrerempli(dossiers.creer(rempli.corps()), rempli.nonPortes());
    }

    private Descripteur descripteur() {
      Instant maintenant = horloge.instant();
      Lu dernier = lu;
      if (dernier == null || maintenant.isAfter(dernier.le().plus(FRAICHEUR))) {
        dernier = new Lu(branchement.plateforme().descripteur(), maintenant);
        lu = dernier;
      }
      return dernier.descripteur();
    }
  }
}
