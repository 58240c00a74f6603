package fr.article51.explication;

import fr.article51.explication.Contrefactuels.Changement;
import fr.article51.explication.Contrefactuels.Correction;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.AInstruire;
import fr.article51.regles.Constat.AvisHas;
import fr.article51.regles.Constat.Obstacle;
import fr.article51.regles.Reponse;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Juge;
import fr.article51.verdict.Requis;
import fr.article51.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for {@link Contrefactuels}, from the findings of the day. */
public final class ChercheurDeContrefactuels {
  private final Juge juge;
  private final CatalogueRegles catalogue;
  private final Libelles libelles;

  public ChercheurDeContrefactuels(Juge juge, CatalogueRegles catalogue, Libelles libelles) {
    this.juge = juge;
    this.catalogue = catalogue;
    this.libelles = libelles;
  }

  /**
   * @param dossier the project
   * @param verdict its verdict
   */
  public Contrefactuels chercher(Dossier dossier, Verdict verdict) {
    boolean refuse = verdict.conclusion() == Conclusion.NON_RECEVABLE;
    Recherche recevable =
        recherche(
            dossier,
            refuse,
            constat -> constat instanceof Obstacle || constat instanceof AInstruire);
    boolean exige = verdict.avisHas() != null && verdict.avisHas().requis() == Requis.OUI;
    Recherche sansAvis =
        recherche(dossier, exige, constat -> constat instanceof AvisHas avis && avis.requis());
    return new Contrefactuels(
        Minimaux.CHANGEMENTS,
        recevable.complet() && sansAvis.complet(),
        recevable.corrections(),
        sansAvis.corrections());
  }

  private record Recherche(List<Correction> corrections, boolean complet) {}

  private Recherche recherche(Dossier dossier, boolean utile, Predicate<Constat> aExclure) {
    if (!utile) {
      return new Recherche(List.of(), true);
    }
    List<Constat> constats = dossier.duJour().stream().filter(aExclure).toList();
    Minimaux.Resultat resultat =
        Minimaux.chercher(dossier, constats.stream().map(Constat::si).toList());
    return new Recherche(
        resultat.ensembles().stream().map(e -> correction(dossier, constats, e)).toList(),
        resultat.complet());
  }

  private Correction correction(
      Dossier dossier, List<Constat> constats, List<Minimaux.Litteral> ensemble) {
    Demande changee = dossier.demande();
    List<Changement> changements = new ArrayList<>();
    for (Minimaux.Litteral litteral : ensemble) {
      changements.add(changement(dossier, litteral));
      changee = avec(dossier, changee, litteral);
    }
    return new Correction(
        List.copyOf(changements),
        juge.conclure(juge.dossier(changee, dossier.etat())),
        provisions(dossier, constats, ensemble),
        texte(changements));
  }

  private static Changement changement(Dossier dossier, Minimaux.Litteral litteral) {
    if (litteral.code().equals(ChampsDuProjet.DUREE)) {
      Integer mois = dossier.demande().projet().dureeMois();
      return new Changement(
          litteral.code(),
          mois == null ? null : String.valueOf(mois),
          String.valueOf(duree(dossier, litteral)));
    }
    Valeur avant = dossier.valeur(litteral.ordre());
    return new Changement(
        litteral.code(), avant == null ? null : avant.name(), litteral.valeur().name());
  }

  /** The duration nearest to the limit on that side. */
  private static int duree(Dossier dossier, Minimaux.Litteral litteral) {
    int maximum = dossier.etat().dureeMaximaleMois();
    return litteral.valeur() == Valeur.OUI ? maximum + 1 : maximum;
  }

  private static Demande avec(Dossier dossier, Demande demande, Minimaux.Litteral litteral) {
    Projet p = demande.projet();
    Porteur porteur = p.porteur();
    return switch (litteral.code()) {
      case ChampsDuProjet.DUREE -> avec(demande, p, duree(dossier, litteral), porteur);
      case ChampsDuProjet.MEMBRE ->
          avec(
              demande,
              p,
              p.dureeMois(),
              new Porteur(porteur.nom(), porteur.type(), litteral.valeur()));
      default -> {
        Map<String, Valeur> reponses = new TreeMap<>(demande.reponses());
        reponses.put(litteral.code(), litteral.valeur());
        yield Demande.de(demande.dateAppreciation(), p, reponses);
      }
    };
  }

  private static Demande avec(Demande demande, Projet p, @Nullable Integer duree, Porteur porteur) {
    return new Demande(
        demande.dateAppreciation(),
        new Projet(p.titre(), p.perimetre(), p.regions(), duree, porteur, p.dateReception()),
        demande.reponses());
  }

  /** Provisions of what the project may have met and no longer meets. */
  private List<String> provisions(
      Dossier dossier, List<Constat> constats, List<Minimaux.Litteral> ensemble) {
    SortedSet<String> provisions = new TreeSet<>();
    for (Constat constat : constats) {
      if (envisageable(dossier, constat) && contredit(constat, ensemble)) {
        String deLaRegle = catalogue.parNom(constat.regle()).provision();
        provisions.add(deLaRegle);
        if (constat instanceof Obstacle obstacle) {
          provisions.add(obstacle.provision());
        } else if (constat instanceof AvisHas avis) {
          provisions.add(avis.provision());
        }
      }
    }
    provisions.remove("");
    return List.copyOf(provisions);
  }

  private static boolean envisageable(Dossier dossier, Constat constat) {
    for (Reponse lue : constat.si()) {
      Valeur valeur = dossier.valeur(lue.ordre());
      if (valeur != null && valeur != lue.valeur()) {
        return false;
      }
    }
    return true;
  }

  private static boolean contredit(Constat constat, List<Minimaux.Litteral> ensemble) {
    return constat.si().stream()
        .anyMatch(
            lue ->
                ensemble.stream()
                    .anyMatch(l -> l.ordre() == lue.ordre() && l.valeur() != lue.valeur()));
  }

  private String texte(List<Changement> changements) {
    String texte = String.join(" ; ", changements.stream().map(this::phrase).toList());
    return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1) + ".";
  }

  private String phrase(Changement changement) {
    return changement.code().equals(ChampsDuProjet.DUREE)
        ? libelles.correction("DUREE", Map.of("mois", changement.apres()))
        : libelles.correction(
            changement.apres(), Map.of("question", libelles.question(changement.code()).libelle()));
  }
}
