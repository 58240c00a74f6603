package fr.article51.droit;

/** Which experiments the article L162-31-1 organises on a day. */
public enum Regime {
  /** Pilot projects for patients with chronic diseases, 2013-12-25 to 2017-12-31. */
  PILOTES,
  /** Experiments of article 51 of the law 2017-1836, from 2018-01-01. */
  ARTICLE_51
}
