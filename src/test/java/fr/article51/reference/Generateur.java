package fr.article51.reference;

import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Valid requests, drawn so as to meet corners often: first and last days of everything that
 * changes, durations around the limits, receptions at the end of a month. The request of a number
 * depends on the seed and on that number alone, whatever the thread.
 */
public final class Generateur {
  private static final List<Integer> DUREES =
      List.of(1, 12, 24, 36, 47, 48, 49, 50, 54, 59, 60, 61, 62, 120, Integer.MAX_VALUE);
  private static final List<String> REGIONS =
      List.of("01", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93");
  private static final RandomGeneratorFactory<RandomGenerator> HASARD =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private final long graine;

  public Generateur(long graine) {
    this.graine = graine;
  }

  /** Every first day, the day before it, and the ends of the calendar that a request accepts. */
  public static List<LocalDate> bornes() {
    List<LocalDate> jours = new ArrayList<>();
    for (LocalDate borne : Dates.BORNES) {
      jours.add(borne.minusDays(1));
      jours.add(borne);
    }
    jours.add(LocalDate.of(1900, 1, 1));
    jours.add(LocalDate.of(2100, 12, 31));
    return jours;
  }

  /**
   * The request of a number. The first numbers go through every boundary day and every shape, in
   * turn; then days and shapes are drawn.
   */
  public Demande demande(long numero) {
    RandomGenerator hasard = HASARD.create(graine * 1_000_003 + numero);
    List<LocalDate> bornes = bornes();
    Formes[] formes = Formes.values();
    long tour = (long) bornes.size() * formes.length;
    if (numero < 20 * tour) {
      int rang = (int) (numero % tour);
      return demande(bornes.get(rang / formes.length), formes[rang % formes.length], hasard);
    }
    return demande(jour(bornes, hasard), formes[hasard.nextInt(formes.length)], hasard);
  }

  private static LocalDate jour(List<LocalDate> bornes, RandomGenerator hasard) {
    if (hasard.nextInt(10) < 7) {
      return bornes.get(hasard.nextInt(bornes.size()));
    }
    return LocalDate.of(2013, 11, 1).plusDays(hasard.nextInt(5200));
  }

  private static Demande demande(LocalDate date, Formes forme, RandomGenerator hasard) {
    Jour jour = Jour.du(date);
    Formes.Tirage tirage = new Formes.Tirage(jour, hasard);
    if (!jour.questions.isEmpty()) {
      forme.remplir(tirage);
    }
    Perimetre perimetre = tirage.un(perimetres());
    Projet projet =
        new Projet(
            hasard.nextInt(4) == 0 ? "Projet" : null,
            perimetre,
            regions(perimetre, hasard),
            hasard.nextInt(5) == 0 ? null : duree(tirage),
            new Porteur(null, hasard.nextInt(4) == 0 ? "ASSOCIATION" : null, tirage.membre),
            hasard.nextBoolean() ? null : reception(date, hasard));
    return Demande.de(date, projet, tirage.reponses);
  }

  private static List<@Nullable Perimetre> perimetres() {
    List<@Nullable Perimetre> choix = new ArrayList<>(List.of(Perimetre.values()));
    choix.add(null);
    return choix;
  }

  /** Mostly within the limit, so that other things can decide. */
  private static int duree(Formes.Tirage tirage) {
    return tirage.hasard.nextInt(3) > 0 ? 48 : tirage.un(DUREES);
  }

  private static List<String> regions(@Nullable Perimetre perimetre, RandomGenerator hasard) {
    if (hasard.nextBoolean()) {
      return List.of();
    }
    int debut = hasard.nextInt(REGIONS.size() - 4);
    int nombre =
        perimetre == Perimetre.LOCAL || perimetre == Perimetre.REGIONAL ? 1 : 2 + hasard.nextInt(3);
    return REGIONS.subList(debut, debut + nombre);
  }

  /** Often the last days of a month, where months cannot be added one by one. */
  private static LocalDate reception(LocalDate date, RandomGenerator hasard) {
    if (date.getYear() < 1901 || date.getYear() > 2099) {
      return LocalDate.of(2024, 1, 31);
    }
    LocalDate jour = date.minusDays(hasard.nextInt(400)).plusDays(60);
    return switch (hasard.nextInt(3)) {
      case 0 -> jour;
      case 1 -> jour.withDayOfMonth(jour.lengthOfMonth());
      default -> jour.withDayOfMonth(Math.min(jour.lengthOfMonth(), 29 + hasard.nextInt(3)));
    };
  }
}
