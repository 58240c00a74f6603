package fr.article51.api.recit;

import fr.article51.api.recit.MotifLu.Contrainte;
import fr.article51.droit.Periode;
import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a rule in French. The sentence is found by the form of the pattern, and each of
 * its holes is the value that the rule asks of a field.
 */
final class RecitDesConditions {
  private final Lexique lexique;
  private final Regime regime;
  private final List<Periode> jours;

  /**
   * @param regime regime of the rule
   * @param jours days on which it can speak: an alinéa is told as it then is
   */
  RecitDesConditions(Lexique lexique, Regime regime, List<Periode> jours) {
    this.lexique = lexique;
    this.regime = regime;
    this.jours = jours;
  }

  /**
   * @throws IllegalArgumentException when a pattern has a form without words: a rule is told whole
   *     or not at all
   */
  List<Phrase> de(RegleLue regle) {
    return regle.conditions().stream().map(this::phrase).toList();
  }

  private Phrase phrase(MotifLu motif) {
    Map<String, String> valeurs = new HashMap<>();
    for (Contrainte contrainte : motif.contraintes()) {
      if (!contrainte.lie() && !contrainte.variable()) {
        valeurs.put(contrainte.champ(), mots(motif.type(), contrainte));
      }
    }
    String provision = motif.valeur("provision");
    if (valeurs.containsKey("provision") && provision != null) {
      List<String> objets = lexique.objets(sansPointFinal(provision), regime, jours);
      valeurs.put(
          "objet",
          objets.size() == 1 ? objets.get(0) : lexique.mots().mot("valeurs", "objetSelonLeJour"));
    }
    return Phrase.de(
        lexique.mots().phrase("conditions", motif.forme(), valeurs), precisions(motif));
  }

  private String mots(String type, Contrainte contrainte) {
    String premiere = contrainte.valeurs().get(0);
    return switch (contrainte.champ()) {
      case "provision", "source", "cible" -> lexique.lien(sansPointFinal(premiere));
      case "code" ->
          type.equals("Reponse") ? "«\u00a0" + lexique.question(premiere) + "\u00a0»" : premiere;
      case "valeur" ->
          type.equals("Reponse")
              ? lexique.mots().mot("reponses", premiere)
              : Libelles.enumerer(
                  contrainte.valeurs().stream()
                      .map(perimetre -> lexique.mots().mot("perimetres", perimetre))
                      .toList());
      case "theme" -> "«\u00a0" + lexique.libelles().theme(premiere) + "\u00a0»";
      case "groupe" -> lexique.mots().mot("groupes", premiere);
      case "besoin" -> lexique.court(premiere);
      case "branche" -> lexique.mots().mot("branches", premiere);
      case "nom" -> lexique.mots().mot("parametres", premiere);
      case "regime", "sujet", "requis" -> premiere; // said by the form or by the details below it
      default -> throw new IllegalArgumentException("no words for " + contrainte);
    };
  }

  private List<String> precisions(MotifLu motif) {
    String provision = String.valueOf(motif.valeur("provision"));
    return switch (motif.forme()) {
      case "EnVigueur(provision ==, regime ==, sujet ==)" ->
          lexique.contenus(provision, regime, String.valueOf(motif.valeur("sujet")), jours);
      case "EnVigueur(provision ==, regime ==)",
          "Derogation(provision ==)",
          "Derogation(provision ==, besoin ==)",
          "Finalite(provision ==)" ->
          lexique.objets(provision, regime, jours).size() == 1
              ? List.of()
              : lexique.contenus(provision, regime, "", jours);
      case "Reponse(code in, valeur ==)" ->
          motif.valeurs("code").stream().map(lexique::question).toList();
      case "Reponse(theme ==, valeur ==)" ->
          lexique.questionsDuTheme(String.valueOf(motif.valeur("theme")));
      case "Parametre(nom ==, valeur $)" ->
          lexique.valeurs(String.valueOf(motif.valeur("nom")), regime);
      case "BesoinDroitCommun(provision $, reponse $)" -> lexique.besoinsDeDroitCommun(regime);
      case "RemarqueEnVigueur(code ==, provision ==)" ->
          lexique.notes(provision, regime, String.valueOf(motif.valeur("code")));
      default -> List.of();
    };
  }

  /** A prefix, {@code L162-31-1.II.2.}, names the division that it is the beginning of. */
  private static String sansPointFinal(String provision) {
    return provision.endsWith(".") ? provision.substring(0, provision.length() - 1) : provision;
  }
}
