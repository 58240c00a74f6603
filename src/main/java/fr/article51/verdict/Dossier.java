package fr.article51.verdict;

import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.regles.Constat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict is made from: the request, the law on its day, the findings of the rules.
 *
 * @param demande the request
 * @param etat the law on its day, with a regime
 * @param constats the findings; their order does not matter
 */
public record Dossier(Demande demande, EtatDuDroit etat, List<Constat> constats) {

  /**
   * @return the findings of one kind
   */
  public <T extends Constat> List<T> constats(Class<T> genre) {
    List<T> choisis = new ArrayList<>();
    for (Constat constat : constats) {
      if (genre.isInstance(constat)) {
        choisis.add(genre.cast(constat));
      }
    }
    return choisis;
  }

  /**
   * @return the findings of one kind that hold in every completion
   */
  public <T extends Constat> List<T> etablis(Class<T> genre) {
    List<T> choisis = constats(genre);
    choisis.removeIf(constat -> !constat.certain());
    return choisis;
  }

  /**
   * @return the scope, or null while it is unknown
   */
  public @Nullable Perimetre perimetre() {
    return demande.projet().perimetre();
  }

  /**
   * @return whether the decree is in force that day (R162-50-1 and following)
   */
  public boolean avecDecret() {
    return etat.provision("R162-50-1.I").isPresent();
  }

  /**
   * The conjunctions of findings, ready for exact reasoning; contradictory ones can never hold and
   * are left out.
   */
  static List<Conjonction> conjonctions(List<? extends Constat> constats) {
    List<Conjonction> conjonctions = new ArrayList<>(constats.size());
    for (Constat constat : constats) {
      Conjonction conjonction = Conjonction.de(constat.si());
      if (!conjonction.contradictoire()) {
        conjonctions.add(conjonction);
      }
    }
    return conjonctions;
  }
}
