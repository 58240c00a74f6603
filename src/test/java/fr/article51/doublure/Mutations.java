package fr.article51.doublure;

import fr.article51.doublure.MessageFictif.Piece;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Mutations. What makes no sense is told in their answer; what is not there, at its root. */
final class Mutations {
  private final Monde monde;
  private final Depots depots;

  Mutations(Monde monde, Depots depots) {
    this.monde = monde;
    this.depots = depots;
  }

  /** Checks what all of them share, then does it. Two equal identifiers of client do it twice. */
  Map<String, Object> faire(
      DataFetchingEnvironment demande,
      BiFunction<DossierFictif, Map<String, Object>, Map<String, Object>> geste) {
    Map<String, Object> input = demande.getArgument("input");
    DossierFictif dossier = monde.cherche((String) input.get("dossierId"));
    if (dossier == null || !dossier.lisible()) {
      throw ErreurDeRacine.introuvable("Dossier");
    }
    Jetons.verifier(demande, dossier.demarche.numero());
    Object agent = input.get("instructeurId");
    Map<String, Object> reponse = new HashMap<>();
    boolean depot = demande.getField().getName().equals("createDirectUpload");
    if (!depot && !Jetons.ecrit(demande)) {
      reponse.putAll(refus("Ce jeton est en lecture seule"));
    } else if (agent != null && !demarche(dossier).instructeurs().containsKey(agent)) {
      reponse.putAll(refus("Cet instructeur n’a pas accès au dossier"));
    } else {
      reponse.putAll(geste.apply(dossier, input));
    }
    reponse.put("clientMutationId", input.get("clientMutationId"));
    return reponse;
  }

  Map<String, Object> annoter(DossierFictif dossier, Map<String, Object> input) {
    List<Map<String, Object>> erreurs = new ArrayList<>();
    for (Object une : (List<?>) Objects.requireNonNull(input.get("annotations"))) {
      Map<?, ?> annotation = (Map<?, ?>) une;
      try {
        annoter(dossier, annotation.get("id"), (Map<?, ?>) annotation.get("value"));
      } catch (Valeurs.Invalide faute) {
        erreurs.add(Map.of("message", faute.getMessage()));
      }
    }
    return erreurs.isEmpty() ? Map.of() : Map.of("errors", erreurs);
  }

  private void annoter(DossierFictif dossier, @Nullable Object id, @Nullable Map<?, ?> valeur) {
    Question question =
        demarche(dossier).annotations().stream()
            .filter(une -> une.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Valeurs.Invalide("L’annotation n’existe pas"));
    if (valeur == null || valeur.size() != 1) {
      throw new ErreurDeRacine("bad_request", "exactly one key");
    }
    Object cle = valeur.keySet().iterator().next();
    if (!Objects.equals(cle, question.genre().cle())) {
      throw new Valeurs.Invalide("L’annotation n’est pas de ce type");
    }
    Object donnee = valeur.get(cle);
    Object lue =
        question.genre() == Genre.REPETITION
            ? lignes(dossier, question, (Integer) Objects.requireNonNull(donnee))
            : Valeurs.normaliser(question, donnee);
    monde.annoter(dossier, question.numero(), lue);
  }

  /** That many lines more. */
  private static Object lignes(DossierFictif dossier, Question question, int nombre) {
    List<Object> lignes =
        new ArrayList<>((List<?>) dossier.annotations.getOrDefault(question.numero(), List.of()));
    for (int i = 0; i < nombre; i++) {
      lignes.add(Map.of());
    }
    return Objects.requireNonNull(Valeurs.normaliser(question, lignes));
  }

  Map<String, Object> ecrire(DossierFictif dossier, Map<String, Object> input) {
    String texte = (String) Objects.requireNonNull(input.get("body"));
    if (texte.isBlank()) {
      return refus("Le message ne peut être vide");
    }
    Piece piece = null;
    String signe = (String) input.get("attachment");
    if (signe != null) {
      piece = depots.prendre(signe);
      if (piece == null) {
        return refus("La pièce jointe n’existe pas");
      }
    }
    String raison = (String) input.get("correction");
    return Map.of(
        "message", VueDeDossier.message(monde.ecrire(dossier, texte, false, piece, raison)));
  }

  Map<String, Object> televerser(DossierFictif dossier, Map<String, Object> input) {
    return Map.of("directUpload", depots.ouvrir(input));
  }

  Map<String, Object> etiqueter(DossierFictif dossier, Map<String, Object> input, boolean mise) {
    String etiquette = (String) Objects.requireNonNull(input.get("labelId"));
    if (!demarche(dossier).etiquettes().containsKey(etiquette)) {
      return refus("Cette étiquette n’est pas de la démarche");
    }
    monde.etiqueter(dossier, etiquette, mise);
    return Map.of();
  }

  Map<String, Object> instruire(DossierFictif dossier, Map<String, Object> input) {
    monde.passer(dossier, "en_instruction", "dossier_en_instruction");
    return Map.of("dossier", VueDeDossier.de(dossier, demarche(dossier)));
  }

  private DemarcheFictive demarche(DossierFictif dossier) {
    return Objects.requireNonNull(monde.demarche(dossier.demarche.numero()));
  }

  private static Map<String, Object> refus(String message) {
    return Map.of("errors", List.of(Map.of("message", message)));
  }
}
