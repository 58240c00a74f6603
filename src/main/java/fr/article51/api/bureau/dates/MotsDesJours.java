package fr.article51.api.bureau.dates;

import static fr.article51.projet.DateAdmise.Controle.admet;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.MotsDesFautes;
import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.echange.Dates;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with the days of a comparison, in words. */
@ApplicationScoped
class MotsDesJours {
  private static final String AU = "au";

  private final MotsDesFautes fautes;

  MotsDesJours(MotsDesFautes fautes) {
    this.fautes = fautes;
  }

  /**
   * By field.
   *
   * @param refus what was found wrong with them
   * @param du first day as typed
   * @param au last day as typed
   */
  Map<String, String> de(Probleme refus, String du, String au) {
    @Nullable LocalDate premier = jour(du);
    @Nullable LocalDate dernier = jour(au);
    if (premier != null && dernier != null) {
      return Map.of(AU, periode(premier, dernier));
    }
    Map<String, String> dites = new LinkedHashMap<>();
    for (Probleme.Anomalie une : refus.errors()) {
      String champ = Objects.requireNonNull(une.pointer()).substring(1);
      String tape = champ.equals(AU) ? au : du;
      dites.put(
          champ,
          fautes.de("dates", champ, Faute.REFUSE, Map.of("valeur", MotsDesFautes.citer(tape))));
    }
    return dites;
  }

  private String periode(LocalDate premier, LocalDate dernier) {
    if (dernier.isBefore(premier)) {
      return fautes.de("dates", AU, Faute.AVANT, Map.of("limite", Mots.jour(premier)));
    }
    int annees = LecteurDemande.ANNEES_MAXIMUM;
    return fautes.de(
        "dates",
        AU,
        Faute.LONG,
        Map.of("annees", Integer.toString(annees), "limite", Mots.jour(premier.plusYears(annees))));
  }

  private static @Nullable LocalDate jour(String tape) {
    LocalDate jour = Dates.lire(tape);
    return jour != null && admet(jour) ? jour : null;
  }
}
