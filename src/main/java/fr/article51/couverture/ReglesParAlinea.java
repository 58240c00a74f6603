package fr.article51.couverture;

import fr.article51.couverture.Couverture.RegleDAlinea;
import fr.article51.droit.Alinea;
import fr.article51.droit.Contenu;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Parametre;
import fr.article51.droit.Regime;
import fr.article51.droit.Traitement;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins the rules to the contents that they apply. */
final class ReglesParAlinea {
  private static final Pattern SUJET =
      Pattern.compile("\\bEnVigueur\\( provision == \"([^\"]+)\"[^)]*\\bsujet == \"([A-Z_]+)\"");

  private static final Pattern PARAMETRE = Pattern.compile("\\bParametre\\( nom == \"(\\w+)\"");
  private static final String DROIT_COMMUN = "BesoinDroitCommun(";

  private final List<Regle> regles;
  private final Map<String, Integer> cas;

  ReglesParAlinea(CatalogueRegles catalogue, Map<String, Integer> cas) {
    this.regles = catalogue.regles();
    this.cas = cas;
  }

  /**
   * The rules that apply a content; none when it is not for rules to apply.
   *
   * @param fin first day after the content; null while no end is known
   */
  List<RegleDAlinea> de(Alinea alinea, Contenu contenu, @Nullable LocalDate fin) {
    boolean parRegles =
        contenu.etat() == EtatAlinea.EN_VIGUEUR
            && alinea.traitement(contenu).par() == Traitement.Par.REGLES;
    if (!parRegles) {
      return List.of();
    }
    return regles.stream()
        .filter(regle -> regle.provision().equals(alinea.provision()))
        .filter(regle -> regle.regime() == alinea.regime())
        .filter(regle -> parleDe(regle, contenu) && aSesNombres(regle, alinea, contenu.du(), fin))
        .map(this::avecSesCas)
        .toList();
  }

  /** The rules of a provision in a regime, whatever the content. */
  List<RegleDAlinea> de(String provision, Regime regime) {
    return regles.stream()
        .filter(regle -> regle.provision().equals(provision) && regle.regime() == regime)
        .map(this::avecSesCas)
        .toList();
  }

  /** Every rule. */
  List<Regle> toutes() {
    return regles;
  }

  /** A rule that asks for a subject of its provision is silent on the other contents. */
  private static boolean parleDe(Regle regle, Contenu contenu) {
    if (regle.source().contains(DROIT_COMMUN) && contenu.droitCommun().isEmpty()) {
      return false;
    }
    Matcher sujets = SUJET.matcher(regle.source());
    Set<String> demandes =
        sujets
            .results()
            .filter(resultat -> resultat.group(1).equals(regle.provision()))
            .map(resultat -> resultat.group(2))
            .collect(Collectors.toSet());
    return demandes.isEmpty() || !Collections.disjoint(demandes, contenu.sujets());
  }

  /** A rule that reads a number of its provision is silent on the days without it. */
  private static boolean aSesNombres(
      Regle regle, Alinea alinea, LocalDate du, @Nullable LocalDate fin) {
    return PARAMETRE
        .matcher(regle.source())
        .results()
        .map(resultat -> resultat.group(1))
        .allMatch(
            nom -> {
              List<Parametre> valeurs =
                  alinea.parametres().stream().filter(p -> p.nom().equals(nom)).toList();
              return valeurs.isEmpty()
                  || valeurs.stream().anyMatch(valeur -> seRencontrent(valeur, du, fin));
            });
  }

  private static boolean seRencontrent(Parametre parametre, LocalDate du, @Nullable LocalDate fin) {
    LocalDate sienne = parametre.au();
    return (sienne == null || du.isBefore(sienne)) && (fin == null || parametre.du().isBefore(fin));
  }

  private RegleDAlinea avecSesCas(Regle regle) {
    return new RegleDAlinea(
        regle.id(), regle.nom(), regle.fichier(), cas.getOrDefault(regle.nom(), 0));
  }
}
