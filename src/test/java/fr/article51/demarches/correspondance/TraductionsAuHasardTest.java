package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.correspondance.Lecture.Lignes;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Repetition;
import fr.article51.echange.Echange;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.LecteurDemande;
import fr.article51.projet.Demande;
import fr.article51.projet.Valeur;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a dossier holds, by the example mapping: its request is accepted. */
class TraductionsAuHasardTest {
  private static final int DOSSIERS = 5_000;
  private static final String MARQUE = "SECRET-DU-PORTEUR";

  private static final Demarche EXEMPLE =
      Depot.lire(
          Depot.texteDeLExemple()
              .replace("constantes:\n  cahier.participants_identifies: OUI", "constantes: {}"));
  private static final Traducteur TRADUCTEUR = new Traducteur(Depot.QUESTIONS);

  private static final List<String> TEXTES =
      List.of(
          "",
          " ",
          "Oui",
          "Non",
          "Je ne sais pas",
          "Régional",
          "Interrégional",
          "Local",
          "Autre",
          "Professions",
          "Compétences",
          "Aucune",
          "Aucun",
          "Forfait par patient",
          MARQUE,
          "36",
          "\ud800",
          "\u0000",
          "x".repeat(600));
  private static final List<String> CODES =
      List.of("", "11", "75", "2A", "75056", "99", "200054781", "97", "97x11", MARQUE);
  private static final List<String> NOMS =
      List.of("", "Paris", "Île-de-France", "Aude", "Nouvelle-Aquitaine", "Corse-du-Sud", MARQUE);
  private static final List<Instant> INSTANTS =
      List.of(
          Depot.DEPOSE,
          Instant.MIN,
          Instant.MAX,
          Instant.parse("2016-06-01T00:00:00Z"),
          Instant.parse("2010-06-01T00:00:00Z"),
          Instant.parse("2100-12-31T23:30:00Z"));

  private final Random hasard = new Random(51);

  private <T> T un(List<T> liste) {
    return liste.get(hasard.nextInt(liste.size()));
  }

  private List<String> des(List<String> liste) {
    return Stream.generate(() -> un(liste)).limit(hasard.nextInt(4)).toList();
  }

  private <T> T peutEtre(T valeur) {
    return hasard.nextInt(4) == 0 ? null : valeur;
  }

  private ValeurDeChamp valeur(boolean dansUneLigne) {
    return switch (hasard.nextInt(dansUneLigne ? 16 : 20)) {
      case 0 -> new ValeurDeChamp.Texte(un(TEXTES));
      case 1 -> new ValeurDeChamp.TexteLong(un(TEXTES));
      case 2 -> new ValeurDeChamp.CaseACocher(hasard.nextBoolean());
      case 3 -> new OuiNon(peutEtre(hasard.nextBoolean()));
      case 4 -> new ValeurDeChamp.Entier(peutEtre(BigInteger.valueOf(hasard.nextLong())));
      case 5 -> new ValeurDeChamp.Entier(peutEtre(BigInteger.valueOf(hasard.nextInt(80) - 5)));
      case 6 ->
          new ValeurDeChamp.Decimal(peutEtre(new BigDecimal(BigInteger.TEN, hasard.nextInt())));
      case 7 -> new ValeurDeChamp.Decimal(peutEtre(BigDecimal.valueOf(hasard.nextInt(100), 1)));
      case 8 -> new ValeurDeChamp.Jour(peutEtre(LocalDate.of(hasard.nextInt(12000), 1, 1)));
      case 9 -> new ValeurDeChamp.Moment(peutEtre(un(INSTANTS)));
      case 10 -> new ValeurDeChamp.Choix(un(TEXTES));
      case 11 -> new ValeurDeChamp.ChoixMultiple(des(TEXTES));
      case 12 -> new ValeurDeChamp.ChoixLies(un(TEXTES), un(TEXTES));
      case 13 -> new ValeurDeChamp.Etablissement(un(CODES), peutEtre(un(TEXTES)));
      case 14 -> new ValeurDeChamp.Territoire(un(CODES), un(NOMS));
      case 15 -> new ValeurDeChamp.Autre(MARQUE, un(TEXTES));
      case 16 -> new ValeurDeChamp.Pieces(des(TEXTES));
      default -> new Repetition(Stream.generate(this::ligne).limit(hasard.nextInt(4)).toList());
    };
  }

