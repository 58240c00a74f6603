package fr.article51.demarches.suivi;

import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Plateforme;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.demarches.plateforme.ValeurDeChamp.TexteLong;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a platform keeps, in a few maps; a test cuts any call short, before or after it is done. */
final class PlateformeEnMemoire implements Plateforme {
  static final long DEMARCHE = 51;
  static final Instant DEPOT = Instant.parse("2025-06-01T08:00:00Z");

  final Map<Long, Map<String, ValeurDeChamp>> champs = new TreeMap<>();
  final Map<Long, Instant> modifies = new TreeMap<>();
  final Map<String, String> annotations = new LinkedHashMap<>();
  final TreeSet<String> etiquettes = new TreeSet<>();
  final List<Dossier.Message> messages = new ArrayList<>();
  final List<String> appels = new ArrayList<>();
  final List<Supprime> supprimes = new ArrayList<>();

  /** Given the name of each call, before and after: may throw. */
  Panne avant = appel -> {};

  Panne apres = appel -> {};
  String annotationRefusee = "";
  String etat = "en_construction";

  /** What follows the first page, which is asked for without a cursor. */
  @Nullable String suite;

  @FunctionalInterface
  interface Panne {
    void appel(String nom);
  }

  /** Files a dossier, or changes it. */
  void deposer(long numero, Map<String, ValeurDeChamp> valeurs, Instant le) {
    champs.put(numero, valeurs);
    modifies.put(numero, le);
  }

  private void appel(String nom) {
    appels.add(nom);
    avant.appel(nom);
  }

  @Override
  public Descripteur descripteur() {
    appel("descripteur");
    return new Descripteur(
        DEMARCHE,
        "Lettres d'intention",
        "r1",
        List.of(),
        List.of(
            annotation("a-conclusion", TypeDeChamp.TEXTE),
            annotation("a-questions", TypeDeChamp.TEXTE_LONG)),
        List.of());
  }

  private static Element annotation(String id, TypeDeChamp type) {
    return new Element(id, id, "", type, false, List.of(), List.of());
  }

  @Override
  public Dossier dossier(long numero) {
    appel("dossier");
    Map<String, ValeurDeChamp> valeurs = champs.get(numero);
    if (valeurs == null) {
      throw new PlateformeException.Introuvable();
    }
    Instant modifie = modifies.get(numero);
    return new Dossier(
        "D" + numero,
        numero,
        DEMARCHE,
        etat,
        DEPOT,
        DEPOT,
        null,
        modifie,
        modifie,
        null,
        valeurs.entrySet().stream()
            .map(une -> new Champ(une.getKey(), une.getKey(), une.getKey(), une.getValue()))
            .toList(),
        List.of(
            new Champ("a-conclusion", "a-conclusion", "", montree("a-conclusion")),
            new Champ("a-questions", "a-questions", "", montree("a-questions"))),
        List.of(new Dossier.Instructeur("I1", "claire@ars.example")),
        etiquettes.stream().map(id -> new Dossier.Etiquette(id, id)).toList(),
        messages);
  }

  private Texte montree(String id) {
    return new Texte(annotations.getOrDefault(id, ""));
  }

  @Override
  public Page dossiers(@Nullable Instant depuis, @Nullable String apresCurseur) {
    appel("dossiers" + (apresCurseur == null ? "" : " " + apresCurseur));
    return new Page(
        modifies.entrySet().stream()
            .filter(un -> depuis == null || !un.getValue().isBefore(depuis))
            .map(un -> new Resume(un.getKey(), etat, un.getValue(), un.getValue()))
            .toList(),
        apresCurseur == null ? suite : null);
  }

  @Override
  public PageDeSupprimes supprimes(@Nullable Instant depuis, @Nullable String apresCurseur) {
    appel("supprimes");
    return new PageDeSupprimes(
        supprimes.stream()
            .filter(un -> depuis == null || un.le() == null || !un.le().isBefore(depuis))
            .toList(),
        null);
  }

  @Override
  public List<String> annoter(String dossier, String instructeur, List<Annotation> lot) {
    appel("annoter");
    List<String> refus = new ArrayList<>();
    for (Annotation une : lot) {
      if (une.id().equals(annotationRefusee)) {
        refus.add("valeur refusée");
      } else {
        annotations.put(une.id(), texte(une.valeur()));
      }
    }
    apres.appel("annoter");
    return refus;
  }

  private static String texte(ValeurDeChamp valeur) {
    if (valeur instanceof Texte texte) {
      return texte.texte();
    }
    return valeur instanceof TexteLong texte ? texte.texte() : ((Choix) valeur).valeur();
  }

  @Override
  public String envoyer(
      String dossier,
      String instructeur,
      String texte,
      @Nullable String piece,
      @Nullable Correction correction) {
    appel("envoyer");
    messages.add(new Dossier.Message("M" + messages.size(), texte + "\n" + piece));
    apres.appel("envoyer");
    return "M" + (messages.size() - 1);
  }

  @Override
  public String televerser(String dossier, String nom, String type, byte[] octets) {
    appel("televerser");
    return nom;
  }

  @Override
  public void etiqueter(String dossier, String etiquette) {
    appel("etiqueter");
    etiquettes.add(etiquette);
  }

  @Override
  public void desetiqueter(String dossier, String etiquette) {
    appel("desetiqueter");
    etiquettes.remove(etiquette);
  }
}
