package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Ecart.Gravite;
import fr.article51.demarches.correspondance.Lecture.Lignes;
import fr.article51.demarches.correspondance.Lecture.Option;
import fr.article51.demarches.correspondance.Lecture.Options;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.TypeDeChamp;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of a démarche against the démarche as it stands. */
public final class Controle {
  private final MotsDesDemarches mots;

  /**
   * @param mots options that a list of conclusions must have
   */
  public Controle(MotsDesDemarches mots) {
    this.mots = mots;
  }

  /**
   * Every difference, in the order of the file, then what the file does not name.
   *
   * @param vivant the démarche as it stands
   */
  public List<Ecart> controler(Demarche demarche, Descripteur vivant) {
    List<Ecart> ecarts = new ArrayList<>();
    Releve releve = new Releve(demarche, ecarts);
    if (demarche.numero() != vivant.demarche()) {
      releve.erreur(
          "demarche",
          "la démarche lue porte le numéro " + vivant.demarche(),
          "corrigez le numéro, ou le jeton");
    }
    champs("champs", demarche.champs(), vivant.champs(), releve);
    new ControleDuRenvoi(mots, releve).controler(demarche.renvoi(), vivant);
    return List.copyOf(ecarts);
  }

  private static void champs(
      String chemin, Map<String, Correspondance> lus, List<Element> vivants, Releve releve) {
    Map<String, Element> parId = parId(vivants);
    lus.forEach(
        (id, correspondance) -> {
          Element vivant = parId.get(id);
          if (vivant == null) {
            releve.erreur(
                chemin + "." + id,
                "la démarche n’a pas de champ de cet identifiant",
                "retirez-le, ou corrigez son identifiant");
          } else {
            champ(chemin + "." + id, correspondance, vivant, releve);
          }
        });
    vivants.stream()
        .filter(vivant -> vivant.type() != TypeDeChamp.TITRE && !lus.containsKey(vivant.id()))
        .forEach(
            vivant ->
                releve.erreur(
                    chemin + "." + vivant.id(),
                    "le champ « " + vivant.libelle() + " » n’est pas nommé",
                    "dites ce qu’il remplit, ou ignore et pourquoi"));
  }

  static Map<String, Element> parId(List<Element> elements) {
    return elements.stream().collect(Collectors.toMap(Element::id, un -> un, (a, b) -> a));
  }

  private static void champ(
      String place, Correspondance correspondance, Element vivant, Releve releve) {
    Lecture lecture = correspondance.lecture();
    String libelle = correspondance.libelle();
    if (libelle != null && !Mots.normaliser(libelle).equals(Mots.normaliser(vivant.libelle()))) {
      releve.avertir(
          place,
          "le libellé est devenu « " + vivant.libelle() + " »",
          "vérifiez que la question est restée la même, puis recopiez-le");
    }
    Set<TypeDeChamp> admis = Types.lus(lecture);
    if (!admis.contains(vivant.type())) {
      releve.erreur(
          place,
          "le champ est de type " + vivant.type() + ", que cette correspondance ne lit pas",
          admis.isEmpty()
              ? "donnez « valeurs »"
              : "changez-la ; types lus : "
                  + admis.stream().map(Enum::name).collect(Collectors.joining(", ")));
    } else if (lecture instanceof Vers vers) {
      vers(place, vers, vivant, releve);
    } else if (lecture instanceof Options options) {
      Set<Option> connues = new LinkedHashSet<>();
      options.codes().keySet().forEach(option -> connues.add(Option.de(option)));
      options(place + ".options", connues, vivant, releve);
    } else if (lecture instanceof Lignes lignes) {
      champs(place + ".lignes", lignes.champs(), vivant.champs(), releve);
    }
  }

  private static void vers(String place, Vers vers, Element vivant, Releve releve) {
    if (!vers.valeurs().isEmpty()) {
      options(place + ".valeurs", vers.valeurs().keySet(), vivant, releve);
    }
    if (vers.nonCochee() && vivant.type() != TypeDeChamp.CASE_A_COCHER) {
      releve.avertir(
          place + ".nonCochee", "le champ n’est pas une case à cocher", "retirez « nonCochee »");
    }
  }

  private static void options(String place, Set<Option> connues, Element vivant, Releve releve) {
    List<Option> vivantes =
        vivant.type() == TypeDeChamp.CHOIX_LIES
            ? OptionsLiees.paires(vivant.options())
            : vivant.options().stream().map(String::strip).map(Option::de).toList();
    Set<String> muettes = new TreeSet<>();
    for (Option option : vivantes) {
      if (!connues.contains(option) && !connues.contains(Option.de(option.premier()))) {
        muettes.add(nom(option));
      }
    }
    muettes.forEach(
        option ->
            releve.erreur(
                place, "l’option « " + option + " » n’a pas de valeur", "donnez-lui une valeur"));
    connues.stream()
        .filter(option -> vivantes.stream().noneMatch(vivante -> couvre(option, vivante)))
        .map(Controle::nom)
        .forEach(
            option ->
                releve.avertir(
                    place,
                    "l’option « " + option + " » n’est plus proposée",
                    "gardez-la tant que des dossiers anciens peuvent l’avoir"));
  }

  private static boolean couvre(Option ecrite, Option vivante) {
    return ecrite.equals(vivante)
        || ecrite.second().isEmpty() && ecrite.premier().equals(vivante.premier());
  }

  private static String nom(Option option) {
    return Stream.of(option.premier(), option.second())
        .filter(partie -> !partie.isEmpty())
        .collect(Collectors.joining(" › "));
  }

  /** Where differences are noted. */
  record Releve(Demarche demarche, List<Ecart> ecarts) {
    void erreur(String place, String raison, String aFaire) {
      noter(Gravite.ERREUR, place, raison, aFaire);
    }

    void avertir(String place, String raison, String aFaire) {
      noter(Gravite.AVERTISSEMENT, place, raison, aFaire);
    }

    private void noter(Gravite gravite, String place, String raison, String aFaire) {
      ecarts.add(new Ecart(gravite, place, demarche.ligne(place), raison, aFaire));
    }
  }
}
