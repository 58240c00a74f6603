package fr.article51.doublure;

import fr.article51.doublure.MessageFictif.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dossiers, and what happens to them. One lock, itself, also held by a query as a whole. */
final class Monde {
  private static final Map<String, Set<String>> PASSAGES =
      Map.of(
          DossierFictif.BROUILLON,
          Set.of("en_construction"),
          "en_construction",
          Set.of("en_instruction"),
          "en_instruction",
          Set.of("en_construction", "accepte", "refuse", "sans_suite"),
          "accepte",
          Set.of("en_instruction"),
          "refuse",
          Set.of("en_instruction"),
          "sans_suite",
          Set.of("en_instruction"));

  private final Map<Long, DemarcheFictive> demarches = new LinkedHashMap<>();
  private final Map<Long, DossierFictif> dossiers = new LinkedHashMap<>();
  private final Supplier<Instant> horloge;
  private final List<Consumer<Evenement>> oreilles = new ArrayList<>();
  private long prochain = 1001;
  private int lecturesTropTot;

  Monde(Supplier<Instant> horloge, List<DemarcheFictive> demarches) {
    this.horloge = horloge;
    demarches.forEach(une -> this.demarches.put(une.numero(), une));
  }

  synchronized void ecouter(Consumer<Evenement> oreille) {
    oreilles.add(oreille);
  }

  Instant maintenant() {
    return horloge.get();
  }

  synchronized Collection<DemarcheFictive> demarches() {
    return List.copyOf(demarches.values());
  }

  synchronized @Nullable DemarcheFictive demarche(long numero) {
    return demarches.get(numero);
  }

  /** The same démarche, its questions changed: another revision. */
  synchronized void remplacer(DemarcheFictive demarche) {
    demarches.put(demarche.numero(), demarche);
  }

  synchronized List<DossierFictif> dossiers(long demarche) {
    return dossiers.values().stream().filter(un -> un.demarche.numero() == demarche).toList();
  }

  synchronized DossierFictif dossier(long numero) {
    return Objects.requireNonNull(dossiers.get(numero), () -> "no dossier " + numero);
  }

  synchronized @Nullable DossierFictif cherche(long numero) {
    return dossiers.get(numero);
  }

  synchronized @Nullable DossierFictif cherche(String id) {
    return dossiers.values().stream().filter(un -> un.id().equals(id)).findFirst().orElse(null);
  }

  /** Those filed from now on are announced before that many reads have missed them. */
  synchronized void annoncerTropTot(int lectures) {
    lecturesTropTot = lectures;
  }

  synchronized DossierFictif commencer(long demarche, Map<?, ?> reponses) {
    DemarcheFictive sienne = Objects.requireNonNull(demarches.get(demarche));
    DossierFictif dossier = new DossierFictif(prochain++, sienne, maintenant());
    dossiers.put(dossier.numero, dossier);
    repondre(dossier, reponses);
    return dossier;
  }

  synchronized void deposer(DossierFictif dossier) {
    dossier.deposeLe = maintenant();
    dossier.lecturesTropTot = lecturesTropTot;
    passer(dossier, "en_construction", "dossier_depose");
    dossier.champsModifiesLe = dossier.modifieLe;
  }

  /** By the carrier. The same answers move nothing. */
  synchronized boolean modifier(DossierFictif dossier, Map<?, ?> reponses) {
    if (!repondre(dossier, reponses)) {
      return false;
    }
    dossier.modifieLe = maintenant();
    dossier.champsModifiesLe = dossier.modifieLe;
    dire(dossier, "dossier_modifie", false);
    return true;
  }

  private boolean repondre(DossierFictif dossier, Map<?, ?> reponses) {
    boolean change = false;
    for (Map.Entry<?, ?> reponse : reponses.entrySet()) {
      Question question =
          demarches
              .get(dossier.demarche.numero())
              .champ(Objects.requireNonNull(reponse.getKey()))
              .orElseThrow(() -> new Valeurs.Invalide("champ inconnu : " + reponse.getKey()));
      Object valeur = Valeurs.normaliser(question, reponse.getValue());
      change |= !Objects.equals(valeur, dossier.champs.get(question.numero()));
      if (valeur == null) {
        dossier.champs.remove(question.numero());
      } else {
        dossier.champs.put(question.numero(), valeur);
      }
    }
    return change;
  }

  /**
   * @throws IllegalStateException when it cannot go there: the platform answers 500
   */
  synchronized void passer(DossierFictif dossier, String etat, String type) {
    if (!PASSAGES.get(dossier.etat).contains(etat)) {
      throw new IllegalStateException(dossier.etat + " to " + etat);
    }
    dossier.etat = etat;
    dossier.modifieLe = maintenant();
    switch (etat) {
      case "en_construction" -> dossier.enConstructionLe = dossier.modifieLe;
      case "en_instruction" -> dossier.enInstructionLe = dossier.modifieLe;
      default -> dossier.traiteLe = dossier.modifieLe;
    }
    dire(dossier, type, true);
  }

  synchronized MessageFictif ecrire(
      DossierFictif dossier,
      String texte,
      boolean duPorteur,
      @Nullable Piece piece,
      @Nullable String correction) {
    if (correction != null && !dossier.etat.equals("en_construction")) {
      passer(dossier, "en_construction", "dossier_repasse_en_construction");
    }
    dossier.modifieLe = maintenant();
    MessageFictif message =
        new MessageFictif(
            Question.base64("Commentaire-" + dossier.numero + "-" + dossier.messages.size()),
            texte,
            dossier.modifieLe,
            duPorteur,
            piece,
            correction);
    dossier.messages.add(message);
    dire(dossier, "message_cree", false);
    if (correction != null) {
      dire(dossier, "correction_demandee", false);
    }
    return message;
  }

  /** The same value moves nothing. */
  synchronized void annoter(DossierFictif dossier, int numero, @Nullable Object valeur) {
    dossier.annotationsRecues++;
    if (!Objects.equals(valeur, dossier.annotations.get(numero))) {
      dossier.annotationsChangees++;
      dossier.modifieLe = maintenant();
      if (valeur == null) {
        dossier.annotations.remove(numero);
      } else {
        dossier.annotations.put(numero, valeur);
      }
    }
  }

  /** Moves nothing, though the new hooks tell it. */
  synchronized void etiqueter(DossierFictif dossier, String etiquette, boolean mise) {
    if (mise ? dossier.etiquettes.add(etiquette) : dossier.etiquettes.remove(etiquette)) {
      dire(dossier, mise ? "dossier_label_ajoute" : "dossier_label_supprime", false);
    }
  }

  /**
   * @param definitivement whether it cannot be restored: another list
   */
  synchronized void supprimer(DossierFictif dossier, boolean definitivement) {
    dossier.supprimeLe = maintenant();
    dossier.effaceDefinitivement = definitivement;
    dire(dossier, "dossier_supprime", false);
  }

  private void dire(DossierFictif dossier, String type, boolean changeDEtat) {
    Evenement evenement =
        new Evenement(
            dossier.demarche.numero(),
            dossier.numero,
            type,
            dossier.etat,
            changeDEtat,
            dossier.modifieLe);
    oreilles.forEach(oreille -> oreille.accept(evenement));
  }
}
