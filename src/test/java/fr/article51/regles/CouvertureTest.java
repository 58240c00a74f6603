package fr.article51.regles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.droit.Alinea;
import fr.article51.droit.Contenu;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Traitement;
import fr.article51.reference.Production;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Legal data and rules name each other: no alinéa is left without a rule in silence. */
class CouvertureTest {
  private final Droit droit = Droit.charger();

  @Test
  void tout_alinea_dit_encode_par_des_regles_en_a_une() {
    assertEquals(Set.of(), sans(alineasParRegles(), provisionsDesRegles()));
  }

  @Test
  void toute_regle_encode_un_alinea_qui_le_dit() {
    Set<String> articles =
        droit.articles().stream()
            .map(article -> " " + article.article())
            .collect(Collectors.toSet());
    Set<String> orphelines = sans(provisionsDesRegles(), alineasParRegles());
    // A rule on an article as a whole, such as the one on texts that were not read.
    orphelines.removeIf(regle -> articles.stream().anyMatch(regle::endsWith));
    assertEquals(Set.of(), orphelines);
  }

  private Set<String> alineasParRegles() {
    Set<String> provisions = new TreeSet<>();
    for (Alinea alinea : droit.alineas()) {
      for (Contenu contenu : alinea.versions()) {
        if (contenu.etat() == EtatAlinea.EN_VIGUEUR
            && alinea.traitement(contenu).par() == Traitement.Par.REGLES) {
          provisions.add(alinea.regime() + " " + alinea.provision());
        }
      }
    }
    return provisions;
  }

  private static Set<String> provisionsDesRegles() {
    return Production.evaluateur().catalogue().regles().stream()
        .filter(regle -> !regle.provision().isEmpty())
        .map(regle -> regle.regime() + " " + regle.provision())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sans(Set<String> tous, Set<String> vus) {
    Set<String> reste = new TreeSet<>(tous);
    reste.removeAll(vus);
    return reste;
  }
}
