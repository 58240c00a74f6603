package fr.article51.api.bureau;

import fr.article51.demarches.boite.Raison;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the platform and our tries say of a dossier, in words. */
@ApplicationScoped
public class MotsDesDossiers {
  private static final Set<String> ETATS =
      Set.of("en_construction", "en_instruction", "accepte", "refuse", "sans_suite");
  private static final Set<String> RAISONS =
      Stream.of(Raison.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private final Mots mots;

  MotsDesDossiers(Mots mots) {
    this.mots = mots;
  }

  /**
   * @param etat as the platform names it: it may name one that we do not know yet; null before it
   *     was ever read
   */
  public String etat(@Nullable String etat) {
    if (etat == null) {
      return mots.mot("dossiers", "inconnu");
    }
    return ETATS.contains(etat) ? mots.mot("dossiers", etat) : etat;
  }

  /**
   * Why a try failed.
   *
   * @param raison as it was kept: another version of this service may have named one unknown here
   * @return empty without one
   */
  public String raison(@Nullable String raison) {
    if (raison == null) {
      return "";
    }
    return RAISONS.contains(raison) ? mots.mot("raisons", raison) : raison;
  }

  /** What to do about it; empty when there is nothing to say. */
  public String remede(@Nullable String raison) {
    return raison != null && RAISONS.contains(raison) ? mots.mot("remedes", raison) : "";
  }
}
