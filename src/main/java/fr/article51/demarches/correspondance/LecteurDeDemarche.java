package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Demarche.Crochets;
import fr.article51.demarches.correspondance.Demarche.DateDAppreciation;
import fr.article51.echange.CodesDeQuestions;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file of a démarche, strictly; docs/demarches.md says what each key means. */
public final class LecteurDeDemarche {
  private static final Set<String> CLES =
      Set.of(
          "demarche",
          "agence",
          "plateforme",
          "jeton",
          "crochets",
          "dateAppreciation",
          "instructeur",
          "releve",
          "champs",
          "demandeur",
          "constantes",
          "preremplissage",
          "renvoi");

  /** As many digits as the platform takes for sure. */
  private static final Pattern NUMERO = Pattern.compile("[1-9][0-9]{0,8}");

  private static final String NUMERO_ADMIS = "le numéro de la démarche, de neuf chiffres au plus";
  private static final Pattern AGENCE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern COURRIEL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");

  private static final Duration RELEVE = Duration.ofMinutes(5);
  private static final Duration RELEVE_MINIMUM = Duration.ofMinutes(1);
  private static final Duration RELEVE_MAXIMUM = Duration.ofDays(1);

  private final CodesDeQuestions questions;

  /**
   * @param questions codes that a file may name
   */
  public LecteurDeDemarche(CodesDeQuestions questions) {
    this.questions = questions;
  }

  /**
   * Reads a file.
   *
   * @param fichier its name, for the faults
   * @param yaml its bytes, UTF-8
   * @throws DemarcheInvalideException with all its faults
   */
  public Demarche lire(String fichier, byte[] yaml) {
    Fautes fautes = new Fautes(fichier);
    Noeud racine = new ArbreYaml(fautes).lire(yaml);
    if (racine == null) {
      throw fautes.exception();
    }
    Map<String, Integer> lignes = new HashMap<>();
    Demarche demarche =
        demarche(fichier, new Cles(racine, "", lignes, fautes).seulement(CLES), lignes, fautes);
    if (demarche == null || !fautes.vides()) {
      throw fautes.exception();
    }
    return demarche;
  }

  private @Nullable Demarche demarche(
      String fichier, Cles cles, Map<String, Integer> lignes, Fautes fautes) {
    String numero = cles.exige("demarche", NUMERO_ADMIS);
    String agence = cles.exige("agence", "une agence, comme ARS-11");
    String jeton = secret(cles, "jeton", cles.exige("jeton", Secrets.ADMIS), fautes);
    URI plateforme = plateforme(cles, fautes);
    Duration releve = releve(cles);
    Crochets crochets = crochets(cles.table("crochets"), fautes);
    controler(cles, "demarche", numero, NUMERO, NUMERO_ADMIS);
    controler(cles, "agence", agence, AGENCE, "1 à 40 lettres, chiffres, points ou tirets");
    String instructeur = cles.texte("instructeur");
    if (instructeur != null && !COURRIEL.matcher(instructeur).matches()) {
      // Not repeated: it is someone's, and faults go to the log.
      fautes.ajouter(
          cles.ligne("instructeur"),
          "« instructeur » : adresse refusée",
          "une adresse électronique");
    }
    DateDAppreciation date =
        cles.parmi("dateAppreciation", DateDAppreciation.class, DateDAppreciation.DEPOT);

    LecteurDeCibles cibles = new LecteurDeCibles(questions, fautes);
    Map<String, Correspondance> champs =
        new LecteurDeChamps(cibles, fautes).lire(cles.table("champs"));
    Cible demandeur = cibles.demandeur(cles.table("demandeur"));
    List<Constante> constantes = cibles.constantes(cles.table("constantes"));
    boolean preremplissage = cles.vrai("preremplissage");
    Renvoi renvoi = LecteurDeRenvoi.lire(cles.table("renvoi"), fautes);
    if (!fautes.vides() || numero == null || agence == null || jeton == null) {
      return null;
    }
    return new Demarche(
        fichier,
        Long.parseLong(numero),
        agence,
        plateforme,
        jeton,
        crochets,
        date,
        instructeur,
        releve,
        champs,
        demandeur,
        constantes,
        preremplissage,
        renvoi,
        lignes);
  }

  private static void controler(
      Cles cles, String cle, @Nullable String texte, Pattern forme, String admis) {
    if (texte != null && !forme.matcher(texte).matches()) {
      cles.refuser(cle, texte, admis);
    }
  }

  private static @Nullable String secret(
      Cles cles, String cle, @Nullable String nom, Fautes fautes) {
    if (nom != null && !Secrets.nomme(nom)) {
      fautes.ajouter(
          cles.ligne(cle),
          "« " + cles.sous(cle) + " » : ce n’est pas le nom d’un secret (valeur non répétée)",
          Secrets.ADMIS);
    }
    return nom;
  }

  private static Crochets crochets(@Nullable Cles cles, Fautes fautes) {
    if (cles == null) {
      return Crochets.AUCUN;
    }
    cles.seulement(Set.of("chemin", "secrets"));
    String chemin = secret(cles, "chemin", cles.texte("chemin"), fautes);
    List<String> secrets = cles.textes("secrets", Secrets.ADMIS);
    secrets.forEach(nom -> secret(cles, "secrets", nom, fautes));
    return new Crochets(chemin, secrets);
  }

  /** The address is not repeated: it may hold a password. */
  private static URI plateforme(Cles cles, Fautes fautes) {
    String adresse = cles.texte("plateforme");
    if (adresse == null) {
      return Demarche.PLATEFORME;
    }
    Optional<URI> lue = AdresseDePlateforme.lire(adresse);
    if (lue.isEmpty()) {
      fautes.ajouter(
          cles.ligne("plateforme"), "« plateforme » : adresse refusée", AdresseDePlateforme.ADMIS);
    }
    return lue.orElse(Demarche.PLATEFORME);
  }

  private static Duration releve(Cles cles) {
    String texte = cles.texte("releve");
    if (texte == null) {
      return RELEVE;
    }
    try {
      Duration duree = Duration.parse(texte);
      if (duree.compareTo(RELEVE_MINIMUM) >= 0 && duree.compareTo(RELEVE_MAXIMUM) <= 0) {
        return duree;
      }
    } catch (DateTimeException e) {
      // Told below, like any other duration.
    }
    cles.refuser("releve", texte, "une durée ISO, de PT1M à P1D, comme PT5M");
    return RELEVE;
  }
}
