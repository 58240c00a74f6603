package fr.article51.api.bureau.liste;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Mots.Choix;
import fr.article51.api.bureau.MotsDesFautes;
import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.api.bureau.liste.VueDeListe.Colonne;
import fr.article51.api.bureau.liste.VueDeListe.Filtres;
import fr.article51.api.bureau.liste.VueDeListe.Ligne;
import fr.article51.api.instructions.Curseur;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Page;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a page of screenings to its words. */
@ApplicationScoped
class RedactionDeLaListe {
  private final Mots mots;
  private final MotsDesFautes motsDesFautes;

  RedactionDeLaListe(Mots mots, MotsDesFautes motsDesFautes) {
    this.mots = mots;
    this.motsDesFautes = motsDesFautes;
  }

  VueDeListe liste(Agent agent, Demandes demandes, Recherche recherche, Page page) {
    String suite =
        page.suite() == null
            ? ""
            : demandes.adresse(demandes.tri(), Curseur.ecrire(recherche.tri(), page.suite()));
    return new VueDeListe(
        agent,
        filtres(demandes, Map.of()),
        colonnes(demandes, recherche.tri()),
        page.instructions().stream().map(this::ligne).toList(),
        demandes.curseur() == null ? "" : demandes.adresse(demandes.tri(), null),
        suite);
  }

  /**
   * What was asked for makes no sense: it is given back, with what is wrong. An order that is none
   * has no field: it would come back with the form.
   *
   * @param refuses names of what is refused
   */
  VueDeListe vide(Agent agent, Demandes demandes, List<String> refuses) {
    Demandes rendues = refuses.contains("tri") ? demandes.sansOrdre() : demandes;
    return new VueDeListe(
        agent, filtres(rendues, fautes(demandes, refuses)), List.of(), List.of(), "", "");
  }

  private Map<String, String> fautes(Demandes demandes, List<String> refuses) {
    Filtres filtres = filtres(demandes, Map.of());
    Map<String, List<Choix>> listes =
        Map.of(
            "etat",
            filtres.etats(),
            "conclusion",
            filtres.conclusions(),
            "perimetre",
            filtres.perimetres());
    Map<String, String> fautes = new LinkedHashMap<>();
    for (String champ : refuses) {
      List<String> admis =
          listes.getOrDefault(champ, List.of()).stream()
              .filter(un -> !un.valeur().isEmpty())
              .map(Choix::libelle)
              .toList();
      fautes.put(
          champ,
          motsDesFautes.de(
              "liste",
              champ,
              Faute.REFUSE,
              Map.of(
                  "valeur",
                  MotsDesFautes.citer(demandes.valeur(champ)),
                  "admis",
                  MotsDesFautes.lister(admis))));
    }
    return fautes;
  }

  private Filtres filtres(Demandes demandes, Map<String, String> fautes) {
    return new Filtres(
        texte(demandes.texte()),
        texte(demandes.agence()),
        Mots.choix(Instruction.Etat.values(), un -> mots.mot("etats", un), "Tous", demandes.etat()),
        Mots.choix(
            Conclusion.values(),
            un -> mots.mot("conclusions", un),
            "Toutes",
            demandes.conclusion()),
        Mots.choix(Perimetre.values(), mots::perimetre, "Tous", demandes.perimetre()),
        texte(demandes.tri()),
        fautes);
  }

  private static List<Colonne> colonnes(Demandes demandes, Tri tri) {
    return List.of(
        colonne("Projet", demandes, tri, Tri.TITRE, Tri.TITRE),
        new Colonne("Conclusion", "", ""),
        new Colonne("État", "", ""),
        new Colonne("Périmètre", "", ""),
        colonne("Créée", demandes, tri, Tri.CREATION, Tri.CREATION_CROISSANTE),
        colonne("Modifiée", demandes, tri, Tri.MODIFICATION, Tri.MODIFICATION_CROISSANTE));
  }

  /** The order of a column, and the other way round once it is chosen. */
  private static Colonne colonne(String titre, Demandes demandes, Tri tri, Tri un, Tri autre) {
    Tri ensuite = tri == un ? autre : un;
    String sens = tri != un && tri != autre ? "" : decroissant(tri) ? "descending" : "ascending";
    return new Colonne(titre, demandes.adresse(ensuite.name(), null), sens);
  }

  private static boolean decroissant(Tri tri) {
    return tri == Tri.CREATION || tri == Tri.MODIFICATION;
  }

  private Ligne ligne(Instruction une) {
    return new Ligne(
        une.id().toString(),
        une.titre().isBlank() ? "Sans titre" : une.titre(),
        une.porteur(),
        une.agence(),
        mots.mot("etats", une.etat()),
        mots.mot("conclusions", une.conclusion()),
        une.conclusion().name(),
        mots.perimetre(une.perimetre()),
        mots.moment(une.creeLe()),
        mots.moment(une.modifieLe()),
        une.modifiePar());
  }

  private static String texte(@Nullable String valeur) {
    return Objects.requireNonNullElse(valeur, "");
  }
}
