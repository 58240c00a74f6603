package fr.article51.api.formulaire;

import fr.article51.api.formulaire.Vues.Avancee;
import fr.article51.api.formulaire.Vues.Choix;
import fr.article51.api.formulaire.Vues.Clair;
import fr.article51.api.formulaire.Vues.Ecran;
import fr.article51.api.formulaire.Vues.EtapeVue;
import fr.article51.api.formulaire.Vues.Porte;
import fr.article51.api.formulaire.Vues.ProjetVu;
import fr.article51.api.formulaire.Vues.QuestionVue;
import fr.article51.api.pages.Lien;
import fr.article51.api.recit.Intitules;
import fr.article51.courrier.Vue.Disposition;
import fr.article51.courrier.Vue.MotifVu;
import fr.article51.courrier.Vue.VerdictVu;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.libelles.LibelleQuestion;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.RegionInsee;
import fr.article51.projet.Valeur;
import fr.article51.questionnaire.Brouillon;
import fr.article51.questionnaire.Parcours;
import fr.article51.questionnaire.Parcours.Etape;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what was said to the words of a screen. */
@ApplicationScoped
class RedactionDesEcrans {
  private final Libelles libelles;
  private final CodesDeQuestions codes;
  private final MotsDuCatalogue mots = MotsDuCatalogue.desCourriers();
  private final MotsDuCatalogue perimetres = MotsDuCatalogue.charger();
  private final Experiences experiences = Experiences.charger();

  RedactionDesEcrans(Libelles libelles, CodesDeQuestions codes) {
    this.libelles = libelles;
    this.codes = codes;
  }

  Ecran ecran(Saisie saisie, Evaluation evaluation, Etape etape, String etat) {
    boolean duProjet = etape.theme().equals(Parcours.PROJET);
    return new Ecran(
        new Porte(etat, etape.theme(), String.join(",", saisie.visites())),
        libelles.theme(etape.theme()),
        saisie.fautes(),
        duProjet ? List.of() : questions(saisie.brouillon(), evaluation.etat(), etape),
        duProjet ? projet(saisie) : null,
        duProjet ? "" : String.join(",", etape.questions()),
        avancee(evaluation, etape.theme()),
        laissees(evaluation.laissees()),
        !saisie.visites().isEmpty());
  }

  /** Answers that no longer have a question, in words; by its code, one that never was ours. */
  List<String> laissees(List<String> laissees) {
    return laissees.stream()
        .map(code -> codes.tous().contains(code) ? libelles.question(code).libelle() : code)
        .toList();
  }

  private List<QuestionVue> questions(Brouillon brouillon, EtatDuDroit etat, Etape etape) {
    return etape.questions().stream()
        .flatMap(code -> etat.question(code).stream())
        .map(question -> question(brouillon, question))
        .toList();
  }

  private QuestionVue question(Brouillon brouillon, Question question) {
    LibelleQuestion dite = libelles.question(question.code());
    return new QuestionVue(
        question.code(),
        Champs.id(question.code()),
        dite.libelle(),
        dite.aide(),
        dite.exemple(),
        question.provisions().stream()
            .map(id -> new Lien(Intitules.provision(id), Intitules.adresse(id)))
            .toList(),
        experiences.de(question.code()),
        ouiOuNon(choix(brouillon, question.code(), brouillon.reponses().get(question.code()))));
  }

  private ProjetVu projet(Saisie saisie) {
    Projet projet = saisie.brouillon().projet();
    Map<String, String> textes = new HashMap<>();
    textes.put(Champs.TITRE, texte(projet.titre()));
    textes.put(Champs.NOM, texte(projet.porteur().nom()));
    textes.put(Champs.TYPE, texte(projet.porteur().type()));
    textes.put(Champs.DUREE, texte(projet.dureeMois()));
    textes.put(Champs.RECEPTION, texte(projet.dateReception()));
    textes.put(Champs.DATE, texte(saisie.brouillon().dateAppreciation()));
    textes.put(Champs.PERIMETRE, choix(saisie.brouillon(), Champs.PERIMETRE, projet.perimetre()));
    textes.put(
        Champs.MEMBRE,
        choix(saisie.brouillon(), Champs.MEMBRE, projet.porteur().membreComiteTechnique()));
    textes.put(Champs.REGIONS, String.join(",", projet.regions()));
    if (!saisie.fautes().isEmpty()) {
      textes.putAll(saisie.tapes());
    }
    List<String> regions = List.of(texte(textes.get(Champs.REGIONS)).split(","));
    return new ProjetVu(
        textes,
        choix(
            Perimetre.values(),
            un -> perimetres.mot("perimetres", un.name()),
            textes.get(Champs.PERIMETRE)),
        RegionInsee.Controle.codes().stream()
            .map(code -> new Choix(code, mots.mot("regions", code), regions.contains(code)))
            .toList(),
        ouiOuNon(textes.get(Champs.MEMBRE)));
  }

