package fr.article51.regles;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;

/**
 * Sessions ready for one state of the law: as many as threads ever ask for one at the same time.
 */
final class SessionsDuJour {
  private final KieBase base;
  private final List<Object> droit;
  private final Queue<SessionPrete> libres = new ConcurrentLinkedQueue<>();

  SessionsDuJour(KieBase base, List<Object> droit) {
    this.base = base;
    this.droit = droit;
  }

  /**
   * @param faits facts of a request
   * @return findings
   */
  List<Constat> constats(List<Object> faits) {
    SessionPrete libre = libres.poll();
    SessionPrete session = libre == null ? new SessionPrete(base, droit) : libre;
    boolean saine = false;
    try {
      List<Constat> constats = session.constats(faits);
      saine = true;
      return constats;
    } finally {
      if (saine && session.resservira()) {
        libres.add(session);
      } else {
        session.fermer();
      }
    }
  }
}
