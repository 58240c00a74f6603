package fr.article51.doublure;

import fr.article51.doublure.Valeurs.Siret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dossier; read and changed under the lock of {@link Monde}. */
final class DossierFictif {
  /** States, and what is not one for those who read. */
  static final String BROUILLON = "brouillon";

  final long numero;
  final DemarcheFictive demarche;
  final Map<Integer, Object> champs = new HashMap<>();
  final Map<Integer, Object> annotations = new HashMap<>();
  final List<MessageFictif> messages = new ArrayList<>();
  final Set<String> etiquettes = new LinkedHashSet<>();
  @Nullable Siret demandeur;
  String etat = BROUILLON;
  Instant deposeLe;
  Instant enConstructionLe;
  @Nullable Instant enInstructionLe;
  @Nullable Instant traiteLe;
  Instant modifieLe;
  Instant champsModifiesLe;
  @Nullable Instant supprimeLe;
  boolean effaceDefinitivement;

  /** Reads that will not find it yet. */
  int lecturesTropTot;

  /** Writes that were received, those that change nothing included. */
  int annotationsRecues;

  int annotationsChangees;

  DossierFictif(long numero, DemarcheFictive demarche, Instant maintenant) {
    this.numero = numero;
    this.demarche = demarche;
    deposeLe = maintenant;
    enConstructionLe = maintenant;
    modifieLe = maintenant;
    champsModifiesLe = maintenant;
  }

  String id() {
    return Question.base64("Dossier-" + numero);
  }

  /** Whether it is there for those who read. */
  boolean lisible() {
    return !etat.equals(BROUILLON) && supprimeLe == null && lecturesTropTot == 0;
  }
}
