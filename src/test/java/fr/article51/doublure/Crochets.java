package fr.article51.doublure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Hooks out. They wait until {@link #livrer} is called, unless they are sent at once; they can be
 * sent twice, in any order, or never. An old one is never sent again; a new one, which failed,
 * waits for the next delivery.
 */
public final class Crochets implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ExecutorService facteur =
      Executors.newSingleThreadExecutor(
          tache -> {
            Thread fil = new Thread(tache, "crochets");
            fil.setDaemon(true);
            return fil;
          });
  private final Supplier<Instant> horloge;
  private final List<URI> historiques = new ArrayList<>();
  private final List<CrochetSigne> signes = new ArrayList<>();
  private final List<HttpRequest> enAttente = new ArrayList<>();
  private boolean aussitot;

  Crochets(Supplier<Instant> horloge) {
    this.horloge = horloge;
  }

  /** An old one: a form, on each change of state. */
  public synchronized void historique(URI adresse) {
    historiques.add(adresse);
  }

  /**
   * A new one: signed JSON.
   *
   * @param secrets {@code whsec_…}; two of them during a rotation
   */
  public synchronized CrochetSigne signe(URI adresse, List<String> secrets) {
    CrochetSigne signe = new CrochetSigne(adresse, secrets, horloge);
    signes.add(signe);
    return signe;
  }

  /** Sent at once, from another thread: for use by hand. */
  public synchronized void aussitot(boolean vrai) {
    aussitot = vrai;
  }

  /** What waits to be sent; the events of a signed one count for one. */
  public synchronized int enAttente() {
    return enAttente.size() + (int) signes.stream().filter(CrochetSigne::attend).count();
  }

  /** None of them will ever be sent. */
  public synchronized void perdre() {
    enAttente.clear();
    signes.forEach(CrochetSigne::perdre);
  }

  /** Sends what waits, in order: statuses of the answers, 0 without answer. */
  public List<Integer> livrer() {
    return envoyer(prendre(), 1);
  }

  /** Each of them twice. */
  public List<Integer> livrerEnDouble() {
    return envoyer(prendre(), 2);
  }

  /** In another order. */
  public List<Integer> livrerMelanges(long graine) {
    List<HttpRequest> melanges = prendre();
    Collections.shuffle(melanges, new Random(graine));
    return envoyer(melanges, 1);
  }

  /**
   * All of them at the same moment, in another order: sent by that many senders.
   *
   * @return statuses, in no order
   */
  public List<Integer> livrerALaFois(long graine, int facteurs) {
    List<HttpRequest> pris = prendre();
    Collections.shuffle(pris, new Random(graine));
    Queue<HttpRequest> melanges = new ConcurrentLinkedQueue<>(pris);
    List<Integer> statuts = Collections.synchronizedList(new ArrayList<>());
    List<Thread> tous = new ArrayList<>();
    for (int i = 0; i < facteurs; i++) {
      Thread un =
          new Thread(
              () -> {
                for (HttpRequest r = melanges.poll(); r != null; r = melanges.poll()) {
                  statuts.add(statut(r));
                }
              },
              "facteur");
      un.setDaemon(true);
      un.start();
      tous.add(un);
    }
    for (Thread un : tous) {
      try {
        un.join();
      } catch (InterruptedException arret) {
        Thread.currentThread().interrupt();
      }
    }
    return List.copyOf(statuts);
  }

  /** Nothing more is told to it. */
  public synchronized void retirer(CrochetSigne signe) {
    signes.remove(signe);
  }

  synchronized void entendre(Evenement evenement) {
    if (evenement.changeDEtat()) {
      historiques.forEach(adresse -> enAttente.add(CrochetHistorique.requete(adresse, evenement)));
    }
    signes.forEach(signe -> signe.entendre(evenement));
    if (aussitot) {
      facteur.execute(this::livrer);
    }
  }

  private synchronized List<HttpRequest> prendre() {
    List<HttpRequest> pris = new ArrayList<>(enAttente);
    enAttente.clear();
    return pris;
  }

  private List<Integer> envoyer(List<HttpRequest> requetes, int fois) {
    List<Integer> statuts = new ArrayList<>();
    for (HttpRequest requete : requetes) {
      for (int i = 0; i < fois; i++) {
        statuts.add(statut(requete));
      }
    }
    List<CrochetSigne> tous;
    synchronized (this) {
      tous = List.copyOf(signes);
    }
    for (CrochetSigne signe : tous) {
      statuts.addAll(signe.livrer(client, fois));
    }
    return statuts;
  }

  private int statut(HttpRequest requete) {
    try {
      return client.send(requete, BodyHandlers.discarding()).statusCode();
    } catch (IOException faute) {
      return 0;
    } catch (InterruptedException arret) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Override
  public void close() {
    facteur.shutdownNow();
  }
}
