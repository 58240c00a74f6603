package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.demarches.plateforme.PlateformeException.Introuvable;
import fr.article51.demarches.plateforme.PlateformeException.Refusee;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A démarche, through the GraphQL interface of the platform. Never tries a call again. Any root
 * error fails its call, even when data came with it. After failures in a row, calls fail at once
 * for a while ({@link ReglagesDePlateforme#repos}). May be shared between threads.
 */
public final class PlateformeGraphQL implements Plateforme {
  /** Cursor where the list of what is deleted for good begins, and prefix of its cursors. */
  private static final String DEFINITIFS = "definitifs:";

  private final long demarche;
  private final ClientGraphQL client;
  private final Televersement televersement;

  /**
   * @param jeton read at each call, so that it may be replaced
   * @param horloge the present: for the rest after failures, and when too many calls are made
   */
  public PlateformeGraphQL(
      ReglagesDePlateforme reglages, Supplier<String> jeton, Supplier<Instant> horloge) {
    Echange echange = new Echange(reglages);
    this.demarche = reglages.demarche();
    this.client = new ClientGraphQL(reglages, echange, jeton, horloge);
    this.televersement = new Televersement(client, echange);
  }

  @Override
  public Descripteur descripteur() {
    return LectureDeDescripteur.lire(demarche(Operation.DESCRIPTEUR, Map.of("demarche", demarche)));
  }

  @Override
  public Dossier dossier(long numero) {
    if (numero != (int) numero) {
      // Longer than a number of the schema: the query would be refused, as if it were wrong.
      throw new Introuvable();
    }
    JsonNode dossier =
        Noeuds.objet(client.demander(Operation.DOSSIER, Map.of("numero", numero)), "dossier");
    if (LectureDeDossier.demarche(dossier) != demarche) {
      throw new Introuvable();
    }
    return LectureDeDossier.lire(dossier);
  }

  @Override
  public Page dossiers(@Nullable Instant depuis, @Nullable String apres) {
    JsonNode page = page(Operation.DOSSIERS, "dossiers", depuis, apres);
    return new Page(Noeuds.liste(page, "nodes", LectureDeDossier::resume), suite(page, apres));
  }

  /** Those that can still be restored, then those deleted for good. */
  @Override
  public PageDeSupprimes supprimes(@Nullable Instant depuis, @Nullable String apres) {
    if (apres == null || !apres.startsWith(DEFINITIFS)) {
      JsonNode page = page(Operation.BIENTOT_SUPPRIMES, "pendingDeletedDossiers", depuis, apres);
      String suite = suite(page, apres);
      return new PageDeSupprimes(supprimes(page), suite == null ? DEFINITIFS : suite);
    }
    String curseur =
        apres.length() == DEFINITIFS.length() ? null : apres.substring(DEFINITIFS.length());
    JsonNode page = page(Operation.SUPPRIMES, "deletedDossiers", depuis, curseur);
    String suite = suite(page, curseur);
    return new PageDeSupprimes(supprimes(page), suite == null ? null : DEFINITIFS + suite);
  }

  @Override
  public List<String> annoter(String dossier, String instructeur, List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    return Echecs.refus(
        modifier(
            Operation.ANNOTER,
            "dossierModifierAnnotations",
            Map.of(
                "dossierId", dossier,
                "instructeurId", instructeur,
                "annotations", annotations.stream().map(EcritureDAnnotation::ecrire).toList())));
  }

  @Override
  public String envoyer(
      String dossier,
      String instructeur,
      String texte,
      @Nullable String piece,
      @Nullable Correction correction) {
    Map<String, Object> message = new HashMap<>();
    message.put("dossierId", dossier);
    message.put("instructeurId", instructeur);
    message.put("body", texte);
    if (piece != null) {
      message.put("attachment", piece);
    }
    if (correction != null) {
      message.put("correction", raison(correction));
    }
    JsonNode envoi = modifier(Operation.ENVOYER, "dossierEnvoyerMessage", message);
    accepter(envoi);
    return Noeuds.texte(Noeuds.objet(envoi, "message"), "id");
  }

  @Override
  public String televerser(String dossier, String nom, String type, byte[] octets) {
    return televersement.envoyer(dossier, nom, type, octets);
  }

  @Override
  public void etiqueter(String dossier, String etiquette) {
    accepter(
        modifier(
            Operation.ETIQUETER,
            "dossierAjouterLabel",
            Map.of("dossierId", dossier, "labelId", etiquette)));
  }

  @Override
  public void desetiqueter(String dossier, String etiquette) {
    accepter(
        modifier(
            Operation.DESETIQUETER,
            "dossierSupprimerLabel",
            Map.of("dossierId", dossier, "labelId", etiquette)));
  }

  private JsonNode demarche(Operation operation, Map<String, Object> variables) {
    return Noeuds.objet(client.demander(operation, variables), "demarche");
  }

  private JsonNode page(
      Operation operation, String liste, @Nullable Instant depuis, @Nullable String apres) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("demarche", demarche);
    if (depuis != null) {
      variables.put("depuis", depuis.toString());
    }
    if (apres != null) {
      variables.put("apres", apres);
    }
    return Noeuds.objet(demarche(operation, variables), liste);
  }

  /** A page that says that another follows, and not where, or at itself, is no page. */
  private static @Nullable String suite(JsonNode page, @Nullable String apres) {
    JsonNode info = Noeuds.objet(page, "pageInfo");
    if (!info.path("hasNextPage").asBoolean()) {
      return null;
    }
    String suite = Noeuds.texte(info, "endCursor");
    if (suite.equals(apres)) {
      throw Noeuds.insense("endCursor");
    }
    return suite;
  }

  private static List<Supprime> supprimes(JsonNode page) {
    Function<JsonNode, Supprime> lecture =
        dossier ->
            new Supprime(
                Noeuds.nombre(dossier, "number"), Noeuds.instantOuNul(dossier, "dateSupression"));
    return Noeuds.liste(page, "nodes", lecture);
  }

  private JsonNode modifier(Operation operation, String nom, Map<String, Object> valeurs) {
    return Noeuds.objet(client.demander(operation, Map.of("input", valeurs)), nom);
  }

  private static void accepter(JsonNode mutation) {
    List<String> refus = Echecs.refus(mutation);
    if (!refus.isEmpty()) {
      throw new Refusee(refus);
    }
  }

  private static String raison(Correction correction) {
    return switch (correction) {
      case INCORRECT -> "incorrect";
      case INCOMPLET -> "incomplete";
      case PERIME -> "outdated";
    };
  }

  /** Neither the address nor the token. */
  @Override
  public String toString() {
    return "demarche " + demarche;
  }
}
