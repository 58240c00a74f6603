package fr.article51.demarches.correspondance;

import fr.article51.projet.Demande;
import java.util.List;

/**
 * A dossier as a request.
 *
 * @param demande always accepted by the constraints of a request
 * @param remarques what it leaves out, in the order of the mapping
 */
public record Traduction(Demande demande, List<Remarque> remarques) {
  public Traduction {
    remarques = List.copyOf(remarques);
  }
}
