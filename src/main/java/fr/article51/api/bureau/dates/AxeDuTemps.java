package fr.article51.api.bureau.dates;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.dates.VueDesDates.Axe;
import fr.article51.api.bureau.dates.VueDesDates.Repere;
import fr.article51.api.bureau.dates.VueDesDates.Segment;
import fr.article51.explication.Comparaison;
import fr.article51.explication.Comparaison.Bascule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Places the periods of a comparison along an axis. */
final class AxeDuTemps {
  private static final double TOUT = 100;

  /** Closer than that, on a narrow screen, two numbers would cover each other. */
  private static final double ECART = 8;

  private static final int RANG = 26;
  private static final int MARGE = 14;
  private static final int ANNEES = 6;

  private final LocalDate du;
  private final LocalDate au;
  private final double jours;

  private AxeDuTemps(LocalDate du, LocalDate au) {
    this.du = du;
    this.au = au;
    this.jours = ChronoUnit.DAYS.between(du, au) + 1.0;
  }

  /**
   * @param jour the day to mark, when it is one of them
   */
  static Axe dessiner(Comparaison comparaison, LocalDate jour) {
    AxeDuTemps axe = new AxeDuTemps(comparaison.du(), comparaison.au());
    List<Segment> segments = axe.segments(comparaison);
    int bande = segments.stream().mapToInt(Segment::y).max().orElse(MARGE) + RANG - MARGE / 2;
    boolean dedans = !jour.isBefore(axe.du) && !jour.isAfter(axe.au);
    return new Axe(
        Mots.jour(axe.du),
        Mots.jour(axe.au),
        bande,
        segments,
        axe.annees(),
        dedans ? texte(axe.place(jour)) : "");
  }

  private List<Segment> segments(Comparaison comparaison) {
    List<LocalDate> debuts = new ArrayList<>(List.of(du));
    comparaison.bascules().stream().map(Bascule::jour).forEach(debuts::add);
    List<Segment> segments = new ArrayList<>();
    double[] occupes = new double[debuts.size()];
    Arrays.fill(occupes, -TOUT);
    for (int i = 0; i < debuts.size(); i++) {
      double x = place(debuts.get(i));
      double fin = i + 1 < debuts.size() ? place(debuts.get(i + 1)) : TOUT;
      int rang = 0;
      while (x - occupes[rang] < ECART) {
        rang++;
      }
      occupes[rang] = x;
      segments.add(
          new Segment(
              i + 1,
              texte(x),
              texte(fin - x),
              (i == 0 ? comparaison.depart() : comparaison.bascules().get(i - 1).apres())
                  .conclusion()
                  .name(),
              MARGE + rang * RANG));
    }
    return segments;
  }

  /** As many first of January as there is room for. */
  private List<Repere> annees() {
    int premiere = du.getDayOfYear() == 1 ? du.getYear() : du.getYear() + 1;
    int pas = Math.max(1, (int) Math.ceil((au.getYear() - premiere + 1) / (double) ANNEES));
    List<Repere> reperes = new ArrayList<>();
    for (int annee = premiere; annee <= au.getYear(); annee += pas) {
      reperes.add(new Repere(texte(place(LocalDate.of(annee, 1, 1))), Integer.toString(annee)));
    }
    return reperes;
  }

  private double place(LocalDate jour) {
    return TOUT * ChronoUnit.DAYS.between(du, jour) / jours;
  }

  private static String texte(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
