package fr.article51.courrier;

import fr.article51.courrier.Transparence.Donnee;
import fr.article51.courrier.Transparence.Operation;
import fr.article51.courrier.Transparence.Parametre;
import fr.article51.courrier.Transparence.TexteApplique;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.VersionEnVigueur;
import fr.article51.explication.Trace;
import fr.article51.explication.Trace.Arete;
import fr.article51.explication.Trace.Genre;
import fr.article51.explication.Trace.Noeud;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.projet.Projet;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The four items of CRPA R311-3-1-2, from the trace of the evaluation. */
final class RedactionDeLaTransparence {
  private final Libelles libelles;
  private final Droit droit;
  private final MotsDuCatalogue mots;
  private final MotsDuCatalogue motsDuDroit = MotsDuCatalogue.charger();
  private final Faits faits;

  RedactionDeLaTransparence(Libelles libelles, Droit droit, MotsDuCatalogue mots, Faits faits) {
    this.libelles = libelles;
    this.droit = droit;
    this.mots = mots;
    this.faits = faits;
  }

  Transparence de(Matiere matiere, String titre) {
    Verdict verdict = matiere.verdict();
    Validation validation = matiere.validation();
    String mode =
        mot("mode", Map.of("jour", Libelles.date(verdict.dateAppreciation())))
            + " "
            + (validation == null
                ? mot("modeProjet", Map.of())
                : mot("modeValide", faits.validation(validation)));
    return new Transparence(
        Textes.propre(matiere.reference()),
        titre,
        mot("degre", Map.of()),
        mode,
        libelles.conclusion(verdict.conclusion().name()),
        donnees(matiere),
        parametres(verdict),
        textes(verdict),
        verdict.versions().regles(),
        verdict.versions().droit(),
        mot("ponderation", Map.of()),
        operations(matiere));
  }

  /** Texts in force that day, with their official pages. */
  private List<TexteApplique> textes(Verdict verdict) {
    Map<String, String> pages =
        droit.au(verdict.dateAppreciation()).textes().stream()
            .collect(Collectors.toMap(VersionEnVigueur::version, VersionEnVigueur::url));
    return verdict.versions().textes().stream()
        .map(
            texte ->
                new TexteApplique(
                    Textes.articles(texte.article()),
                    texte.version(),
                    pages.getOrDefault(texte.version(), ""),
                    motsDuDroit.mot("verifications", texte.verification().name())))
        .toList();
  }

  private String mot(String code, Map<String, String> valeurs) {
    return mots.phrase("transparence", code, valeurs);
  }

  /** Everything that the request says, read by a rule or not. */
  private List<Donnee> donnees(Matiere matiere) {
    Set<String> lues =
        matiere.trace().aretes().stream().map(Arete::source).collect(Collectors.toSet());
    List<Donnee> donnees = new ArrayList<>();
    Projet projet = matiere.demande().projet();
    inerte(donnees, "titre", projet.titre());
    inerte(donnees, "porteur.nom", projet.porteur().nom());
    inerte(donnees, "porteur.type", projet.porteur().type());
    inerte(
        donnees,
        "regions",
        projet.regions().stream().map(faits::region).collect(Collectors.joining(", ")));
    if (projet.dateReception() != null) {
      donnees.add(
          new Donnee(
              "projet.dateReception",
              mots.mot("champs", "dateReception"),
              Libelles.date(projet.dateReception()),
              mot("projet", Map.of()),
              calendrier(matiere.verdict())));
    }
    for (String champ : ChampsDuProjet.TOUS) {
      if (donne(projet, champ)) {
        donnees.add(donnee(matiere, champ, mot("projet", Map.of()), lues));
      }
    }
    for (String code : matiere.demande().reponses().keySet()) {
      donnees.add(donnee(matiere, code, mot("demande", Map.of()), lues));
    }
    return donnees;
  }

  /** The day of receipt only dates the calendar. */
  private static boolean calendrier(Verdict verdict) {
    return verdict.procedure() != null && !verdict.procedure().calendrier().isEmpty();
  }

  private void inerte(List<Donnee> donnees, String champ, @Nullable String valeur) {
    String propre = Textes.propre(valeur);
    if (!propre.isEmpty()) {
      donnees.add(
          new Donnee(
              "projet." + champ,
              mots.mot("champs", champ),
              propre,
              mot("sansEffet", Map.of()),
              false));
    }
  }

  private static boolean donne(Projet projet, String champ) {
    return switch (champ) {
      case ChampsDuProjet.DUREE -> projet.dureeMois() != null;
      case ChampsDuProjet.PERIMETRE -> projet.perimetre() != null;
      default -> projet.porteur().membreComiteTechnique() != null;
    };
  }

  private Donnee donnee(Matiere matiere, String code, String source, Set<String> lues) {
    return new Donnee(
        code,
        libelles.question(code).libelle(),
        faits.valeur(matiere.demande(), code),
        source,
        lues.contains(code));
  }

  private List<Parametre> parametres(Verdict verdict) {
    EtatDuDroit etat = droit.au(verdict.dateAppreciation());
    return etat.provisions().stream()
        .flatMap(
            provision ->
                provision.parametres().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                        un ->
                            new Parametre(
                                Textes.titre(motsDuDroit.mot("parametres", un.getKey())),
                                faits.mois(un.getValue()),
                                Textes.provision(provision.provision()))))
        .toList();
  }

  /** Each ground of the trace, what leads to it, and what it leads to. */
  private List<Operation> operations(Matiere matiere) {
    Trace trace = matiere.trace();
    Map<String, Noeud> noeuds =
        trace.noeuds().stream().collect(Collectors.toMap(Noeud::id, Function.identity()));
    Map<String, List<Arete>> versLui =
        trace.aretes().stream().collect(Collectors.groupingBy(Arete::cible));
    Map<String, List<Arete>> deLui =
        trace.aretes().stream().collect(Collectors.groupingBy(Arete::source));
    List<Noeud> motifs = trace.noeuds().stream().filter(n -> n.genre() == Genre.MOTIF).toList();
    List<Operation> operations = new ArrayList<>();
    for (Noeud motif : motifs) {
      // The grounds of a trace are those of its verdict, in the same order.
      Verdict.Motif sien = matiere.verdict().motifs().get(operations.size());
      operations.add(
          new Operation(
              operations.size() + 1,
              sien.regle(),
              motif.libelle(),
              motsDuDroit.mot("sens", sien.sens().name()),
              versLui.getOrDefault(motif.id(), List.of()).stream()
                  .map(arete -> lue(matiere, noeuds.get(arete.source())))
                  .toList(),
              deLui.getOrDefault(motif.id(), List.of()).stream()
                  .map(arete -> noeuds.get(arete.cible()).libelle())
                  .collect(Collectors.joining(", "))));
    }
    return operations;
  }

  private String lue(Matiere matiere, Noeud noeud) {
    return noeud.genre() == Genre.DROIT
        ? Textes.titre(noeud.libelle())
        : noeud.libelle() + " " + faits.valeur(matiere.demande(), noeud.id());
  }
}
