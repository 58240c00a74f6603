package fr.article51.api.demarches;

import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.DemarcheInvalideException;
import fr.article51.demarches.correspondance.Faute;
import fr.article51.demarches.correspondance.LecteurDeDemarche;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.demarches.plateforme.PlateformeException.JetonRefuse;
import fr.article51.demarches.plateforme.PlateformeGraphQL;
import fr.article51.demarches.plateforme.ReglagesDePlateforme;
import fr.article51.demarches.suivi.Branchements;
import fr.article51.echange.CodesDeQuestions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The démarches of the service, from their files, read once at the start. A file with faults puts
 * its démarche out of service, and no other.
 */
@ApplicationScoped
public class CatalogueDesDemarches implements Branchements {
  private static final Logger LOG = Logger.getLogger(CatalogueDesDemarches.class);

  private final ReglagesDesDemarches reglages;
  private final Secrets secrets;
  private final Clock horloge;
  private final LecteurDeDemarche lecteur;
  private final Map<Long, Branchement> branchees = new TreeMap<>();
  private final Set<Long> enDouble = new HashSet<>();
  private final List<Faute> fautes = new ArrayList<>();

  CatalogueDesDemarches(
      ReglagesDesDemarches reglages, Secrets secrets, Clock horloge, CodesDeQuestions codes) {
    this.reglages = reglages;
    this.secrets = secrets;
    this.horloge = horloge;
    this.lecteur = new LecteurDeDemarche(codes);
  }

  @PostConstruct
  void lire() {
    reglages.dossier().ifPresent(this::lire);
    fautes.forEach(faute -> LOG.errorf("Démarche hors service : %s", faute));
  }

  private void lire(Path dossier) {
    try (Stream<Path> fichiers = Files.list(dossier)) {
      fichiers
          .filter(fichier -> fichier.toString().endsWith(".yaml"))
          .sorted()
          .forEach(this::lireUnFichier);
    } catch (IOException e) {
      fautes.add(
          new Faute(
              dossier.toString(),
              0,
              "article51.demarches.dossier illisible",
              "un dossier existant"));
    }
  }

  private void lireUnFichier(Path fichier) {
    String nom = String.valueOf(fichier.getFileName());
    try {
      brancher(lecteur.lire(nom, Files.readAllBytes(fichier)));
    } catch (DemarcheInvalideException e) {
      fautes.addAll(e.fautes());
    } catch (IOException e) {
      fautes.add(new Faute(nom, 0, "fichier illisible", "un fichier lisible par le service"));
    }
  }

  /** Two files for one number would take turns: neither is served. */
  private void brancher(Demarche demarche) {
    Branchement autre = branchees.remove(demarche.numero());
    if (autre != null || enDouble.contains(demarche.numero())) {
      enDouble.add(demarche.numero());
      fautes.add(
          new Faute(
              demarche.fichier(),
              demarche.ligne("demarche"),
              "démarche décrite par un autre fichier aussi",
              "un seul fichier par démarche"));
      return;
    }
    branchees.put(
        demarche.numero(),
        new Branchement(
            demarche,
            new PlateformeGraphQL(
                ReglagesDePlateforme.usuels(demarche.plateforme(), demarche.numero()),
                () -> jeton(demarche),
                horloge::instant)));
  }

  private String jeton(Demarche demarche) {
    return secrets.lire(demarche.jeton()).orElseThrow(() -> new JetonRefuse("absent"));
  }

  @Override
  public Branchement pour(long demarche) {
    return trouver(demarche).orElseThrow(() -> new DemarcheHorsService(demarche));
  }

  /** A démarche that is served. */
  public Optional<Branchement> trouver(long demarche) {
    return Optional.ofNullable(branchees.get(demarche));
  }

  /** All that are served, by number. */
  List<Branchement> toutes() {
    return List.copyOf(branchees.values());
  }

  /** What is wrong with the files. */
  List<Faute> fautes() {
    return List.copyOf(fautes);
  }

  /** Whether anything is to be followed. */
  boolean vide() {
    return branchees.isEmpty();
  }
}
