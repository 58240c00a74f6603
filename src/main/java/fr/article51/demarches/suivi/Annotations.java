package fr.article51.demarches.suivi;

import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Plateforme.Annotation;
import fr.article51.demarches.plateforme.PlateformeException.LectureSeule;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.demarches.plateforme.ValeurDeChamp.TexteLong;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.demarches.suivi.Renvois.Lieu;
import fr.article51.instruction.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Private annotations. Only what differs from what the dossier shows is written, so that writing
 * again changes nothing; what was refused is not tried again with the same content.
 */
final class Annotations {
  /** Reason of an annotation that is not there, or of a type that holds no text. */
  private static final String ANNOTATION_IMPROPRE = "ANNOTATION_ABSENTE_OU_D_UN_AUTRE_TYPE";

  private final Livre livre;
  private final Contenus contenus;

  Annotations(Livre livre, Contenus contenus) {
    this.livre = livre;
    this.contenus = contenus;
  }

  /** An annotation to be written. */
  private record Ecriture(Envoi envoi, String descripteur, String texte) {}

  void ecrire(Lieu lieu, Detail detail) {
    Map<Ecrit, String> textes = contenus.de(detail);
    List<Ecriture> ecritures = new ArrayList<>();
    lieu.branchement()
        .demarche()
        .renvoi()
        .annotations()
        .forEach(
            (ecrit, descripteur) -> {
              ValeurDeChamp montree =
                  annotation(lieu.dossier(), descripteur).map(Champ::valeur).orElse(null);
              String texte = Contenus.pour(ecrit, textes, detail.courante().conclusion(), montree);
              if (texte != null && !memes(texte, montre(lieu.dossier(), descripteur))) {
                Envoi envoi = livre.prevoir(lieu, Genre.ANNOTATION, descripteur, texte, detail);
                if (envoi.etat() != Etat.REFUSE) {
                  ecritures.add(new Ecriture(envoi, descripteur, texte));
                }
              }
            });
    if (!ecritures.isEmpty()) {
      ecrire(lieu, ecritures);
    }
  }

  private void ecrire(Lieu lieu, List<Ecriture> ecritures) {
    if (lieu.instructeur() == null) {
      ecritures.forEach(une -> livre.refuser(une.envoi(), Renvois.INSTRUCTEUR_ABSENT));
      return;
    }
    Map<String, TypeDeChamp> types =
        lieu.branchement().plateforme().descripteur().annotations().stream()
            .collect(Collectors.toMap(Element::id, Element::type, (une, autre) -> une));
    List<Ecriture> possibles = new ArrayList<>();
    List<Annotation> lot = new ArrayList<>();
    for (Ecriture une : ecritures) {
      Annotation annotation = annotation(lieu.dossier(), une, types.get(une.descripteur()));
      if (annotation == null) {
        livre.refuser(une.envoi(), ANNOTATION_IMPROPRE);
      } else {
        possibles.add(une);
        lot.add(annotation);
      }
    }
    try {
      if (!lot.isEmpty() && !annoter(lieu, lot).isEmpty()) {
        uneAUne(lieu, possibles, lot);
      } else {
        possibles.forEach(une -> livre.fait(une.envoi(), null));
      }
    } catch (LectureSeule e) {
      livre.lectureSeule(lieu, possibles.stream().map(Ecriture::envoi).toList());
    }
  }

  /** A batch is not atomic, and says not which ones it refused: each is written on its own. */
  private void uneAUne(Lieu lieu, List<Ecriture> ecritures, List<Annotation> lot) {
    for (int i = 0; i < ecritures.size(); i++) {
      List<String> refus = annoter(lieu, List.of(lot.get(i)));
      if (refus.isEmpty()) {
        livre.fait(ecritures.get(i).envoi(), null);
      } else {
        livre.refuser(ecritures.get(i).envoi(), Renvois.raison(refus));
      }
    }
  }

  private static List<String> annoter(Lieu lieu, List<Annotation> lot) {
    return lieu.branchement()
        .plateforme()
        .annoter(lieu.dossier().id(), Objects.requireNonNull(lieu.instructeur()).id(), lot);
  }

  private static @Nullable Annotation annotation(
      Dossier dossier, Ecriture ecriture, @Nullable TypeDeChamp type) {
    String id = annotation(dossier, ecriture.descripteur()).map(Champ::id).orElse(null);
    ValeurDeChamp valeur =
        type == TypeDeChamp.TEXTE
            ? new Texte(enLigne(ecriture.texte()))
            : type == TypeDeChamp.TEXTE_LONG
                ? new TexteLong(ecriture.texte())
                : type == TypeDeChamp.CHOIX ? new Choix(ecriture.texte()) : null;
    return id == null || valeur == null ? null : new Annotation(id, valeur);
  }

  /** A line has no line ends, and a browser writes them its own way. */
  static boolean memes(String texte, @Nullable String montre) {
    return montre != null && enLigne(texte).equals(enLigne(montre));
  }

  private static String enLigne(String texte) {
    return texte.strip().replaceAll("\\s+", " ");
  }

  static @Nullable String montre(Dossier dossier, String descripteur) {
    return annotation(dossier, descripteur).map(champ -> texte(champ.valeur())).orElse(null);
  }

  static Optional<Champ> annotation(Dossier dossier, String descripteur) {
    return dossier.annotations().stream()
        .filter(champ -> champ.descripteur().equals(descripteur))
        .findFirst();
  }

  private static @Nullable String texte(ValeurDeChamp valeur) {
    if (valeur instanceof Texte texte) {
      return texte.texte();
    }
    if (valeur instanceof TexteLong texte) {
      return texte.texte();
    }
    return valeur instanceof Choix choix ? choix.valeur() : null;
  }
}
