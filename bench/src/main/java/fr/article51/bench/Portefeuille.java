package fr.article51.bench;

import fr.article51.cas.Cas;
import fr.article51.cas.LecteurDeCas;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A thousand requests such as the service meets, the same at every run: the experiments of the
 * atlas that the tests know, moved to days from 2018-03 to 2026-11 and with a few answers changed,
 * then less and less filled in.
 */
final class Portefeuille {
  static final int NOMBRE = 1_000;
  private static final long GRAINE = 51;
  private static final LocalDate PREMIER_JOUR = LocalDate.of(2018, 3, 1);
  private static final LocalDate DERNIER_JOUR = LocalDate.of(2026, 11, 1);

  /** How much of a request is filled in. */
  enum Remplissage {
    COMPLET("complètes", 1.0),
    MOITIE("à moitié remplies", 0.5),
    EBAUCHE("ébauches", 0.12);

    final String nom;
    final double part;

    Remplissage(String nom, double part) {
      this.nom = nom;
      this.part = part;
    }
  }

  /** A request of the portfolio. */
  record Entree(Remplissage remplissage, Demande demande) {}

  private final Droit droit;
  private final List<Cas> modeles;
  private final RandomGenerator hasard =
      RandomGeneratorFactory.of("L64X128MixRandom").create(GRAINE);

  private Portefeuille(Droit droit) throws IOException {
    this.droit = droit;
    this.modeles = LecteurDeCas.lire("atlas-idf.yaml");
  }

  /** Four in ten complete, four half filled in, two hardly begun, in turn. */
  static List<Entree> creer(Droit droit) throws IOException {
    Portefeuille portefeuille = new Portefeuille(droit);
    Remplissage[] tour = {
      Remplissage.COMPLET,
      Remplissage.MOITIE,
      Remplissage.COMPLET,
      Remplissage.MOITIE,
      Remplissage.EBAUCHE
    };
    List<Entree> entrees = new ArrayList<>();
    for (int numero = 0; numero < NOMBRE; numero++) {
      Remplissage remplissage = tour[numero % tour.length];
      entrees.add(new Entree(remplissage, portefeuille.demande(numero, remplissage)));
    }
    return entrees;
  }

  private Demande demande(int numero, Remplissage remplissage) {
    Cas modele = modeles.get(hasard.nextInt(modeles.size()));
    LocalDate date = date(modele);
    Map<String, Valeur> reponses = new TreeMap<>();
    EtatDuDroit etat = droit.au(date);
    etat.questions()
        .forEach(
            question -> {
              Valeur valeur = modele.demande().reponses().getOrDefault(question.code(), Valeur.NON);
              // One answer in twenty-five is another: not every project is the atlas's.
              Valeur donnee = hasard.nextInt(25) == 0 ? valeur.inverse() : valeur;
              if (hasard.nextDouble() < remplissage.part) {
                reponses.put(question.code(), donnee);
              }
            });
    return Demande.de(date, projet(numero, modele.demande().projet(), date, remplissage), reponses);
  }

  /** Half the time the day of the model. */
  private LocalDate date(Cas modele) {
    LocalDate sienne = modele.demande().dateAppreciation();
    if (hasard.nextBoolean() && !sienne.isBefore(PREMIER_JOUR)) {
      return sienne;
    }
    int jours = (int) (DERNIER_JOUR.toEpochDay() - PREMIER_JOUR.toEpochDay());
    return PREMIER_JOUR.plusDays(hasard.nextInt(jours));
  }

  private Projet projet(int numero, Projet modele, LocalDate date, Remplissage remplissage) {
    boolean perimetre = hasard.nextDouble() < remplissage.part;
    boolean duree = hasard.nextDouble() < remplissage.part;
    boolean membre = hasard.nextDouble() < remplissage.part;
    boolean reception = hasard.nextInt(3) == 0;
    Perimetre choisi = modele.perimetre() == null ? Perimetre.REGIONAL : modele.perimetre();
    return new Projet(
        "Projet de banc n° " + numero,
        perimetre ? choisi : null,
        perimetre ? modele.regions() : List.of(),
        duree ? modele.dureeMois() : null,
        new Porteur("Porteur " + numero, "ASSOCIATION", membre ? Valeur.NON : null),
        reception ? date.plusDays(30) : null);
  }
}
