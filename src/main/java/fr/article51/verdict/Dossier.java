package fr.article51.verdict;

import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Valeur;
import fr.article51.regles.Constat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verdict is made from: a request, the law on its day, what its answers settle. */
public final class Dossier {
  private final Demande demande;
  private final Jour jour;
  private final Conjonction connu;
  private final Enjeux enjeux;

  Dossier(Demande demande, Jour jour) {
    this.demande = demande;
    this.jour = jour;
    connu = jour.connu(demande);
    enjeux = jour.enjeux().sachant(connu);
  }

  /**
   * @return the request
   */
  public Demande demande() {
    return demande;
  }

  /**
   * @return the law on its day, with a regime
   */
  public EtatDuDroit etat() {
    return jour.etat();
  }

  /**
   * @return the scope, or null while it is unknown
   */
  public @Nullable Perimetre perimetre() {
    return demande.projet().perimetre();
  }

  /**
   * @param ordre place of a question, see {@link fr.article51.regles.Reponse#ordre()}
   * @return whether it is answered
   */
  public boolean connait(int ordre) {
    return connu.lit(ordre);
  }

  /**
   * @return the findings that hold in every completion, in no particular order
   */
  public List<Constat> etablis() {
    List<Constat> etablis = new ArrayList<>();
    for (Possible<?> possible : jour.possibles()) {
      if (etabli(possible)) {
        etablis.add(possible.constat());
      }
    }
    return etablis;
  }

  /**
   * @return every finding of the day, whatever the answers, in no particular order
   */
  public List<Constat> duJour() {
    return jour.possibles().stream().<Constat>map(Possible::constat).toList();
  }

  /**
   * @param ordre place of a question, see {@link fr.article51.regles.Reponse#ordre()}
   * @return its answer, or null while it is missing
   */
  public @Nullable Valeur valeur(int ordre) {
    return !connu.lit(ordre) ? null : connu.oui(ordre) ? Valeur.OUI : Valeur.NON;
  }

  Jour jour() {
    return jour;
  }

  Conjonction connu() {
    return connu;
  }

  /** What completions can still differ in. */
  Enjeux enjeux() {
    return enjeux;
  }

  /** Whether it holds in every completion. */
  boolean etabli(Possible<?> possible) {
    return possible.si().acquise(connu);
  }

  /** Whether it holds in some completion. */
  boolean envisageable(Possible<?> possible) {
    return possible.si().compatible(connu);
  }
}
