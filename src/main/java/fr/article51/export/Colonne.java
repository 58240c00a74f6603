package fr.article51.export;

import fr.article51.instruction.Instruction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a list of screenings, in order: the same in every format. */
enum Colonne {
  ID("id", Instruction::id),
  AGENCE("agence", Instruction::agence),
  ETAT("etat", Instruction::etat),
  TITRE("titre", Instruction::titre),
  PORTEUR("porteur", Instruction::porteur),
  PERIMETRE("perimetre", Instruction::perimetre),
  CONCLUSION("conclusion", Instruction::conclusion),
  EVALUATION("evaluation", Instruction::evaluation),
  CREE_LE("creeLe", Instruction::creeLe),
  CREE_PAR("creePar", Instruction::creePar),
  MODIFIE_LE("modifieLe", Instruction::modifieLe),
  MODIFIE_PAR("modifiePar", Instruction::modifiePar);

  private final String nom;
  private final Function<Instruction, @Nullable Object> valeur;

  Colonne(String nom, Function<Instruction, @Nullable Object> valeur) {
    this.nom = nom;
    this.valeur = valeur;
  }

  /** As in the JSON of the API. */
  String nom() {
    return nom;
  }

  @Nullable Object valeur(Instruction instruction) {
    return valeur.apply(instruction);
  }
}
