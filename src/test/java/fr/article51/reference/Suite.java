package fr.article51.reference;

import fr.article51.verdict.Requis;

/** What the needs of a complete project bring before the HAS and the committee (section 6). */
enum Suite {
  SANS_AVIS(Requis.NON, false),
  AVIS_POSSIBLE(Requis.POSSIBLE, false),
  AVIS_REQUIS(Requis.OUI, false),
  COOPERATION_AVIS_POSSIBLE(Requis.POSSIBLE, true),
  COOPERATION_AVIS_REQUIS(Requis.OUI, true);

  final Requis requis;

  /** L162-31-1.IV is listed. */
  final boolean cooperation;

  Suite(Requis requis, boolean cooperation) {
    this.requis = requis;
    this.cooperation = cooperation;
  }

  /** Months given to the HAS; 0 = none. */
  int delaiHas(Jour jour) {
    if (!jour.decret || requis == Requis.NON) {
      return 0;
    }
    return cooperation && jour.cooperationSoumise ? 6 : 2;
  }

  /** Months given to the committee; 0 = none. */
  int delaiComite(Jour jour) {
    if (!jour.decret) {
      return 0;
    }
    return cooperation && jour.cooperationSoumise ? 6 : requis == Requis.OUI ? 4 : 3;
  }
}
