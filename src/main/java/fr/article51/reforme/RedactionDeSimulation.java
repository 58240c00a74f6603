package fr.article51.reforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.Article51ParRegles;
import fr.article51.libelles.Libelles;
import fr.article51.reforme.LigneDeSimulation.AvantApres;
import fr.article51.reforme.LigneDeSimulation.LigneRefusee;
import fr.article51.reforme.LigneDeSimulation.ProjetChange;
import fr.article51.reforme.PageDeSimulation.Jours;
import fr.article51.reforme.VueDeSimulation.Champ;
import fr.article51.reforme.VueDeSimulation.Ligne;
import fr.article51.reforme.VueDeSimulation.Nombre;
import fr.article51.reforme.VueDeSimulation.Passages;
import fr.article51.reforme.VueDeSimulation.Projet;
import fr.article51.reforme.VueDeSimulation.Regle;
import fr.article51.reforme.VueDeSimulation.RegleChangee;
import fr.article51.reforme.VueDeSimulation.TexteChange;
import fr.article51.verdict.Conclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a simulation shows. */
final class RedactionDeSimulation {
  private static final String RIEN = "—";

  private final Article51ParRegles base;
  private final Candidat candidat;
  private final Bilan bilan;
  private final Jours jours;

  RedactionDeSimulation(Article51ParRegles base, Candidat candidat, Bilan bilan, Jours jours) {
    this.base = base;
    this.candidat = candidat;
    this.bilan = bilan;
    this.jours = jours;
  }

  VueDeSimulation vue() {
    List<Conclusion> conclusions = rencontrees();
    return new VueDeSimulation(
        resume(),
        comptes(),
        candidat.fichiers().stream()
            .map(f -> new Ligne(f.chemin(), MotsDeSimulation.effet(f.effet())))
            .toList(),
        candidat.textes().stream()
            .map(t -> new TexteChange(t.fichier(), t.lieu(), t.avant(), t.apres()))
            .toList(),
        candidat.regles().stream()
            .map(
                r -> new RegleChangee(r.nom(), regle(r.effet()), r.fichier(), r.avant(), r.apres()))
            .toList(),
        candidat.avertissements(),
        conclusions.stream().map(Enum::name).toList(),
        conclusions.stream().map(avant -> passages(avant, conclusions)).toList(),
        bilan.champs().stream()
            .map(c -> new Ligne(MotsDeSimulation.champ(c.getKey()), String.valueOf(c.getValue())))
            .toList(),
        bilan.regles().stream().map(r -> regle(r.cause(), r.projets())).toList(),
        bilan.changes().stream().map(this::projet).toList(),
        bilan.nombreDeChanges() - bilan.changes().size(),
        bilan.refusees().stream().map(RedactionDeSimulation::refusee).toList(),
        bilan.nombreDeRefusees() - bilan.refusees().size(),
        pied());
  }

  private String resume() {
    String jour =
        jours.au() == null
            ? "Chacun est jugé à sa date, et au "
                + date(jours.aujourdHui())
                + " s’il n’en donne pas."
            : "Tous sont jugés au " + date(jours.au()) + ", quelle que soit leur date.";
    return nombre(bilan.nombreDeChanges(), "projet change", "projets changent")
        + " de verdict, sur "
        + nombre(bilan.lus(), "projet lu", "projets lus")
        + ". "
        + jour;
  }

  private List<Ligne> comptes() {
    return List.of(
        new Ligne("Projets lus", String.valueOf(bilan.lus())),
        new Ligne("Verdicts qui changent", String.valueOf(bilan.nombreDeChanges())),
        new Ligne("Seuls des mots changent", String.valueOf(bilan.motsSeuls())),
        new Ligne("Seules les versions citées changent", String.valueOf(bilan.versionsSeules())),
        new Ligne("Rien ne change", String.valueOf(bilan.inchanges())),
        new Ligne("Lignes refusées", String.valueOf(bilan.nombreDeRefusees())));
  }

  private List<Conclusion> rencontrees() {
    return Arrays.stream(Conclusion.values())
        .filter(
            une ->
                Arrays.stream(Conclusion.values())
                    .anyMatch(
                        autre -> bilan.passages(une, autre) > 0 || bilan.passages(autre, une) > 0))
        .toList();
  }

  private Passages passages(Conclusion avant, List<Conclusion> conclusions) {
    return new Passages(
        avant.name(),
        conclusions.stream()
            .map(
                apres -> {
                  long projets = bilan.passages(avant, apres);
                  String classe = projets == 0 ? "aucun" : avant == apres ? "memes" : "passent";
                  return new Nombre(String.valueOf(projets), classe);
                })
            .toList());
  }

  private static String regle(Changement.Effet effet) {
    return switch (effet) {
      case NOUVEAU -> "Règle nouvelle";
      case SUPPRIME -> "Règle supprimée";
      default -> "Règle modifiée";
    };
  }

