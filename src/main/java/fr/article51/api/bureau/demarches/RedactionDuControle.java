package fr.article51.api.bureau.demarches;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.demarches.VueDeControle.EcartVu;
import fr.article51.api.bureau.demarches.VueDeControle.ElementVu;
import fr.article51.api.bureau.demarches.VueDeControle.Resultat;
import fr.article51.api.bureau.demarches.VueDesDemarches.DemarcheVue;
import fr.article51.api.demarches.GestionDesDemarches;
import fr.article51.api.demarches.Reponses.ControleDeDemarche;
import fr.article51.demarches.correspondance.Ecart;
import fr.article51.demarches.correspondance.Ecart.Gravite;
import fr.article51.demarches.correspondance.NomsDesElements;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.plateforme.RefusEnMots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The file of a démarche against what it asks, in words. */
@ApplicationScoped
class RedactionDuControle {
  /** What is asked for is here; what it needs is elsewhere. */
  static final int PLATEFORME_EN_DEFAUT = 502;

  private final GestionDesDemarches gestion;
  private final RedactionDesDemarches demarches;
  private final Mots mots;

  RedactionDuControle(GestionDesDemarches gestion, RedactionDesDemarches demarches, Mots mots) {
    this.gestion = gestion;
    this.demarches = demarches;
    this.mots = mots;
  }

  /**
   * Asks the platform.
   *
   * @param numero as it was written
   */
  VueDeControle controle(Agent agent, String numero, Instant maintenant) {
    DemarcheVue demarche = demarches.resume(numero);
    Descripteur vivant;
    try {
      vivant = gestion.champs(numero);
    } catch (PlateformeException e) {
      Refusee panne =
          new Refusee(
              PLATEFORME_EN_DEFAUT, mots.mot("titresDeRefus", "PLATEFORME"), RefusEnMots.de(e));
      return new VueDeControle(agent, demarche, panne, null);
    }
    return new VueDeControle(
        agent, demarche, null, resultat(gestion.controler(numero, vivant), vivant, maintenant));
  }

  private Resultat resultat(ControleDeDemarche controle, Descripteur vivant, Instant maintenant) {
    NomsDesElements noms = NomsDesElements.de(vivant);
    long erreurs = controle.ecarts().stream().filter(un -> un.gravite() == Gravite.ERREUR).count();
    return new Resultat(
        vivant.titre(),
        mots.moment(maintenant),
        controle.bloque(),
        erreurs,
        controle.ecarts().size() - erreurs,
        controle.ecarts().stream().map(un -> ecart(un, noms)).toList(),
        elements(vivant.champs(), ""),
        elements(vivant.annotations(), ""),
        vivant.etiquettes().stream()
            .map(une -> new ElementVu(une.id(), une.nom(), "", "", false, ""))
            .toList());
  }

  private EcartVu ecart(Ecart un, NomsDesElements noms) {
    return new EcartVu(
        mots.mot("ecarts", un.gravite()),
        un.gravite().name(),
        un.place(),
        noms.parPlace(un.place()),
        un.ligne(),
        un.raison(),
        un.aFaire());
  }

  private List<ElementVu> elements(List<Element> elements, String dans) {
    return elements.stream()
        .flatMap(
            un ->
                Stream.concat(
                    Stream.of(
                        new ElementVu(
                            un.id(),
                            un.libelle(),
                            dans,
                            mots.mot("typesDeChamp", un.type()),
                            un.obligatoire(),
                            String.join(" ; ", un.options()))),
                    elements(un.champs(), un.libelle()).stream()))
        .toList();
  }
}
