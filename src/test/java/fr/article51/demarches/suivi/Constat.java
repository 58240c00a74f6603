package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.doublure.MessageFictif;
import fr.article51.echange.EcritureDemande;
import fr.article51.instruction.Chaine;
import fr.article51.instruction.Detail;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What must hold once everything is quiet, whatever went wrong before; and how many there are. */
final class Constat {
  static final URI ADRESSE = URI.create("https://article51.example");

  private final Terrain terrain;
  private final Contenus contenus = new Contenus(Terrain.PARCOURS.libelles(), ADRESSE);
  private final Traducteur traducteur = new Traducteur(Terrain.CODES);
  private final Set<UUID> instructions = new HashSet<>();
  private int evaluations;
  private int annotations;
  private int demandes;
  private int messages;

  Constat(Terrain terrain) {
    this.terrain = terrain;
  }

  void faire(String titre, Collection<CleDeDossier> cles) {
    cles.forEach(this::dossier);
    long dossiers = terrain.compter("select count(*) from dossier");
    assertEquals(dossiers, terrain.compter("select count(*) from instruction"));
    assertEquals(
        dossiers, terrain.compter("select count(distinct instruction) from dossier"), "one each");
    assertEquals(List.of(), new Chaine(terrain.transactions).verifier().toutesLesRuptures());
    terrain.dire(
        "%s : %d dossiers, %d instructions, %d évaluations, %d annotations justes,"
            + " %d messages demandés, %d reçus",
        titre, cles.size(), instructions.size(), evaluations, annotations, demandes, messages);
  }

  private void dossier(CleDeDossier cle) {
    DossierSuivi suivi = terrain.suivi(cle);
    assertNull(suivi.raison(), cle.toString());
    assertNull(suivi.abandonneLe(), cle.toString());
    Branchement branchement = Objects.requireNonNull(terrain.branchements.get(cle.demarche()));
    Dossier dossier = branchement.plateforme().dossier(cle.dossier());
    Detail detail = terrain.detail(cle);
    assertArrayEquals(
        EcritureDemande.octets(traducteur.traduire(dossier, branchement.demarche()).demande()),
        detail.courante().demande().getBytes(StandardCharsets.UTF_8),
        cle.toString());
    instructions.add(detail.instruction().id());
    evaluations += detail.evaluations().size();
    annotations(cle, detail, branchement.demarche());
    messages(cle);
  }

  private void annotations(CleDeDossier cle, Detail detail, Demarche demarche) {
    contenus
        .de(detail)
        .forEach(
            (ecrit, texte) -> {
              String question = demarche.renvoi().annotations().get(ecrit);
              assertEquals(
                  texte,
                  terrain.doublure.annotation(cle.dossier(), question),
                  () -> cle + " " + ecrit);
              annotations++;
            });
    String etiquette = demarche.renvoi().etiquettes().get(detail.courante().conclusion());
    assertEquals(
        List.of(Terrain.demarche(cle.demarche()).etiquettes().get(etiquette)),
        terrain.doublure.etiquettes(cle.dossier()));
  }

  /** Each message that was asked for is there once, and no other is. */
  private void messages(CleDeDossier cle) {
    List<MessageFictif> recus = terrain.doublure.messagesRecus(cle.dossier());
    List<Envoi> demandees =
        terrain.envois.duDossier(cle).stream()
            .filter(envoi -> envoi.genre() == Envoi.Genre.MESSAGE)
            .toList();
    for (Envoi envoi : demandees) {
      List<MessageFictif> siens =
          recus.stream().filter(un -> un.texte().contains(envoi.reference())).toList();
      assertEquals(1, siens.size(), "message of " + cle);
      assertEquals(Envoi.Etat.FAIT, envoi.etat());
      assertEquals(siens.get(0).id(), envoi.distant());
    }
    assertEquals(demandees.size(), recus.size(), cle.toString());
    demandes += demandees.size();
    messages += recus.size();
  }
}
