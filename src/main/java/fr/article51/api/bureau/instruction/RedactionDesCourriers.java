package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.instruction.VueDInstruction.CourrierVu;
import fr.article51.api.bureau.instruction.VueDInstruction.Lettres;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Reprises.Gardee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letters of a screening, in words, and those that may be prepared. */
@ApplicationScoped
public class RedactionDesCourriers {
  private final CourriersDInstruction courriers;
  private final Mots mots;

  RedactionDesCourriers(CourriersDInstruction courriers, Mots mots) {
    this.courriers = courriers;
    this.mots = mots;
  }

  List<CourrierVu> lister(Acteur qui, UUID id) {
    return courriers.lister(qui, id).courriers().stream().map(this::courrier).toList();
  }

  private CourrierVu courrier(Courrier un) {
    return new CourrierVu(
        un.id().toString(),
        mots.mot("genres", un.genre()),
        un.evaluation(),
        etat(un),
        un.projet(),
        mots.moment(un.creeLe()),
        un.creePar());
  }

  /** A draft, or who took responsibility for it. */
  public String etat(Courrier un) {
    return un.projet()
        ? "Projet"
        : "Validé par "
            + un.validePar()
            + ", "
            + un.fonction()
            + ", le "
            + mots.moment(un.valideLe());
  }

  /**
   * @param courante number of the current evaluation
   * @param gardee what it kept; null when it cannot be read back: no letter rests on it
   */
  Lettres possibles(int courante, @Nullable Gardee gardee, Saisie saisie) {
    List<GenreDeCourrier> possibles =
        gardee == null ? List.of() : GenreDeCourrier.pour(gardee.verdict());
    return new Lettres(
        courante,
        Mots.choix(
            possibles.toArray(GenreDeCourrier[]::new),
            un -> mots.mot("genres", un),
            possibles.isEmpty() ? "" : "Choisir…",
            saisie.valeur("genre")),
        Stream.of(GenreDeCourrier.values())
            .filter(un -> !possibles.contains(un))
            .map(un -> mots.mot("genres", un))
            .collect(Collectors.joining(", ")));
  }
}