  private List<Choix> ouiOuNon(@Nullable String choisi) {
    return choix(Valeur.values(), un -> mots.mot("reponses", un.name()), choisi);
  }

  /** Each value, then « I do not know ». */
  private static <E extends Enum<E>> List<Choix> choix(
      E[] valeurs, Function<E, String> libelle, @Nullable String choisi) {
    return Stream.concat(
            Stream.of(valeurs)
                .map(
                    un ->
                        new Choix(
                            un.name(), majuscule(libelle.apply(un)), un.name().equals(choisi))),
            Stream.of(new Choix(Champs.INCONNU, "Je ne sais pas", Champs.INCONNU.equals(choisi))))
        .toList();
  }

  private static String choix(Brouillon brouillon, String code, @Nullable Enum<?> valeur) {
    if (valeur != null) {
      return valeur.name();
    }
    return brouillon.sansReponse().contains(code) ? Champs.INCONNU : "";
  }

  private static String majuscule(String texte) {
    return Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
  }

  private static String texte(@Nullable Object valeur) {
    return valeur == null ? "" : valeur.toString();
  }

  /** Where a carrier stands; {@code theme} is the screen that he sees. */
  Avancee avancee(Evaluation evaluation, String theme) {
    Verdict verdict = evaluation.verdict();
    Parcours parcours = evaluation.parcours();
    return new Avancee(
        evaluation.dit().conclusion(),
        verdict.conclusion() != Conclusion.A_COMPLETER,
        parcours.ouvertes(),
        clairs(verdict, evaluation.dit()),
        parcours.etapes().stream()
            .map(
                etape ->
                    new EtapeVue(
                        etape.theme(),
                        libelles.theme(etape.theme()),
                        etape.ouvertes(),
                        etape.theme().equals(theme)))
            .toList());
  }

  private static List<Clair> clairs(Verdict verdict, VerdictVu dit) {
    List<Clair> clairs = new ArrayList<>();
    ajouter(clairs, "Obstacles", dit.obstacles().stream().map(MotifVu::texte).toList());
    ajouter(clairs, "Buts reconnus", dit.finalites().stream().map(Disposition::objet).toList());
    ajouter(clairs, "Catégories", dit.categories().stream().map(Disposition::objet).toList());
    ajouter(
        clairs,
        "Dérogations nécessaires",
        dit.derogations().stream().map(une -> une.objet()).toList());
    if (dit.has() != null && acquis(verdict, "avisHas")) {
      ajouter(clairs, "Haute Autorité de santé", List.of(dit.has().requis()));
    }
    if (dit.procedure() != null
        && !dit.procedure().guichet().isEmpty()
        && acquis(verdict, "procedure")) {
      ajouter(
          clairs,
          "Qui reçoit, qui décide",
          List.of(
              "Reçoit : " + dit.procedure().guichet() + ".",
              "Décide : " + dit.procedure().autorite() + "."));
    }
    return List.copyOf(clairs);
  }

  /** Whether no answer that is missing can change it: otherwise it is not told as clear. */
  private static boolean acquis(Verdict verdict, String champ) {
    return verdict.questions().stream().noneMatch(une -> une.change().contains(champ));
  }

  private static void ajouter(List<Clair> clairs, String titre, List<String> textes) {
    List<String> dits = textes.stream().filter(texte -> !texte.isEmpty()).distinct().toList();
    if (!dits.isEmpty()) {
      clairs.add(new Clair(titre, dits));
    }
  }
}
