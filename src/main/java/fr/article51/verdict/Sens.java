package fr.article51.verdict;

/** Which way a ground weighs. */
public enum Sens {
  FAVORABLE,
  DEFAVORABLE,
  RESERVE,
  INFORMATION
}
