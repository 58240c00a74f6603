package fr.article51.droit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The law on every day of an interval over which nothing changes.
 *
 * @param du first day of the interval; {@link LocalDate#MIN} before the first regime
 * @param au first day after; null while no change is known
 * @param regime null when there is none (then everything else is empty)
 * @param verifie whether every text in force was read and verified; depends on the date alone
 * @param textes articles in force, in the order of the code
 * @param provisions provisions in force (neither struck down nor repealed), sorted by identifier
 * @param besoins every need, in questionnaire order
 * @param questions questions that exist, in order
 */
public record EtatDuDroit(
    LocalDate du,
    @Nullable LocalDate au,
    @Nullable Regime regime,
    boolean verifie,
    List<VersionEnVigueur> textes,
    List<ProvisionEnVigueur> provisions,
    List<BesoinAuDroit> besoins,
    List<Question> questions) {
  /** Copies the lists. */
  public EtatDuDroit {
    textes = List.copyOf(textes);
    provisions = List.copyOf(provisions);
    besoins = List.copyOf(besoins);
    questions = List.copyOf(questions);
  }

  /** The provision, when it is in force. */
  public Optional<ProvisionEnVigueur> provision(String id) {
    return provisions.stream().filter(p -> p.provision().equals(id)).findFirst();
  }

  /** The need; empty only without regime or for an unknown code. */
  public Optional<BesoinAuDroit> besoin(String code) {
    return besoins.stream().filter(b -> b.code().equals(code)).findFirst();
  }

  /** The question, when its code exists that day. */
  public Optional<Question> question(String code) {
    return questions.stream().filter(q -> q.code().equals(code)).findFirst();
  }

  /** A number of the law, when it has a value that day. */
  public Optional<Integer> parametre(String provision, String nom) {
    return provision(provision).map(p -> p.parametres().get(nom));
  }

  /**
   * Longest duration of a project that day, in months.
   *
   * @throws java.util.NoSuchElementException without regime: no text sets one
   */
  public int dureeMaximaleMois() {
    return provisions.stream()
        .map(provision -> provision.parametres().get("dureeMaximaleMois"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** The needs by code. */
  public Map<String, BesoinAuDroit> besoinsParCode() {
    return besoins.stream()
        .collect(Collectors.toUnmodifiableMap(BesoinAuDroit::code, Function.identity()));
  }
}
