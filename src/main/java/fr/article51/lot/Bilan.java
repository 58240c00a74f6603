package fr.article51.lot;

import fr.article51.verdict.Conclusion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a batch, in numbers. Not thread-safe. */
public final class Bilan {
  /** Refused lines whose number is kept. */
  static final int REFUSEES_NOMMEES = 5;

  private final Map<Conclusion, Long> parConclusion = new EnumMap<>(Conclusion.class);
  private final List<Long> premieresRefusees = new ArrayList<>();
  private long lignes;
  private long refusees;
  private long reprises;

  /** Counts a line that is answered. */
  void compter(long numero, @Nullable Conclusion conclusion) {
    lignes++;
    if (conclusion != null) {
      parConclusion.merge(conclusion, 1L, Long::sum);
      return;
    }
    refusees++;
    if (premieresRefusees.size() < REFUSEES_NOMMEES) {
      premieresRefusees.add(numero);
    }
  }

  /** Counts a line that an earlier run had answered. */
  void compterReprise(long numero, @Nullable Conclusion conclusion) {
    compter(numero, conclusion);
    reprises++;
  }

  /** Lines answered, by a verdict or a refusal. */
  public long lignes() {
    return lignes;
  }

  /** Those among them that an earlier run had answered. */
  public long reprises() {
    return reprises;
  }

  /** Lines refused. */
  public long refusees() {
    return refusees;
  }

  /** Numbers of the first of them. */
  public List<Long> premieresRefusees() {
    return Collections.unmodifiableList(premieresRefusees);
  }

  /** Verdicts by conclusion; those that nobody got are left out. */
  public Map<Conclusion, Long> parConclusion() {
    return Collections.unmodifiableMap(parConclusion);
  }
}
