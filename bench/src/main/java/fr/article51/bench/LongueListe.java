package fr.article51.bench;

import fr.article51.instruction.Acteur;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Page;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Repere;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.verdict.Conclusion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Pages of a list of 100,000 screenings, as many as an agency will ever have. */
final class LongueListe {
  private static final int LISTE = 100_000;
  private static final int CHAUFFE = 20;

  /** Of each kind, or fewer when they take longer than that. */
  private static final int PAGES = 500;

  private static final int SECONDES = 8;
  private static final Instant DEBUT = Instant.parse("2024-01-01T00:00:00Z");

  private final Instructions instructions;
  private final Acteur qui;

  LongueListe(Instructions instructions, Acteur qui) {
    this.instructions = instructions;
    this.qui = qui;
  }

  /** Screenings without evaluations: a list needs none. */
  static InputStream sauvegarde(String agence) {
    Random hasard = new Random(51);
    StringBuilder lignes =
        new StringBuilder("{\"format\": \"article51-sauvegarde\", \"version\": 1}\n");
    lignes.append(
        "{\"chaine\": {\"id\": 1, \"rang\": 0, \"empreinte\": \"%s\"}}%n"
            .formatted("0".repeat(64)));
    for (int n = 1; n <= LISTE; n++) {
      lignes.append(
          """
          {"instruction": {"id": "%s", "agence": "%s", "version": 1, "etat": "%s", "titre": "%s", \
          "porteur": "%s", "perimetre": "REGIONAL", "conclusion": "%s", \
          "evaluation": 1, "cree_le": "%s", "cree_par": "a", "modifie_le": "%s", \
          "modifie_par": "a"}}
          """
              .formatted(
                  new UUID(hasard.nextLong(), hasard.nextLong()),
                  agence,
                  n % 3 == 0 ? "CLOSE" : "OUVERTE",
                  titre(n),
                  "Centre hospitalier de la ville " + n % 500,
                  n % 4 == 0 ? "RECEVABLE" : n % 4 == 1 ? "NON_RECEVABLE" : "A_COMPLETER",
                  DEBUT.plusSeconds(60L * n),
                  DEBUT.plusSeconds(31_536_000 + 60L * n)));
    }
    lignes.append("{\"fin\": %d}%n".formatted(LISTE + 1));
    return new ByteArrayInputStream(lignes.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A third for mobility, another for diabetes, ten for both; the oldest third for the epidemic.
   */
  private static String titre(int n) {
    return "Numéro "
        + n
        + " : parcours"
        + (n % 3 == 0 ? " mobilité" : "")
        + (n % 3 == 1 || n % 9_999 == 0 ? " diabète" : "")
        + (n <= LISTE / 3 ? " covid" : "");
  }

  void mesurer() {
    page("première page", recherche(null, null, Tri.MODIFICATION));
    page("par titre", recherche(null, null, Tri.TITRE));
    page("par conclusion", recherche(Conclusion.NON_RECEVABLE, null, Tri.CREATION));
    for (Tri tri : new Tri[] {Tri.MODIFICATION, Tri.TITRE}) {
      String fin = tri == Tri.TITRE ? ", par titre" : "";
      page("mot rare" + fin, recherche(null, "99999", tri));
      page("mot fréquent" + fin, recherche(null, "diabète", tri));
      page("mot fréquent, que des anciennes" + fin, recherche(null, "covid", tri));
      page("deux fréquents, rares ensemble" + fin, recherche(null, "diabète mobilité", tri));
      page("aucune" + fin, recherche(null, "zzz", tri));
      page("trois lettres" + fin, recherche(null, "dia", tri));
    }
    suivre("page après page", recherche(null, null, Tri.CREATION));
    suivre("page après page, mot fréquent", recherche(null, "diabète", Tri.CREATION));
  }

  private void page(String nom, Recherche recherche) {
    for (int i = 0; i < CHAUFFE; i++) {
      instructions.chercher(qui, recherche);
    }
    Mesures mesures = new Mesures();
    long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDES);
    for (int i = 0; i < PAGES && System.nanoTime() < fin; i++) {
      long debut = System.nanoTime();
      instructions.chercher(qui, recherche);
      mesures.ajouter(System.nanoTime() - debut);
    }
    dire(nom, mesures);
  }

  private void suivre(String nom, Recherche recherche) {
    Mesures mesures = new Mesures();
    Repere repere = null;
    for (int i = 0; i < PAGES; i++) {
      Recherche suite =
          new Recherche(
              null,
              null,
              null,
              null,
              recherche.texte(),
              recherche.tri(),
              recherche.taille(),
              repere);
      long debut = System.nanoTime();
      Page page = instructions.chercher(qui, suite);
      mesures.ajouter(System.nanoTime() - debut);
      repere = page.suite();
    }
    dire(nom, mesures);
  }

  private static void dire(String nom, Mesures mesures) {
    Mesures.ecrire(
        "  liste de 100 000, %-42s p50 %7.2f ms, p99 %7.2f ms",
        nom, mesures.quantile(0.5) / 1_000, mesures.quantile(0.99) / 1_000);
  }

  private static Recherche recherche(
      @Nullable Conclusion conclusion, @Nullable String texte, Tri tri) {
    return new Recherche(null, null, conclusion, null, texte, tri, 20, null);
  }
}
