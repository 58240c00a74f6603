package fr.article51.explication;

import fr.article51.explication.Trace.Arete;
import fr.article51.explication.Trace.Genre;
import fr.article51.explication.Trace.Noeud;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.verdict.CodeMotif;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the graph of a verdict: pure, from the request and the verdict alone. */
public final class TraceurDeVerdict {
  private static final String DROIT = "droit";
  private static final String CONCLUSION = "conclusion";
  private static final String DEROGATIONS = "derogations";
  private static final String AVIS_HAS = "avisHas";
  private static final String PROCEDURE = "procedure";
  private static final String RESERVES = "reserves";
  private static final String MANQUANTES = "manquantes";

  private final Libelles libelles;

  public TraceurDeVerdict(Libelles libelles) {
    this.libelles = libelles;
  }

  /**
   * @param demande the request
   * @param verdict its verdict
   */
  public Trace tracer(Demande demande, Verdict verdict) {
    Map<String, Noeud> noeuds = new LinkedHashMap<>();
    List<Arete> aretes = new ArrayList<>();
    noeuds.put(
        DROIT,
        noeud(DROIT, Map.of("jour", Libelles.date(verdict.dateAppreciation())), Genre.DROIT, null));
    int numero = 0;
    for (Verdict.Motif motif : verdict.motifs()) {
      String id = "motif-" + ++numero;
      for (String code : motif.reponses()) {
        noeuds.computeIfAbsent(code, c -> reponse(demande, c));
        aretes.add(new Arete(code, id));
      }
      if (motif.reponses().isEmpty()) {
        aretes.add(new Arete(DROIT, id));
      }
      noeuds.put(id, new Noeud(id, Genre.MOTIF, motif.texte(), motif.code()));
      String resultat = resultat(CodeMotif.valueOf(motif.code()));
      noeuds.computeIfAbsent(resultat, r -> resultat(r, verdict));
      aretes.add(new Arete(id, resultat));
    }
    ajouterLaConclusion(noeuds, aretes, verdict);
    return new Trace(List.copyOf(noeuds.values()), List.copyOf(aretes));
  }

  /** The conclusion is always there, and says what it waits for. */
  private void ajouterLaConclusion(Map<String, Noeud> noeuds, List<Arete> aretes, Verdict verdict) {
    noeuds.computeIfAbsent(CONCLUSION, r -> resultat(r, verdict));
    if (noeuds.containsKey(DEROGATIONS)) {
      aretes.add(new Arete(DEROGATIONS, CONCLUSION));
    }
    long manquantes =
        verdict.questions().stream().filter(q -> q.change().contains(CONCLUSION)).count();
    if (verdict.conclusion() == Conclusion.A_COMPLETER) {
      Map<String, String> nombre = Map.of("nombre", String.valueOf(manquantes));
      noeuds.put(MANQUANTES, noeud(MANQUANTES, nombre, Genre.REPONSE, null));
      aretes.add(new Arete(MANQUANTES, CONCLUSION));
    }
    if (aretes.stream().noneMatch(arete -> arete.cible().equals(CONCLUSION))) {
      aretes.add(new Arete(DROIT, CONCLUSION));
    }
  }

  private Noeud reponse(Demande demande, String code) {
    return new Noeud(code, Genre.REPONSE, libelles.question(code).libelle(), valeur(demande, code));
  }

  private static @Nullable String valeur(Demande demande, String code) {
    Projet projet = demande.projet();
    Object valeur =
        switch (code) {
          case ChampsDuProjet.DUREE -> projet.dureeMois();
          case ChampsDuProjet.PERIMETRE -> projet.perimetre();
          case ChampsDuProjet.MEMBRE -> projet.porteur().membreComiteTechnique();
          default -> demande.reponses().get(code);
        };
    return valeur == null ? null : valeur instanceof Valeur v ? v.name() : valeur.toString();
  }

  private Noeud resultat(String champ, Verdict verdict) {
    String valeur =
        switch (champ) {
          case CONCLUSION -> verdict.conclusion().name();
          case AVIS_HAS -> Objects.requireNonNull(verdict.avisHas()).requis().name();
          default -> null;
        };
    return noeud(champ, Map.of(), Genre.RESULTAT, valeur);
  }

  private Noeud noeud(
      String id, Map<String, String> parametres, Genre genre, @Nullable String valeur) {
    return new Noeud(id, genre, libelles.trace(id, parametres), valeur);
  }

  /** The field of the verdict that a ground speaks of. */
  private static String resultat(CodeMotif code) {
    return switch (code) {
      case DEROGATION_PREVUE, COOPERATION_ADMISE -> DEROGATIONS;
      case AVIS_HAS_REQUIS, AVIS_HAS_POSSIBLE, SILENCE_HAS_DEFAVORABLE, DEPART_DELAI_HAS ->
          AVIS_HAS;
      case DEPOT_ARS,
          DEPOT_RAPPORTEUR_GENERAL,
          DEPOT_COMITE_TECHNIQUE,
          AUTORISATION_ARS,
          AUTORISATION_MINISTRES,
          AVIS_COMITE_FAVORABLE_EXIGE,
          AVIS_COMITE_SIMPLE,
          SILENCE_COMITE_FAVORABLE,
          DELAI_SUSPENDU,
          PERIMETRE_MODIFIABLE,
          APPEL_A_PROJETS,
          AVIS_ORDRE_PHARMACIENS,
          FINANCEMENT_FISS,
          INGENIERIE_FIR,
          INGENIERIE_FISS,
          PROLONGATION_FINANCEMENT ->
          PROCEDURE;
      default ->
          switch (code.sens()) {
            case FAVORABLE, DEFAVORABLE -> CONCLUSION;
            case RESERVE, INFORMATION -> RESERVES;
          };
    };
  }
}
