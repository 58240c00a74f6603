package fr.article51.demarches.suivi;

import fr.article51.Article51ParRegles;
import fr.article51.courrier.Courriers;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Patience;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.LecteurDeDemarche;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.plateforme.Plateforme.Correction;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.Echange;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Conservation;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Reprises;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import fr.article51.reference.Production;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What these tests share: a démarche, its platform in memory, and the service that follows it. */
final class Chantier implements AutoCloseable {
  static final CleDeDossier DOSSIER = new CleDeDossier(PlateformeEnMemoire.DEMARCHE, 7);
  static final Acteur CLAIRE = new Acteur("Claire", "ARS-11", Role.INSTRUCTEUR, true);

  private static final String FICHIER =
      """
      demarche: 51
      agence: ARS-11
      jeton: DS_JETON
      releve: PT1H
      champs:
        titre: {vers: projet.titre}
        parcours: {question: finalite.parcours_coordination}
        panier: {question: besoin.panier_soins}
      constantes: {projet.perimetre: REGIONAL}
      renvoi:
        annotations: {conclusion: a-conclusion, questions: a-questions}
        etiquettes: {RECEVABLE: e-oui, A_COMPLETER: e-suite}
        messages: true
        corrections: true
      """;

  private static final Article51ParRegles PARCOURS = Production.evaluateur();
  private static final CodesDeQuestions CODES = new CodesDeQuestions(PARCOURS.droit());
  private static final Echange ECHANGE = Echange.horsServeur(PARCOURS.droit());
  private static final Courriers COURRIERS =
      Courriers.charger(PARCOURS.libelles(), PARCOURS.droit(), null);

  final PlateformeEnMemoire plateforme = new PlateformeEnMemoire();
  final Base base;
  final Boite boite;
  final Instructions instructions;
  final CourriersDInstruction courriers;
  final Suivi suivi;
  final TableauDeSuivi tableau;
  final Envois envois;
  final List<CleDeDossier> presses = new ArrayList<>();
  Instant maintenant = Instant.parse("2026-11-28T10:00:00Z");

  Chantier(BaseDeTest genre) {
    base = Base.ouvrir(genre.nouvelle());
    Transactions transactions = new Transactions(() -> base);
    instructions = new Instructions(transactions, PARCOURS, ECHANGE.ecriture());
    courriers =
        new CourriersDInstruction(
            instructions,
            transactions,
            new Reprises(PARCOURS, PARCOURS, ECHANGE.lecteur(), ECHANGE.ecriture()),
            () -> COURRIERS,
            ZoneId.of("Europe/Paris"));
    boite = new Boite(transactions);
    Demarche demarche =
        new LecteurDeDemarche(CODES).lire("essai.yaml", FICHIER.getBytes(StandardCharsets.UTF_8));
    Branchements branchements =
        numero -> {
          if (numero != PlateformeEnMemoire.DEMARCHE) {
            throw new Patience.DemarcheHorsService(numero);
          }
          return new Branchement(demarche, plateforme);
        };
    envois = new Envois(transactions, courriers, branchements);
    tableau = new TableauDeSuivi(transactions, () -> maintenant);
    suivi =
        new Suivi(
            new Suivi.Moyens(
                transactions, boite, instructions, ECHANGE.lecteur(), new Traducteur(CODES)),
            branchements,
            new Renvois(
                transactions,
                courriers,
                PARCOURS.libelles(),
                URI.create("https://article51.example"),
                () -> maintenant),
            new Patience(10, () -> 0.5),
            new Suivi.Reveil() {
              @Override
              public void reveiller(Collection<CleDeDossier> cles) {}

              @Override
              public void presser(Collection<CleDeDossier> cles) {
                presses.addAll(cles);
              }
            },
            () -> maintenant);
  }

  @Override
  public void close() {
    base.close();
  }

  /** The carrier files, or changes what was filed. */
  void deposer(String titre, String... ouiNon) {
    Map<String, ValeurDeChamp> champs = new TreeMap<>();
    champs.put("titre", new ValeurDeChamp.Texte(titre));
    for (int i = 0; i < ouiNon.length; i += 2) {
      champs.put(ouiNon[i], new ValeurDeChamp.OuiNon(ouiNon[i + 1].equals("oui")));
    }
    plateforme.deposer(DOSSIER.dossier(), champs, maintenant);
    annoncer();
  }

  void annoncer() {
    boite.recevoir(List.of(new Arrivee(DOSSIER, Source.CROCHET, "en_construction")), maintenant);
  }

  void traiter() {
    suivi.dossier(DOSSIER);
  }

  /** The term of everything has come. */
  void alleger(Conservation.Mode mode) {
    new Conservation(new Transactions(() -> base))
        .appliquer(
            new Conservation.Terme(maintenant.plusSeconds(1), true), mode, CLAIRE, maintenant);
  }

  /** What was begun is no longer in doubt: by the clock of the database, and not by ours. */
  void passerLeDoute() {
    vieillirLesEnvois(Messages.INCERTITUDE.plusSeconds(1));
  }

  void vieillirLesEnvois(Duration age) {
    Instant heure =
        new Transactions(() -> base).executer(connexion -> new GrandLivre(connexion).heure());
    executer("update envoi set commence_le = ? where etat = 'EN_COURS'", heure.minus(age));
  }

  void executer(String sql, Object... valeurs) {
    new Transactions(() -> base).executer(connexion -> connexion.execute(sql, valeurs));
  }

  /** The screening of the dossier. */
  Detail detail() {
    return instructions.lire(CLAIRE, tableau.lire(DOSSIER).orElseThrow().instruction());
  }

  /** Asks for a letter to be sent, prepared and validated before. */
  Envoi demanderUnEnvoi() {
    return demanderUnEnvoi(null);
  }

  /**
   * @param correction also asks for a correction; null for a plain message
   */
  Envoi demanderUnEnvoi(@Nullable Correction correction) {
    return demanderUnEnvoi(GenreDeCourrier.ACCUSE_RECEPTION, correction);
  }

  Envoi demanderUnEnvoi(GenreDeCourrier genre, @Nullable Correction correction) {
    Detail avant = detail();
    UUID id = avant.instruction().id();
    Courrier courrier =
        courriers
            .preparer(CLAIRE, id, avant.instruction().version(), genre, null, null, maintenant)
            .courrier();
    courriers.valider(
        CLAIRE,
        id,
        detail().instruction().version(),
        courrier.id(),
        "responsable de l’innovation",
        maintenant);
    return envois.demander(CLAIRE, id, courrier.id(), "Bonjour,", correction, maintenant);
  }
}
