package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Formulaire.Annotation;
import fr.article51.demarches.correspondance.Formulaire.Champ;
import fr.article51.demarches.correspondance.Formulaire.Section;
import fr.article51.demarches.correspondance.MotsDesDemarches.MotsDUnChamp;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.droit.Theme;
import fr.article51.libelles.LibelleQuestion;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ready-made forms. */
public final class Formulaires {
  private final Droit droit;
  private final Libelles libelles;
  private final MotsDesDemarches mots;

  public Formulaires(Droit droit, Libelles libelles, MotsDesDemarches mots) {
    this.droit = droit;
    this.libelles = libelles;
    this.mots = mots;
  }

  /** The form of the questions of a day; before the first regime, the project alone. */
  public Formulaire au(LocalDate jour) {
    EtatDuDroit etat = droit.au(jour);
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(mots.projet(), Stream.of(ChampDuProjet.values()).map(this::champ).toList()));
    for (Theme theme : Theme.values()) {
      List<Champ> champs =
          etat.questions().stream()
              .filter(question -> question.theme() == theme)
              .map(question -> champ(question, etat))
              .toList();
      if (!champs.isEmpty()) {
        sections.add(new Section(libelles.theme(theme.name()), champs));
      }
    }
    return new Formulaire(
        jour,
        mots.titre(),
        sections,
        Stream.of(Ecrit.values()).map(this::annotation).toList(),
        Stream.of(Conclusion.values()).map(mots::etiquette).toList());
  }

  private Champ champ(ChampDuProjet champ) {
    MotsDUnChamp dits = mots.champ(champ);
    TypeDeChamp type =
        switch (champ) {
          case TITRE, PORTEUR_NOM, PORTEUR_TYPE -> TypeDeChamp.TEXTE;
          case PERIMETRE, MEMBRE_COMITE_TECHNIQUE -> TypeDeChamp.CHOIX;
          case REGIONS -> TypeDeChamp.CHOIX_MULTIPLE;
          case DUREE_MOIS -> TypeDeChamp.ENTIER;
          case DATE_RECEPTION -> TypeDeChamp.JOUR;
        };
    List<String> options =
        switch (champ) {
          case PERIMETRE ->
              Stream.of(Perimetre.values()).map(p -> mots.perimetres().get(p)).toList();
          case MEMBRE_COMITE_TECHNIQUE -> reponses();
          case REGIONS ->
              Territoires.CODES.stream()
                  .map(Territoires::nom)
                  .sorted(Comparator.comparing(Mots::normaliser)) // Île-de-France is not the last
                  .toList();
          default -> List.<String>of();
        };
    return new Champ(champ.nom(), dits.libelle(), dits.aide(), type, false, options, List.of());
  }

  /** A list rather than yes or no: "je ne sais pas" must be sayable, and then all may be asked. */
  private Champ champ(Question question, EtatDuDroit etat) {
    LibelleQuestion dite = libelles.question(question.code());
    return new Champ(
        question.code(),
        dite.libelle(),
        dite.aide() + "\n\n" + dite.exemple(),
        TypeDeChamp.CHOIX,
        true,
        reponses(),
        besoins(question, etat).stream().map(code -> libelles.question(code).libelle()).toList());
  }

  private List<String> reponses() {
    return Stream.of("OUI", "NON", "INCONNU").map(valeur -> mots.reponses().get(valeur)).toList();
  }

  /** Needs that a condition is about: those of its provisions, or of a part of one of them. */
  static List<String> besoins(Question condition, EtatDuDroit etat) {
    if (condition.theme() != Theme.CONDITION) {
      return List.of();
    }
    return etat.questions().stream()
        .filter(Question::estBesoin)
        .filter(
            besoin ->
                besoin.provisions().stream()
                    .anyMatch(
                        provision ->
                            condition.provisions().stream()
                                .anyMatch(
                                    sienne ->
                                        provision.equals(sienne)
                                            || provision.startsWith(sienne + "."))))
        .map(Question::code)
        .toList();
  }

  private Annotation annotation(Ecrit ecrit) {
    boolean conclusion = ecrit == Ecrit.CONCLUSION;
    return new Annotation(
        ecrit.cle(),
        mots.annotation(ecrit),
        conclusion ? TypeDeChamp.CHOIX : TypeDeChamp.TEXTE_LONG,
        conclusion ? Stream.of(Conclusion.values()).map(mots::etiquette).toList() : List.of());
  }
}
