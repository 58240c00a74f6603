package fr.article51.doublure;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, and when. An operation is a field of the root of the schema, such as {@code
 * dossier} or {@code dossierEnvoyerMessage}; {@code ""} stands for any of them.
 */
public final class Pannes {
  private static final class Prevue {
    final Panne panne;
    final String operation;
    int fois;

    Prevue(Panne panne, String operation, int fois) {
      this.panne = panne;
      this.operation = operation;
      this.fois = fois;
    }
  }

  private final List<Prevue> prevues = new ArrayList<>();
  private final Map<String, Vanne> avant = new HashMap<>();
  private final Map<String, Vanne> apres = new HashMap<>();
  private final Map<String, Deque<Long>> appels = new HashMap<>();
  private Duration lenteur = Duration.ZERO;
  private Vanne lente = new Vanne();
  private int limite = 400;
  private @Nullable Object reprise;

  /** The next calls of that operation fail so; those planned before go first. */
  public synchronized void prochaines(int fois, Panne panne, String operation) {
    prevues.add(new Prevue(panne, operation, fois));
  }

  public void prochaines(int fois, Panne panne) {
    prochaines(fois, panne, "");
  }

  /** All of them, until {@link #lever}. */
  public void toujours(Panne panne) {
    prochaines(Integer.MAX_VALUE, panne, "");
  }

  /** Nothing goes wrong any more. Valves are opened. */
  public synchronized void lever() {
    prevues.clear();
    avant.values().forEach(Vanne::ouvrir);
    apres.values().forEach(Vanne::ouvrir);
    avant.clear();
    apres.clear();
    lenteur(Duration.ZERO);
    limite = 400;
    reprise = null;
  }

  /** Calls wait there before anything is done. */
  public synchronized Vanne retenir(String operation) {
    return avant.computeIfAbsent(operation, nom -> new Vanne());
  }

  /** Calls wait there after it is done, before their answer. */
  public synchronized Vanne retenirLaReponse(String operation) {
    return apres.computeIfAbsent(operation, nom -> new Vanne());
  }

  /** Every answer takes that long, unless the valve is opened before: for use by hand. */
  public synchronized Vanne lenteur(Duration duree) {
    lente.ouvrir();
    lente = new Vanne();
    lenteur = duree;
    return lente;
  }

  /** Calls a minute and token: 400 unless it is changed. */
  public synchronized void limite(int parMinute) {
    limite = parMinute;
  }

  /** {@code RateLimit-Reset} of the refusals to come, as it is; {@code ""} for none. */
  public synchronized void reprise(Object valeur) {
    reprise = valeur;
  }

  synchronized @Nullable Panne prendre(String operation) {
    for (Iterator<Prevue> toutes = prevues.iterator(); toutes.hasNext(); ) {
      Prevue une = toutes.next();
      if (une.operation.isEmpty() || une.operation.equals(operation)) {
        if (--une.fois <= 0) {
          toutes.remove();
        }
        return une.panne;
      }
    }
    return null;
  }

  void attendre(String operation) {
    Duration duree;
    Vanne bornee;
    Vanne vanne;
    synchronized (this) {
      duree = lenteur;
      bornee = lente;
      vanne = avant.getOrDefault(operation, avant.get(""));
    }
    if (vanne != null) {
      vanne.passer();
    }
    bornee.passer(duree);
  }

  void attendreLaReponse(String operation) {
    Vanne vanne;
    synchronized (this) {
      vanne = apres.getOrDefault(operation, apres.get(""));
    }
    if (vanne != null) {
      vanne.passer();
    }
  }

  /** Whether that token called too many times in the last minute. Counts the call otherwise. */
  synchronized boolean deTrop(String jeton, long seconde) {
    Deque<Long> recents = appels.computeIfAbsent(jeton, nom -> new ArrayDeque<>());
    while (!recents.isEmpty() && recents.peekFirst() <= seconde - 60) {
      recents.removeFirst();
    }
    if (recents.size() >= limite) {
      return true;
    }
    recents.addLast(seconde);
    return false;
  }

  synchronized String reprise(long seconde) {
    return reprise == null ? String.valueOf(seconde + 60) : reprise.toString();
  }
}
