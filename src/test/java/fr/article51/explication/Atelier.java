package fr.article51.explication;

import fr.article51.Article51ParRegles;
import fr.article51.droit.Droit;
import fr.article51.projet.Demande;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.Generateur;
import fr.article51.reference.Production;
import fr.article51.regles.BaseDeRegles;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.MoteurDeRegles;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Juge;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What these tests share: generated requests, and requests with one answer changed. */
final class Atelier {
  static final Article51ParRegles PRODUCTION = Production.evaluateur();
  static final Droit DROIT = PRODUCTION.droit();
  static final int QUESTIONS = DROIT.questions().size();

  private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(DROIT, BaseDeRegles.charger());
  private static final Juge JUGE =
      new Juge(DROIT, PRODUCTION.libelles(), MOTEUR.catalogue(), MOTEUR::constats);

  private Atelier() {}

  /** Requests on days with a regime. */
  static Stream<Demande> demandes(long graine, long nombre) {
    Generateur generateur = new Generateur(graine);
    return LongStream.range(0, nombre)
        .mapToObj(generateur::demande)
        .filter(demande -> DROIT.au(demande.dateAppreciation()).regime() != null);
  }

  static Dossier dossier(Demande demande) {
    return JUGE.dossier(demande, DROIT.au(demande.dateAppreciation()));
  }

  /** The same request with another answer. */
  static Demande avec(Demande demande, String code, @Nullable String valeur) {
    Projet p = demande.projet();
    Porteur porteur = p.porteur();
    Integer duree = p.dureeMois();
    Map<String, Valeur> reponses = new TreeMap<>(demande.reponses());
    switch (code) {
      case ChampsDuProjet.DUREE -> duree = valeur == null ? null : Integer.valueOf(valeur);
      case ChampsDuProjet.MEMBRE ->
          porteur =
              new Porteur(
                  porteur.nom(), porteur.type(), valeur == null ? null : Valeur.valueOf(valeur));
      default -> {
        if (valeur == null) {
          reponses.remove(code);
        } else {
          reponses.put(code, Valeur.valueOf(valeur));
        }
      }
    }
    return Demande.de(
        demande.dateAppreciation(),
        new Projet(p.titre(), p.perimetre(), p.regions(), duree, porteur, p.dateReception()),
        reponses);
  }
}
