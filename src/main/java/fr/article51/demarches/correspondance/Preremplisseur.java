package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Options;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Preremplissage.NonPorte;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.projet.Demande;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request → a dossier filled in beforehand: a mapping read backwards, only where reading it again
 * gives the same. That is checked champ by champ, by reading it.
 */
public final class Preremplisseur {
  private static final String SANS_CHAMP = "aucun champ ne le porte";
  private static final String DIFFERENT = "le champ qui le porte ne peut pas le dire";

  private final Traducteur traducteur;

  /**
   * @param questions codes that a request may carry, by day
   */
  public Preremplisseur(CodesDeQuestions questions) {
    this.traducteur = new Traducteur(questions);
  }

  /**
   * Fills in.
   *
   * @param demande what is to be carried
   * @param demarche the mapping
   * @param vivant the démarche as it stands: a champ of another type is left out
   */
  public Preremplissage remplir(Demande demande, Demarche demarche, Descripteur vivant) {
    Map<String, List<String>> voulues = new TreeMap<>(Contenu.de(demande));
    Map<String, Object> champs = new TreeMap<>();
    List<Champ> remplis = new ArrayList<>();
    for (Element element : vivant.champs()) {
      Correspondance correspondance = demarche.champs().get(element.id());
      if (correspondance == null) {
        continue;
      }
      Inversion.de(correspondance.lecture(), element, voulues)
          .filter(rempli -> fidele(element, correspondance.lecture(), rempli, demande, demarche))
          .ifPresent(
              rempli -> {
                champs.put("champ_" + element.id(), rempli.ecrit());
                remplis.add(champ(element, rempli.valeur()));
                if (remplitLesRegions(correspondance.lecture())) {
                  // They may have several champs: the first that holds them all is enough.
                  voulues.remove(ChampDuProjet.REGIONS.nom());
                }
              });
    }
    Map<String, List<String>> portees =
        Contenu.de(relire(remplis, demande.dateAppreciation(), demarche));
    List<NonPorte> nonPortes = new ArrayList<>();
    nonPortes.add(new NonPorte("dateAppreciation", "la date d’un dossier est celle de son dépôt"));
    Contenu.de(demande)
        .forEach(
            (cible, valeurs) -> {
              if (!valeurs.equals(portees.get(cible))) {
                nonPortes.add(new NonPorte(cible, nomme(demarche, cible) ? DIFFERENT : SANS_CHAMP));
              }
            });
    return new Preremplissage(champs, nonPortes);
  }

  /** Whether this champ alone, read again, says nothing that the request does not. */
  private boolean fidele(
      Element element,
      Lecture lecture,
      Inversion.Rempli rempli,
      Demande demande,
      Demarche demarche) {
    Demarche seule =
        new Demarche(
            demarche.fichier(),
            demarche.numero(),
            demarche.agence(),
            demarche.plateforme(),
            demarche.jeton(),
            demarche.crochets(),
            demarche.dateAppreciation(),
            null,
            demarche.releve(),
            Map.of(element.id(), new Correspondance(null, lecture)),
            null,
            List.of(),
            demarche.preremplissage(),
            Renvoi.AUCUN,
            Map.of());
    Map<String, List<String>> dites =
        Contenu.de(
            relire(List.of(champ(element, rempli.valeur())), demande.dateAppreciation(), seule));
    return !dites.isEmpty() && Contenu.de(demande).entrySet().containsAll(dites.entrySet());
  }

  private Demande relire(List<Champ> champs, LocalDate jour, Demarche demarche) {
    Instant midi = jour.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    Dossier dossier =
        new Dossier(
            "",
            0,
            demarche.numero(),
            "en_construction",
            midi,
            midi,
            midi,
            midi,
            midi,
            null,
            champs,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return traducteur.traduire(dossier, demarche).demande();
  }

  private static Champ champ(Element element, ValeurDeChamp valeur) {
    return new Champ(element.id(), element.id(), element.libelle(), valeur);
  }

  private static boolean remplitLesRegions(Lecture lecture) {
    return lecture instanceof Vers vers
        && vers.cible().equals(new Cible.Champ(ChampDuProjet.REGIONS));
  }

  private static boolean nomme(Demarche demarche, String cible) {
    return demarche.champs().values().stream()
        .map(Correspondance::lecture)
        .anyMatch(
            lecture ->
                lecture instanceof Vers vers && vers.cible().nom().equals(cible)
                    || lecture instanceof Options options && options.codes().containsValue(cible));
  }
}
