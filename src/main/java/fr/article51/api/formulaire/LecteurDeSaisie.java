package fr.article51.api.formulaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.article51.api.formulaire.Saisie.Faute;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme.Anomalie;
import fr.article51.echange.ProblemeException;
import fr.article51.projet.Valeur;
import fr.article51.questionnaire.Brouillon;
import fr.article51.questionnaire.Parcours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a page → what was said. The project is read by the reader of requests, as it is for
 * everyone: a fault leaves what was said before, and goes back to its field.
 */
@ApplicationScoped
class LecteurDeSaisie {
  /** The screen where the day of receipt alone is asked: the result. */
  static final String RESULTAT = "RESULTAT";

  private final LecteurDemande lecteur;
  private final CodesDeQuestions codes;
  private final ObjectMapper mapper;

  LecteurDeSaisie(LecteurDemande lecteur, CodesDeQuestions codes, ObjectMapper mapper) {
    this.lecteur = lecteur;
    this.codes = codes;
    this.mapper = mapper;
  }

  /**
   * @param champs what the page sent
   * @param avance whether the carrier goes on: what he left aside is then unknown to him
   * @throws ProblemeException when it is not what one of our pages sends
   */
  Saisie lire(MultivaluedMap<String, String> champs, boolean avance) {
    Brouillon avant = brouillon(champs.getFirst(Champs.ETAT));
    String ecran = un(champs, Champs.ECRAN);
    List<String> visites =
        Stream.of(un(champs, Champs.VISITES).split(",")).filter(v -> !v.isEmpty()).toList();
    return switch (ecran) {
      case "" -> new Saisie(avant, ecran, visites, Map.of(), List.of());
      case Parcours.PROJET -> projet(champs, avant, visites, avance);
      case RESULTAT -> reception(champs, avant, visites);
      default ->
          new Saisie(avant.repondre(reponses(champs, avance)), ecran, visites, Map.of(), List.of());
    };
  }

  /**
   * Reads the file that a carrier kept, or a request for a verdict.
   *
   * @throws ProblemeException when it is neither
   */
  Brouillon brouillon(byte[] fichier) {
    return lecteur.lire(fichier, Brouillon.class);
  }

  private Brouillon brouillon(@Nullable String etat) {
    return etat == null || etat.isEmpty()
        ? Brouillon.VIDE
        : brouillon(etat.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, @Nullable Valeur> reponses(
      MultivaluedMap<String, String> champs, boolean avance) {
    Map<String, @Nullable Valeur> reponses = new HashMap<>();
    if (avance) {
      Stream.of(un(champs, Champs.POSEES).split(","))
          .filter(codes.tous()::contains)
          .forEach(code -> reponses.put(code, null));
    }
    champs.forEach(
        (nom, valeurs) -> {
          String code = nom.startsWith(Champs.REPONSE) ? nom.substring(2) : "";
          if (codes.tous().contains(code)) {
            reponses.put(code, valeur(valeurs.get(0)));
          }
        });
    return reponses;
  }

  private static @Nullable Valeur valeur(@Nullable String texte) {
    return Stream.of(Valeur.values()).filter(v -> v.name().equals(texte)).findFirst().orElse(null);
  }

  private Saisie projet(
      MultivaluedMap<String, String> champs,
      Brouillon avant,
      List<String> visites,
      boolean avance) {
    Map<String, String> tapes = new HashMap<>();
    ObjectNode document = document(avant);
    ecrire(document, Champs.DATE, tape(champs, Champs.DATE, tapes));
    for (String champ : Champs.TEXTES) {
      ecrire(document, champ, tape(champs, champ, tapes));
    }
    ecrire(document, Champs.RECEPTION, tape(champs, Champs.RECEPTION, tapes));
    ecrire(document, Champs.PERIMETRE, choix(champs, Champs.PERIMETRE, tapes));
    ecrire(document, Champs.MEMBRE, choix(champs, Champs.MEMBRE, tapes));
    ecrireDuree(document, tape(champs, Champs.DUREE, tapes));
    List<String> regions = champs.getOrDefault(Champs.REGIONS, List.of());
    tapes.put(Champs.REGIONS, String.join(",", regions));
    objet(document, Champs.REGIONS).set("regions", mapper.valueToTree(regions));
    Saisie lue = relire(document, avant, Parcours.PROJET, visites, tapes);
    if (!lue.fautes().isEmpty() || !avance) {
      return lue;
    }
    Brouillon dit = lue.brouillon();
    return new Saisie(
        dit.decrire(dit.projet(), dit.dateAppreciation()), lue.ecran(), visites, tapes, List.of());
  }

  private Saisie reception(
      MultivaluedMap<String, String> champs, Brouillon avant, List<String> visites) {
    Map<String, String> tapes = new HashMap<>();
    ObjectNode document = document(avant);
    if (champs.containsKey(Champs.RECEPTION)) {
      ecrire(document, Champs.RECEPTION, tape(champs, Champs.RECEPTION, tapes));
    }
    return relire(document, avant, RESULTAT, visites, tapes);
  }

  private Saisie relire(
      ObjectNode document,
      Brouillon avant,
      String ecran,
      List<String> visites,
      Map<String, String> tapes) {
    try {
      Brouillon lu = brouillon(mapper.writeValueAsBytes(document));
      return new Saisie(lu, ecran, visites, tapes, List.of());
    } catch (ProblemeException e) {
      List<Faute> fautes =
          e.probleme().errors().stream().map(LecteurDeSaisie::faute).distinct().toList();
      return new Saisie(avant, ecran, visites, tapes, fautes);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Faute faute(Anomalie anomalie) {
    String pointeur = anomalie.pointer() == null ? "" : anomalie.pointer();
    String champ =
        pointeur.replaceFirst("^/", "").replaceFirst("(regions)/\\d+$", "$1").replace('/', '.');
    return new Faute(champ, Champs.faute(champ, anomalie.detail()));
  }

  private ObjectNode document(Brouillon brouillon) {
    try {
      return (ObjectNode) mapper.readTree(EcritureDemande.octets(brouillon));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode objet(ObjectNode document, String champ) {
    ObjectNode objet = document;
    String[] noms = champ.split("\\.");
    for (int i = 0; i < noms.length - 1; i++) {
      objet = objet.withObjectProperty(noms[i]);
    }
    return objet;
  }

  private static void ecrire(ObjectNode document, String champ, String texte) {
    ObjectNode objet = objet(document, champ);
    String nom = champ.substring(champ.lastIndexOf('.') + 1);
    if (texte.isEmpty()) {
      objet.remove(nom);
    } else {
      objet.put(nom, texte);
    }
  }

  /** A number where it is one; otherwise the text, which is then refused as such. */
  private static void ecrireDuree(ObjectNode document, String texte) {
    if (texte.matches("\\d{1,9}")) {
      objet(document, Champs.DUREE).put("dureeMois", Integer.parseInt(texte));
    } else {
      ecrire(document, Champs.DUREE, texte);
    }
  }

  private static String tape(
      MultivaluedMap<String, String> champs, String champ, Map<String, String> tapes) {
    String texte = un(champs, champ);
    tapes.put(champ, texte);
    return texte.strip();
  }

  private static String choix(
      MultivaluedMap<String, String> champs, String champ, Map<String, String> tapes) {
    String texte = tape(champs, champ, tapes);
    return texte.equals(Champs.INCONNU) ? "" : texte;
  }

  private static String un(MultivaluedMap<String, String> champs, String champ) {
    String valeur = champs.getFirst(champ);
    return valeur == null ? "" : valeur;
  }
}
