package fr.article51.doublure;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The double, on a port of this machine. A question is named by its number, its identifier or its
 * label; answers are Java values or what JSON makes of them ({@link Valeurs}).
 */
public final class Doublure implements AutoCloseable {
  /** A token that reads and writes everything, unless it is changed. */
  public static final String JETON = "jeton-de-la-doublure";

  private final Monde monde;
  private final Depots depots = new Depots();
  private final Pannes pannes = new Pannes();
  private final Jetons jetons = new Jetons();
  private final Crochets crochets;
  private final PorteGraphQL graphql;
  private final Serveur serveur;

  private Doublure(int port, Supplier<Instant> horloge, List<DemarcheFictive> demarches) {
    this.monde = new Monde(horloge, demarches);
    this.crochets = new Crochets(horloge);
    this.graphql = new PorteGraphQL(monde, new MoteurGraphQL(monde, depots), pannes, jetons);
    this.serveur =
        new Serveur(
            port,
            Map.of(
                "/api/v2/graphql",
                graphql,
                PorteDePreremplissage.RACINE,
                new PorteDePreremplissage(monde),
                PorteDesDepots.RACINE,
                new PorteDesDepots(depots),
                PorteALaMain.RACINE,
                new PorteALaMain(this, monde)));
    monde.ecouter(crochets::entendre);
    jetons.donner(JETON, Jetons.Etat.ECRITURE);
  }

  /** On a free port. */
  public static Doublure ouvrir(Supplier<Instant> horloge, DemarcheFictive... demarches) {
    return ouvrir(0, horloge, demarches);
  }

  public static Doublure ouvrir(int port, Supplier<Instant> horloge, DemarcheFictive... demarches) {
    Doublure doublure = new Doublure(port, horloge, List.of(demarches));
    doublure.rallumer();
    return doublure;
  }

  /** Base of every address. */
  public URI adresse() {
    return serveur.adresse();
  }

  /** Nobody answers: connections are refused. */
  public void eteindre() {
    serveur.eteindre();
  }

  /** On the same port. */
  public void rallumer() {
    serveur.rallumer();
    depots.adresse(adresse().toString());
  }

  /** What goes wrong. */
  public Pannes pannes() {
    return pannes;
  }

  public Jetons jetons() {
    return jetons;
  }

  public Crochets crochets() {
    return crochets;
  }

  /** The next addresses for a file will have expired. */
  public void depotsExpires(int prochains) {
    depots.expirer(prochains);
  }

  /** Calls that were received, by field of the root of the schema; whatever became of them. */
  public int appels(String operation) {
    return graphql.appels(operation);
  }

  /** The same démarche, its questions changed. */
  public void remplacer(DemarcheFictive demarche) {
    monde.remplacer(demarche);
  }

  /** Dossiers filed from now on are announced before so many reads have missed them. */
  public void annoncerTropTot(int lectures) {
    monde.annoncerTropTot(lectures);
  }

  /** Files a dossier: its number. */
  public long deposer(long demarche, Map<?, ?> reponses) {
    synchronized (monde) {
      DossierFictif dossier = monde.commencer(demarche, reponses);
      monde.deposer(dossier);
      return dossier.numero;
    }
  }

  /** A draft: nobody reads it. */
  public long commencer(long demarche, Map<?, ?> reponses) {
    return monde.commencer(demarche, reponses).numero;
  }

  /** Files a draft. */
  public void deposer(long numero) {
    monde.deposer(monde.dossier(numero));
  }

  /** An organisation files it, not a person. */
  public void demandeur(long numero, Valeurs.Siret siret) {
    synchronized (monde) {
      monde.dossier(numero).demandeur = siret;
    }
  }

  /**
   * The carrier changes answers.
   *
   * @return whether any differs from what stood there
   */
  public boolean modifier(long numero, Map<?, ?> reponses) {
    return monde.modifier(monde.dossier(numero), reponses);
  }

  /**
   * An agent moves it to another state, {@code en_instruction} for instance.
   *
   * @throws IllegalStateException when it cannot go there
   */
  public void passer(long numero, String etat) {
    String type =
        switch (etat) {
          case "en_construction" -> "dossier_repasse_en_construction";
          case "en_instruction" ->
              etat(numero).equals("en_construction")
                  ? "dossier_en_instruction"
                  : "dossier_repasse_en_instruction";
          default -> "dossier_" + etat;
        };
    monde.passer(monde.dossier(numero), etat, type);
  }

  /** The carrier writes a message. */
  public void ecrire(long numero, String texte) {
    monde.ecrire(monde.dossier(numero), texte, true, null, null);
  }

  /** Deletes it, so that it could still be restored. */
  public void supprimer(long numero) {
    monde.supprimer(monde.dossier(numero), false);
  }

  /** Deletes it for good. */
  public void effacer(long numero) {
    monde.supprimer(monde.dossier(numero), true);
  }

  public String etat(long numero) {
    synchronized (monde) {
      return monde.dossier(numero).etat;
    }
  }

  /** All of them, those of the carrier included. */
  public List<MessageFictif> messages(long numero) {
    synchronized (monde) {
      return List.copyOf(monde.dossier(numero).messages);
    }
  }

  /** Those that came through the interface. */
  public List<MessageFictif> messagesRecus(long numero) {
    return messages(numero).stream().filter(message -> !message.duPorteur()).toList();
  }

  /** What a private annotation holds; null when it holds nothing. */
  public @Nullable Object annotation(long numero, Object question) {
    synchronized (monde) {
      DossierFictif dossier = monde.dossier(numero);
      return dossier.annotations.get(
          Objects.requireNonNull(monde.demarche(dossier.demarche.numero()))
              .annotation(question)
              .orElseThrow()
              .numero());
    }
  }

  /** Values of annotations that were received and made sense, the same ones included. */
  public int annotationsRecues(long numero) {
    synchronized (monde) {
      return monde.dossier(numero).annotationsRecues;
    }
  }

  /** Names of its labels. */
  public List<String> etiquettes(long numero) {
    synchronized (monde) {
      DossierFictif dossier = monde.dossier(numero);
      return dossier.etiquettes.stream().map(dossier.demarche.etiquettes()::get).toList();
    }
  }

  @Override
  public void close() {
    pannes.lever();
    serveur.close();
    crochets.close();
  }
}