  private Regle regle(Cause cause, long projets) {
    return new Regle(MotsDeSimulation.nom(cause), projets, origine(cause));
  }

  /** Rules by name: in a page, identifiers would not be read. */
  private String origine(Cause cause) {
    if (cause.suiteDe().isEmpty()) {
      return MotsDeSimulation.origine(cause);
    }
    List<String> noms =
        cause.suiteDe().stream()
            .map(
                id ->
                    candidat
                        .evaluateur()
                        .catalogue()
                        .regle(id)
                        .or(() -> base.catalogue().regle(id))
                        .orElseThrow()
                        .nom())
            .toList();
    return "suit de : " + String.join(" ; ", noms);
  }

  private Projet projet(ProjetChange projet) {
    List<Champ> champs = new ArrayList<>();
    for (String champ : projet.change()) {
      JsonNode avant = projet.avant().get(champ);
      JsonNode apres = projet.apres().get(champ);
      champs.add(
          new Champ(MotsDeSimulation.champ(champ), valeurs(avant, apres), valeurs(apres, avant)));
    }
    AvantApres<Conclusion> conclusion = projet.conclusion();
    return new Projet(
        "Ligne " + projet.ligne() + ", au " + date(projet.dateAppreciation()),
        conclusion.avant() == conclusion.apres()
            ? "Toujours " + conclusion.avant()
            : conclusion.avant() + " → " + conclusion.apres(),
        champs,
        projet.causes().stream()
            .map(
                cause ->
                    new Regle(
                        MotsDeSimulation.nom(cause),
                        1,
                        MotsDeSimulation.effet(cause) + " (" + origine(cause) + ")"))
            .toList(),
        ignorees(projet.reponsesIgnorees()));
  }

  private static String ignorees(AvantApres<List<String>> ignorees) {
    List<String> phrases = new ArrayList<>();
    if (!ignorees.avant().isEmpty()) {
      phrases.add("par la base, " + String.join(", ", ignorees.avant()));
    }
    if (!ignorees.apres().isEmpty()) {
      phrases.add("par la réforme, " + String.join(", ", ignorees.apres()));
    }
    return String.join(" ; ", phrases);
  }

  /** The values of a field, in a few words each; of an object, the members that differ. */
  private static List<String> valeurs(@Nullable JsonNode noeud, @Nullable JsonNode autre) {
    List<String> valeurs = new ArrayList<>();
    if (noeud != null && noeud.isArray()) {
      noeud.forEach(element -> valeurs.add(element(element)));
    } else if (noeud != null && noeud.isObject()) {
      noeud
          .properties()
          .forEach(
              membre -> {
                JsonNode ailleurs = autre == null ? null : autre.get(membre.getKey());
                if (!membre.getValue().equals(ailleurs)) {
                  valeurs.add(membre.getKey() + " : " + simple(membre.getValue()));
                }
              });
    } else if (noeud != null && !noeud.isNull()) {
      valeurs.add(noeud.asText());
    }
    return valeurs.isEmpty() ? List.of(RIEN) : valeurs;
  }

  private static String element(JsonNode element) {
    if (element.has("besoins")) {
      return element.path("provision").asText()
          + " : "
          + simple(element.path("articles"))
          + reserves(element);
    }
    if (element.has("sens")) {
      String provisions = simple(element.path("provisions"));
      return element.path("code").asText()
          + (provisions.equals(RIEN) ? "" : " (" + provisions + ")");
    }
    return element.has("code") ? element.path("code").asText() : simple(element);
  }

  private static String reserves(JsonNode derogation) {
    JsonNode reserves = derogation.path("reserves");
    return reserves.isEmpty() ? "" : " (" + simple(reserves) + ")";
  }

  private static String simple(JsonNode noeud) {
    if (noeud.isValueNode()) {
      return noeud.isNull() ? RIEN : noeud.asText();
    }
    List<String> valeurs = new ArrayList<>();
    noeud.forEach(element -> valeurs.add(simple(element)));
    return valeurs.isEmpty() ? RIEN : String.join(", ", valeurs);
  }

  private static Ligne refusee(LigneRefusee ligne) {
    String detail =
        ligne.probleme().errors().isEmpty()
            ? ligne.probleme().detail()
            : ligne.probleme().errors().get(0).detail();
    return new Ligne("Ligne " + ligne.ligne(), detail);
  }

  private String pied() {
    return "Base : règles %s, droit %s. Réforme : règles %s, droit %s."
        .formatted(
            base.catalogue().version(),
            base.droit().empreinte(),
            candidat.evaluateur().catalogue().version(),
            candidat.evaluateur().droit().empreinte());
  }

  private static String nombre(long nombre, String un, String plusieurs) {
    return nombre + " " + (nombre > 1 ? plusieurs : un);
  }

  private static String date(LocalDate jour) {
    return Libelles.date(jour);
  }
}
