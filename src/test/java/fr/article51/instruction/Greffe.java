package fr.article51.instruction;

import fr.article51.Article51;
import fr.article51.Article51ParRegles;
import fr.article51.courrier.Courriers;
import fr.article51.echange.Echange;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.Production;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What these tests share: people, projects, and the screenings on a new database. */
final class Greffe implements AutoCloseable {
  static final Acteur CLAIRE = new Acteur("Claire", "ARS-11", Role.INSTRUCTEUR, true);
  static final Acteur BRICE = new Acteur("Brice", "ARS-53", Role.INSTRUCTEUR, true);
  static final Acteur RAPPORTEUR = new Acteur("Rapporteur", null, Role.INSTRUCTEUR, true);
  static final Acteur MACHINE =
      new Acteur("formulaire (clé b3929238c6d9)", "ARS-11", Role.INSTRUCTEUR, false);
  static final Instant MIDI = Instant.parse("2026-11-27T12:00:00.123456789Z");
  static final Echange ECHANGE = Echange.horsServeur(Production.evaluateur().droit());

  private static final Article51ParRegles PARCOURS = Production.evaluateur();
  static final Courriers COURRIERS = Courriers.charger(PARCOURS.libelles(), PARCOURS.droit(), null);

  final Base base;
  final Transactions transactions;
  final Instructions instructions;
  final CourriersDInstruction courriers;

  Greffe(BaseDeTest genre) {
    this(genre.nouvelle(), Production.evaluateur());
  }

  Greffe(Base.Acces acces, Article51 article51) {
    base = Base.ouvrir(acces);
    transactions = new Transactions(() -> base);
    instructions = new Instructions(transactions, article51, ECHANGE.ecriture());
    courriers = courriers(article51, COURRIERS);
  }

  /** The letters of the same screenings, once the service or its templates have changed. */
  CourriersDInstruction courriers(Article51 aujourdHui, Courriers modeles) {
    return new CourriersDInstruction(
        instructions,
        transactions,
        new Reprises(aujourdHui, PARCOURS, ECHANGE.lecteur(), ECHANGE.ecriture()),
        () -> modeles,
        ZoneId.of("Europe/Paris"));
  }

  @Override
  public void close() {
    base.close();
  }

  Detail creer(Acteur acteur, Demande demande) {
    return instructions.creer(acteur, agence(acteur), demande, null, MIDI).detail();
  }

  static String agence(Acteur acteur) {
    return acteur.agence() == null ? "ARS-11" : acteur.agence();
  }

  static Demande projet(String titre, Map<String, Valeur> reponses) {
    Projet projet =
        new Projet(
            titre,
            Perimetre.REGIONAL,
            List.of("11"),
            36,
            new Porteur("CH Exemple", null, Valeur.NON),
            null);
    return Demande.de(LocalDate.of(2025, 6, 1), projet, reponses);
  }

  static Demande projet(String titre) {
    return projet(
        titre,
        Map.of("finalite.parcours_coordination", Valeur.OUI, "besoin.panier_soins", Valeur.OUI));
  }

  void executer(String sql) {
    base.jdbi().useHandle(connexion -> connexion.execute(sql));
  }
}
