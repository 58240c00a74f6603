package fr.article51.verdict;

import fr.article51.droit.Alinea;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Rang;
import fr.article51.droit.VersionEnVigueur;
import fr.article51.libelles.Libelles;
import fr.article51.regles.Regle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a ground into words, with the version of each provision that it rests on. Made for a state
 * of the law.
 */
final class Redaction {
  private final EtatDuDroit etat;
  private final Libelles libelles;
  private final Map<String, String> objets = new HashMap<>();

  Redaction(Droit droit, EtatDuDroit etat, Libelles libelles) {
    this.etat = etat;
    this.libelles = libelles;
    for (Alinea alinea : droit.alineas()) {
      if (alinea.regime() == etat.regime()) {
        alinea
            .au(etat.du())
            .ifPresent(
                contenu -> objets.put(alinea.provision(), enCoursDePhrase(alinea.objet(contenu))));
      }
    }
  }

  /** A subject inside a sentence starts with a small letter, but for an acronym. */
  private static String enCoursDePhrase(String objet) {
    boolean sigle = objet.length() > 1 && Character.isUpperCase(objet.charAt(1));
    return sigle ? objet : objet.substring(0, 1).toLowerCase(Locale.FRENCH) + objet.substring(1);
  }

  /**
   * @param ebauche what the ground says
   * @param reponses codes of the answers read, sorted
   */
  Verdict.Motif motif(Ebauche ebauche, List<String> reponses) {
    String code = ebauche.code().name();
    return new Verdict.Motif(
        code,
        ebauche.code().sens(),
        ebauche.regle().rang(),
        ebauche.regle().id(),
        libelles.motif(code, variante(ebauche), parametres(ebauche)),
        libelles.ailleurs(code).orElse(null),
        fondements(ebauche.provisions()),
        reponses);
  }

  /**
   * One ground for several obstacles of which each completion meets one; its rank is the weakest of
   * theirs.
   */
  Verdict.Motif obstacleInevitable(Regle regle, List<Ebauche> alternatives, List<String> reponses) {
    SortedSet<String> provisions = new TreeSet<>();
    SortedSet<CodeMotif> codes = new TreeSet<>();
    Rang rang = Rang.LOI;
    for (Ebauche alternative : alternatives) {
      provisions.addAll(alternative.provisions());
      codes.add(alternative.code());
      Rang autre = alternative.regle().rang();
      rang = autre.compareTo(rang) > 0 ? autre : rang;
    }
    String noms =
        Libelles.enumerer(codes.stream().map(code -> libelles.nomObstacle(code.name())).toList());
    String code = CodeMotif.OBSTACLE_INEVITABLE.name();
    return new Verdict.Motif(
        code,
        CodeMotif.OBSTACLE_INEVITABLE.sens(),
        rang,
        regle.id(),
        libelles.motif(code, null, Map.of("alternatives", noms)),
        libelles.ailleurs(code).orElse(null),
        fondements(provisions),
        reponses);
  }

  private static @Nullable String variante(Ebauche ebauche) {
    String variante = ebauche.parametres().get("variante");
    return switch (ebauche.code()) {
      case AVIS_HAS_REQUIS, AVIS_HAS_POSSIBLE ->
          ebauche.provision().equals("L162-31-1.IV") ? "COOPERATION" : variante;
      case DISPOSITION_HORS_LISTE ->
          ebauche.parametres().getOrDefault("depuis", "").isEmpty()
              ? variante
              : variante == null ? "A_VENIR" : variante + "_A_VENIR";
      default -> variante;
    };
  }

  private Map<String, String> parametres(Ebauche ebauche) {
    Map<String, String> parametres = new HashMap<>(ebauche.parametres());
    parametres.remove("variante");
    parametres.computeIfPresent(
        "depuis", (nom, jour) -> jour.isEmpty() ? null : Libelles.date(LocalDate.parse(jour)));
    String provision =
        ebauche.provision().isEmpty() ? ebauche.regle().provision() : ebauche.provision();
    String objet = objets.get(provision);
    if (objet != null) {
      parametres.put("objet", objet);
    }
    if (!ebauche.objet().isEmpty()) {
      String court = libelles.question(ebauche.objet()).court();
      parametres.put(ebauche.objet().startsWith("besoin.") ? "besoin" : "condition", court);
    }
    return parametres;
  }

  private List<Verdict.Fondement> fondements(Collection<String> provisions) {
    List<Verdict.Fondement> fondements = new ArrayList<>(provisions.size());
    for (String provision : provisions) {
      int point = provision.indexOf('.');
      String article = point < 0 ? provision : provision.substring(0, point);
      for (VersionEnVigueur texte : etat.textes()) {
        if (texte.article().equals(article)) {
          fondements.add(new Verdict.Fondement(provision, texte.version(), texte.url()));
        }
      }
    }
    return List.copyOf(fondements);
  }
}
