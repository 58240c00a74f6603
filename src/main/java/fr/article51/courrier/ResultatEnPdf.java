package fr.article51.courrier;

import fr.article51.droit.Droit;
import fr.article51.explication.Trace;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of the public form on paper: no letter, no agency, nobody signs it. Immutable, safe to
 * share between threads.
 */
public final class ResultatEnPdf {
  private final Redaction redaction;
  private final Agence sansAgence;
  private final Modele modele;
  private final MiseEnPage miseEnPage;

  /**
   * @param libelles words of questions and verdicts
   * @param droit the law
   */
  public ResultatEnPdf(Libelles libelles, Droit droit) {
    Modeles modeles = new Modeles();
    this.redaction = new Redaction(libelles, droit);
    this.sansAgence = new LecteurDAgence(modeles).defaut();
    this.modele = modeles.integre("resultat.html");
    this.miseEnPage = new MiseEnPage(modeles.cadre());
  }

  /**
   * @param trace how the verdict follows from the answers
   * @param jour the day written on it
   * @return PDF/A-3a and PDF/UA-1; the same bytes for the same matter
   */
  public byte[] ecrire(Demande demande, Verdict verdict, Trace trace, LocalDate jour) {
    Matiere matiere =
        new Matiere(null, "", null, null, demande, verdict, trace, List.of(), jour, null, null);
    Vue vue = redaction.vue(matiere, GenreDeCourrier.FICHE_INTERNE, sansAgence);
    return EcriturePdf.ecrire(miseEnPage.papier(MiseEnPage.analyser(modele.rendre(vue))), jour);
  }
}