  /** Of the type that the mapping reads, where chance alone seldom finds it. */
  private ValeurDeChamp attendue(String descripteur) {
    return switch (EXEMPLE.champs().get(descripteur).libelle() + "") {
      case "Périmètre" -> new ValeurDeChamp.Choix(un(List.of("Régional", "Interrégional")));
      case "Région du porteur" -> new ValeurDeChamp.Territoire("76", "Occitanie");
      case "Territoires concernés" ->
          new Repetition(
              List.of(
                  List.of(
                      Depot.champ(
                          "Q2hhbXAtNDEwNQ==", new ValeurDeChamp.Territoire("75", "Paris")))));
      default -> valeur(false);
    };
  }

  private List<Champ> ligne() {
    List<Champ> champs = new ArrayList<>();
    EXEMPLE.champs().values().stream()
        .filter(champ -> champ.lecture() instanceof Lignes)
        .flatMap(champ -> ((Lignes) champ.lecture()).champs().keySet().stream())
        .filter(descripteur -> hasard.nextBoolean())
        .forEach(descripteur -> champs.add(Depot.champ(descripteur, valeur(true))));
    return champs;
  }

  private Dossier dossier() {
    List<Champ> champs = new ArrayList<>();
    for (String descripteur : EXEMPLE.champs().keySet()) {
      for (int fois = hasard.nextInt(10); fois > 0; fois -= 8) {
        champs.add(
            Depot.champ(
                descripteur, hasard.nextInt(3) == 0 ? attendue(descripteur) : valeur(false)));
      }
    }
    champs.add(Depot.champ("inconnu", valeur(false)));
    return Depot.dossier(champs, un(INSTANTS));
  }

  @Test
  void toute_demande_est_admise_et_se_relit() {
    LecteurDemande lecteur = Echange.lecteur(Depot.QUESTIONS);
    int contredits = 0;
    for (int numero = 0; numero < DOSSIERS; numero++) {
      Dossier dossier = dossier();
      Traduction traduction = TRADUCTEUR.traduire(dossier, EXEMPLE);
      byte[] octets = EcritureDemande.octets(traduction.demande());
      Demande relue = lecteur.lire(octets, LocalDate.EPOCH);
      assertEquals(traduction.demande(), relue);
      assertArrayEquals(
          octets, EcritureDemande.octets(TRADUCTEUR.traduire(dossier, EXEMPLE).demande()));
      assertFalse(traduction.remarques().toString().contains(MARQUE));
      contredits +=
          (int)
              traduction.remarques().stream()
                  .filter(remarque -> remarque.genre() == Remarque.Genre.PERIMETRE_CONTREDIT)
                  .count();
    }
    assertTrue(contredits > 0, "no dossier contradicts itself: the generator is too tame");
  }

  /** Nothing filled in, whatever the types: no answer at all, and above all no NON. */
  @Test
  void rien_de_vide_ne_repond() {
    int vides = 0;
    for (int numero = 0; numero < DOSSIERS; numero++) {
      List<Champ> champs =
          dossier().champs().stream().filter(champ -> champ.valeur().vide()).toList();
      vides += champs.size();
      Demande demande = TRADUCTEUR.traduire(Depot.dossier(champs, Depot.DEPOSE), EXEMPLE).demande();
      assertEquals(Map.of(), demande.reponses());
      assertEquals(List.of(), demande.projet().regions());
    }
    assertTrue(vides > DOSSIERS);
  }

  /** Taking a champ away never makes an answer, and never changes one. */
  @Test
  void un_champ_de_moins_ne_fait_pas_de_reponse() {
    for (int numero = 0; numero < DOSSIERS; numero++) {
      Dossier entier = Depot.dossier(dossier().champs(), Depot.DEPOSE);
      List<Champ> reste = new ArrayList<>(entier.champs());
      String ote = reste.get(hasard.nextInt(reste.size())).descripteur();
      reste.removeIf(champ -> champ.descripteur().equals(ote));
      Map<String, Valeur> avant = TRADUCTEUR.traduire(entier, EXEMPLE).demande().reponses();
      Map<String, Valeur> apres =
          TRADUCTEUR.traduire(Depot.dossier(reste, Depot.DEPOSE), EXEMPLE).demande().reponses();
      apres.forEach((code, valeur) -> assertEquals(avant.get(code), valeur));
    }
  }
}
