package fr.article51.reforme;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.projet.Demande;
import fr.article51.regles.Constat;
import fr.article51.regles.Regle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A finding of one base on a day, as it can be compared with those of the other: what it says, with
 * all that a verdict makes of it (rank and provisions of its rule, articles that the law sets
 * aside); not the numbers and versions that only its wording repeats.
 *
 * @param regle the rule that gives it
 * @param genre kind of finding
 * @param provision the provision concerned; that of the rule when there is none
 * @param dit what it says
 * @param si what it depends on
 */
record Trouvaille(Regle regle, String genre, String provision, ObjectNode dit, Set<Litteral> si) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A finding for one project: what is left of it once its answers are known.
   *
   * @param trouvaille the finding
   * @param dit what it says
   * @param lues the answers that it reads
   * @param reste what it still depends on
   */
  record Chez(Trouvaille trouvaille, ObjectNode dit, Set<String> lues, Set<Litteral> reste) {

    /** Whether the verdict makes the same of both. */
    boolean revientA(Chez autre) {
      return dit.equals(autre.dit) && lues.equals(autre.lues) && reste.equals(autre.reste);
    }
  }

  /**
   * @param questions size of the questionnaire
   */
  static Trouvaille de(Constat constat, Regle regle, EtatDuDroit etat, int questions) {
    ObjectNode dit = JSON.valueToTree(constat);
    dit.remove(List.of("si", "parametres"));
    dit.put("genre", constat.getClass().getSimpleName());
    dit.put("rang", regle.rang().name());
    String provision = dit.path("provision").asText("");
    ArrayNode fondements = dit.putArray("fondements");
    for (String nommee : new TreeSet<>(List.of(regle.provision(), provision))) {
      if (etat.textes().stream().anyMatch(texte -> texte.article().equals(article(nommee)))) {
        fondements.add(nommee);
      }
    }
    if (constat instanceof Constat.Derogation derogation) {
      etat.provision(provision).ifPresent(p -> articles(dit, p, derogation.besoin()));
    } else if (constat instanceof Constat.Cooperation cooperation) {
      etat.provision(provision).ifPresent(p -> articles(dit, p, cooperation.besoin()));
    }
    Set<Litteral> si = new HashSet<>();
    constat.si().forEach(reponse -> si.add(Litteral.de(reponse, questions)));
    return new Trouvaille(
        regle,
        constat.getClass().getSimpleName(),
        provision.isEmpty() ? regle.provision() : provision,
        dit,
        Set.copyOf(si));
  }

  private static void articles(ObjectNode dit, ProvisionEnVigueur provision, String besoin) {
    ArrayNode articles = dit.putArray("articles");
    provision
        .vise()
        .forEach(
            (article, besoins) -> {
              if (besoins.contains(besoin)) {
                articles.add(article);
              }
            });
    ArrayNode cites = dit.putArray("cites");
    new TreeSet<>(provision.cite()).forEach(cites::add);
  }

  private static String article(String provision) {
    int point = provision.indexOf('.');
    return point < 0 ? provision : provision.substring(0, point);
  }

  /**
   * @return null when the answers rule it out
   */
  @Nullable Chez chez(Demande demande, int dureeMaximale) {
    Set<Litteral> reste = new HashSet<>();
    Set<String> lues = new TreeSet<>();
    for (Litteral litteral : si) {
      lues.add(litteral.code());
      Boolean vrai = litteral.chez(demande, dureeMaximale);
      if (vrai == null) {
        reste.add(litteral);
      } else if (!vrai) {
        return null;
      }
    }
    return new Chez(this, dit, lues, reste);
  }
}
