package fr.article51.verdict;

/** What the verdict concludes, over every way of completing the missing answers. */
public enum Conclusion {
  /** No regime on that day. */
  HORS_PERIODE,
  /** Every completion meets an obstacle. */
  NON_RECEVABLE,
  /** No completion meets one. */
  RECEVABLE,
  /** Two completions differ. */
  A_COMPLETER,
  /** The answers are enough, but the law leaves the point to a human. */
  A_INSTRUIRE
}
