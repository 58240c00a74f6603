package fr.article51.api.bureau.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.bureau.instruction.Origines.Origine;
import fr.article51.api.bureau.instruction.VueDInstruction.DemandeVue;
import fr.article51.api.bureau.instruction.VueDInstruction.Dite;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each thing that is known of a project, with where it comes from. */
@QuarkusTest
class OriginesTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 1);
  private static final String PANIER = "besoin.panier_soins";
  private static final String INFIRMIERS = "besoin.tarifs.infirmiers";
  private static final String SUBVENTION = "objet.subvention_seule";

  @Inject RedactionDeLaDemande redaction;

  @Test
  void ce_que_dit_le_dossier_porte_son_champ_et_le_reste_est_marque() {
    Demande dossier =
        demande(48, Map.of(PANIER, Valeur.OUI, INFIRMIERS, Valeur.OUI, SUBVENTION, Valeur.NON));
    Demande courante =
        demande(60, Map.of(PANIER, Valeur.OUI, INFIRMIERS, Valeur.NON, SUBVENTION, Valeur.NON));
    Map<String, String> origines =
        origines(
            redaction.dire(
                courante,
                new Origine(
                    dossier,
                    Map.of(
                        PANIER, List.of("Panier", "Soins"), "projet.perimetre", List.of("Où")))));
    assertEquals("champ « Panier », « Soins »", origines.get(PANIER));
    assertEquals("champ « Où »", origines.get("projet.perimetre"));
    assertEquals("du dossier, ou du fichier de sa démarche", origines.get(SUBVENTION));
    assertEquals("ajouté ou changé ici", origines.get(INFIRMIERS));
    assertEquals("ajouté ou changé ici", origines.get("projet.dureeMois"));
    assertEquals("", origines.get("dateAppreciation"));
  }

  @Test
  void sans_dossier_rien_n_a_d_origine() {
    assertEquals(
        List.of(""),
        origines(redaction.dire(demande(48, Map.of(PANIER, Valeur.OUI)), null)).values().stream()
            .distinct()
            .toList());
  }

  private static Demande demande(int mois, Map<String, Valeur> reponses) {
    return Demande.de(
        JOUR,
        new Projet(null, Perimetre.LOCAL, List.of(), mois, Projet.INCONNU.porteur(), null),
        reponses);
  }

  private static Map<String, String> origines(DemandeVue vue) {
    return Stream.concat(
            vue.projet().stream(), vue.themes().stream().flatMap(un -> un.reponses().stream()))
        .collect(Collectors.toMap(Dite::cle, Dite::origine));
  }
}
