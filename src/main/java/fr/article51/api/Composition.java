package fr.article51.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.Article51;
import fr.article51.Article51ParRegles;
import fr.article51.Explications;
import fr.article51.ReponseJson;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.droit.Droit;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.EcritureVerdict;
import fr.article51.echange.LecteurDemande;
import fr.article51.libelles.Libelles;
import fr.article51.lot.Lot;
import fr.article51.regles.CatalogueRegles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;

/** Puts the rooms together: the only place where CDI meets classes that do not know it. */
@ApplicationScoped
public class Composition {
  /** "Today" is a French day. */
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Behind a proxy, so that tests can stop it. */
  @Produces
  @ApplicationScoped
  Clock horloge() {
    return Clock.system(PARIS);
  }

  @Produces
  @Singleton
  Droit droit(Article51ParRegles parRegles) {
    return parRegles.droit();
  }

  /** Known by its class alone: as an {@link Article51}, there is the one below. */
  @Produces
  @Singleton
  @Typed(Article51ParRegles.class)
  Article51ParRegles parRegles() {
    return Prechargement.evaluateur();
  }

  /** Behind a proxy, so that tests can put another one in its place. */
  @Produces
  @ApplicationScoped
  Article51 article51(Article51ParRegles parRegles) {
    return parRegles::evaluer;
  }

  @Produces
  @Singleton
  @Typed(Explications.class)
  Explications explications(Article51ParRegles parRegles) {
    return parRegles;
  }

  @Produces
  @Singleton
  Libelles libelles(Article51ParRegles parRegles) {
    return parRegles.libelles();
  }

  @Produces
  @Singleton
  CodesDeQuestions codesDeQuestions(Droit droit) {
    return new CodesDeQuestions(droit);
  }

  @Produces
  @Singleton
  LecteurDemande lecteurDemande(Validator validateur, CodesDeQuestions codesDeQuestions) {
    return new LecteurDemande(validateur, codesDeQuestions);
  }

  @Produces
  @Singleton
  EcritureVerdict ecritureVerdict(ObjectMapper mapper) {
    return new EcritureVerdict(mapper);
  }

  @Produces
  @Singleton
  ReponseJson reponseJson(Explications explications, EcritureVerdict ecriture) {
    return new ReponseJson(explications, ecriture);
  }

  /** Its workers serve every batch at once, and nothing else: the other requests keep theirs. */
  @Produces
  @Singleton
  Lot lot() {
    return Lot.surCetteMachine();
  }

  @Produces
  @Singleton
  CatalogueRegles catalogueRegles(Article51ParRegles parRegles) {
    return parRegles.catalogue();
  }

  /** As the settings of the service have them. */
  @Produces
  @Singleton
  Secrets secrets(Config configuration) {
    return new Secrets(nom -> configuration.getOptionalValue(nom, String.class));
  }
}
