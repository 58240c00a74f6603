package fr.article51.reference;

import fr.article51.projet.Demande;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a request that shows a difference as small as it can while it still shows one. */
final class Reducteur {
  private Reducteur() {}

  /** Removes, one by one and again, every answer and field whose absence leaves a difference. */
  static Demande reduire(Demande depart, Predicate<Demande> differe) {
    Demande courante = depart;
    boolean progres = true;
    while (progres) {
      progres = false;
      for (Demande moindre : moindres(courante)) {
        // The candidates were drawn from an earlier request: each is met with the current one.
        Demande essai = commune(courante, moindre);
        if (!essai.equals(courante) && differe.test(essai)) {
          courante = essai;
          progres = true;
        }
      }
    }
    return courante;
  }

  private static List<Demande> moindres(Demande demande) {
    List<Demande> moindres = new ArrayList<>();
    Projet p = demande.projet();
    Porteur porteur = p.porteur();
    Stream.of(
            new Projet(null, null, List.of(), null, Porteur.INCONNU, null),
            new Projet(null, p.perimetre(), List.of(), p.dureeMois(), porteur, p.dateReception()),
            new Projet(p.titre(), null, p.regions(), p.dureeMois(), porteur, p.dateReception()),
            new Projet(p.titre(), p.perimetre(), p.regions(), null, porteur, p.dateReception()),
            new Projet(
                p.titre(),
                p.perimetre(),
                p.regions(),
                p.dureeMois(),
                Porteur.INCONNU,
                p.dateReception()),
            new Projet(
                p.titre(),
                p.perimetre(),
                p.regions(),
                p.dureeMois(),
                new Porteur(null, null, porteur.membreComiteTechnique()),
                p.dateReception()),
            new Projet(p.titre(), p.perimetre(), p.regions(), p.dureeMois(), porteur, null))
        .forEach(
            projet ->
                moindres.add(new Demande(demande.dateAppreciation(), projet, demande.reponses())));
    for (String code : demande.reponses().keySet()) {
      Map<String, Valeur> reponses = new TreeMap<>(demande.reponses());
      reponses.remove(code);
      moindres.add(Demande.de(demande.dateAppreciation(), p, reponses));
    }
    return moindres;
  }

  /** What both requests say. */
  private static Demande commune(Demande a, Demande b) {
    Projet p = a.projet();
    Projet q = b.projet();
    Porteur r = p.porteur();
    Porteur s = q.porteur();
    Projet projet =
        new Projet(
            Objects.equals(p.titre(), q.titre()) ? p.titre() : null,
            p.perimetre() == q.perimetre() ? p.perimetre() : null,
            p.regions().equals(q.regions()) ? p.regions() : List.of(),
            Objects.equals(p.dureeMois(), q.dureeMois()) ? p.dureeMois() : null,
            new Porteur(
                Objects.equals(r.nom(), s.nom()) ? r.nom() : null,
                Objects.equals(r.type(), s.type()) ? r.type() : null,
                r.membreComiteTechnique() == s.membreComiteTechnique()
                    ? r.membreComiteTechnique()
                    : null),
            Objects.equals(p.dateReception(), q.dateReception()) ? p.dateReception() : null);
    Map<String, Valeur> reponses = new TreeMap<>(a.reponses());
    reponses.keySet().retainAll(b.reponses().keySet());
    return Demande.de(a.dateAppreciation(), projet, reponses);
  }

  /** The request in the format of the cases, ready to be pasted into a file. */
  static String enCas(String nom, Demande demande) {
    Projet p = demande.projet();
    List<String> champs = new ArrayList<>();
    ajouter(champs, "titre", p.titre());
    ajouter(champs, "perimetre", p.perimetre());
    if (!p.regions().isEmpty()) {
      champs.add(
          "regions: ["
              + String.join(", ", p.regions().stream().map(r -> "\"" + r + "\"").toList())
              + "]");
    }
    ajouter(champs, "dureeMois", p.dureeMois());
    List<String> porteur = new ArrayList<>();
    ajouter(porteur, "nom", p.porteur().nom());
    ajouter(porteur, "type", p.porteur().type());
    ajouter(porteur, "membreComiteTechnique", p.porteur().membreComiteTechnique());
    if (!porteur.isEmpty()) {
      champs.add("porteur: {" + String.join(", ", porteur) + "}");
    }
    ajouter(champs, "dateReception", p.dateReception());
    List<String> reponses =
        demande.reponses().entrySet().stream().map(r -> r.getKey() + ": " + r.getValue()).toList();
    return "- nom: "
        + nom
        + "\n  date: "
        + demande.dateAppreciation()
        + "\n  projet: {"
        + String.join(", ", champs)
        + "}\n  reponses: {"
        + String.join(", ", reponses)
        + "}\n";
  }

  private static void ajouter(List<String> champs, String cle, @Nullable Object valeur) {
    if (valeur != null) {
      champs.add(cle + ": " + valeur);
    }
  }
}
