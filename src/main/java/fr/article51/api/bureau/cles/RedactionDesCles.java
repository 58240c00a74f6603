package fr.article51.api.bureau.cles;

import fr.article51.acces.Cle;
import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.cles.VueDeNouvelleCle.FauteVue;
import fr.article51.api.bureau.cles.VueDeNouvelleCle.RoleVu;
import fr.article51.api.bureau.cles.VueDesCles.CleVue;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** From keys to the words of their pages. */
@ApplicationScoped
class RedactionDesCles {
  /** Half a year: nobody asks for a key every month, and one that is forgotten dies. */
  private static final String JOURS = "180";

  private static final List<String> CHAMPS = List.of("nom", "titulaire", "role", "agence", "jours");

  private final Mots mots;

  RedactionDesCles(Mots mots) {
    this.mots = mots;
  }

  /**
   * @param qui who reads
   */
  CleVue cle(Cle une, Acteur qui, Instant maintenant) {
    String genre =
        une.revoqueeLe() != null ? "REVOQUEE" : une.admise(maintenant) ? "ADMISE" : "EXPIREE";
    return new CleVue(
        une.id(),
        une.nom(),
        une.titulaire() == null ? "une machine" : une.titulaire(),
        une.titulaire() != null,
        mots.mot("roles", une.role()),
        une.agence() == null ? "toutes les agences" : une.agence(),
        mots.moment(une.creeeLe()),
        une.creeePar(),
        mots.moment(une.expireLe()),
        mots.moment(une.employeeLe()),
        mots.mot("etatsDeCle", genre),
        genre,
        une.revoqueeLe() == null
            ? ""
            : mots.moment(une.revoqueeLe()) + ", par " + une.revoqueePar(),
        une.acteur().nom().equals(qui.nom()));
  }

  VueDesCles liste(Agent agent, Acteur qui, List<Cle> cles, String fait, Instant maintenant) {
    return new VueDesCles(
        agent, cles.stream().map(une -> cle(une, qui, maintenant)).toList(), fait);
  }

  /** The form, empty, or as it was sent. */
  VueDeNouvelleCle formulaire(Agent agent, String reference, Saisie saisie, boolean perdue) {
    return new VueDeNouvelleCle(
        agent,
        reference,
        saisie,
        CHAMPS.stream()
            .filter(champ -> !saisie.faute(champ).isEmpty())
            .map(
                champ ->
                    new FauteVue(DemandeDeCleTapee.FORMULAIRE + "-" + champ, saisie.faute(champ)))
            .toList(),
        Stream.of(Role.values())
            .map(
                un ->
                    new RoleVu(
                        un.name(),
                        mots.mot("roles", un),
                        mots.mot("aidesDesRoles", un),
                        un.name().equals(saisie.valeur("role"))))
            .toList(),
        saisie.formulaire().isEmpty() ? JOURS : saisie.valeur("jours"),
        perdue);
  }
}
