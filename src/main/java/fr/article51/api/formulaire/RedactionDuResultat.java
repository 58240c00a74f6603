package fr.article51.api.formulaire;

import fr.article51.Explications;
import fr.article51.api.demarches.DossiersAPreremplir;
import fr.article51.api.demarches.Reponses.DossierPrerempli;
import fr.article51.api.formulaire.Vues.DossierPret;
import fr.article51.api.formulaire.Vues.Jalon;
import fr.article51.api.formulaire.Vues.Porte;
import fr.article51.api.formulaire.Vues.Resultat;
import fr.article51.courrier.ResultatEnPdf;
import fr.article51.courrier.Vue.VerdictVu;
import fr.article51.demarches.correspondance.Preremplissage.NonPorte;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.plateforme.RefusEnMots;
import fr.article51.droit.Droit;
import fr.article51.explication.Contrefactuels;
import fr.article51.explication.Contrefactuels.Correction;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** From a verdict to the words of its page. */
@ApplicationScoped
class RedactionDuResultat {
  private static final Logger LOG = Logger.getLogger(RedactionDuResultat.class);

  /** Whatever the cause: a carrier can do nothing about it; the log has it for who can. */
  private static final String SANS_PLATEFORME =
      "Démarches-simplifiées ne répond pas comme il faut.";

  private final Explications explications;
  private final RedactionDesEcrans ecrans;
  private final DossiersAPreremplir dossiers;
  private final Libelles libelles;
  private final Droit droit;
  private final Clock horloge;
  private @Nullable ResultatEnPdf papier;

  RedactionDuResultat(
      Explications explications,
      RedactionDesEcrans ecrans,
      DossiersAPreremplir dossiers,
      Libelles libelles,
      Droit droit,
      Clock horloge) {
    this.explications = explications;
    this.ecrans = ecrans;
    this.dossiers = dossiers;
    this.libelles = libelles;
    this.droit = droit;
    this.horloge = horloge;
  }

  /** The same on paper, dated of today. */
  byte[] pdf(Evaluation evaluation) {
    Demande demande = evaluation.demande();
    Verdict verdict = evaluation.verdict();
    return papier()
        .ecrire(demande, verdict, explications.tracer(demande, verdict), LocalDate.now(horloge));
  }

  /** Its fonts and templates are read by the first one asked for. */
  private synchronized ResultatEnPdf papier() {
    if (papier == null) {
      papier = new ResultatEnPdf(libelles, droit);
    }
    return papier;
  }

  Resultat resultat(Saisie saisie, Evaluation evaluation, String etat) {
    Demande demande = evaluation.demande();
    Verdict verdict = evaluation.verdict();
    VerdictVu dit = evaluation.dit();
    Contrefactuels contrefactuels = explications.contrefactuels(demande, verdict);
    boolean jours = dit.procedure() != null && !dit.procedure().calendrier().isEmpty();
    return new Resultat(
        new Porte(etat, LecteurDeSaisie.RESULTAT, String.join(",", saisie.visites())),
        verdict.conclusion().name(),
        dit,
        ecrans.avancee(evaluation, ""),
        contrefactuels.recevable().stream().map(Correction::texte).toList(),
        contrefactuels.sansAvisHas().stream().map(Correction::texte).toList(),
        dessin(demande, verdict),
        reception(saisie, demande),
        saisie.fautes(),
        jours ? calendrier(dit) : List.of(),
        jours,
        ecrans.laissees(evaluation.laissees()),
        demande.projet().titre() == null ? "" : demande.projet().titre(),
        dossiers.toutes());
  }

  /** A dossier filled in beforehand on the platform; what it cannot carry is named. */
  DossierPret dossier(Evaluation evaluation, String demarche, Porte porte) {
    try {
      DossierPrerempli cree = dossiers.creer(demarche, evaluation.demande());
      return new DossierPret(
          porte,
          cree.url().toString(),
          cree.nonPortes().stream().map(NonPorte::cible).flatMap(this::enMots).toList(),
          "");
    } catch (PlateformeException e) {
      LOG.warnf("Dossier non préparé, démarche %s : %s", demarche, RefusEnMots.de(e));
      return new DossierPret(porte, "", List.of(), SANS_PLATEFORME);
    }
  }

  /** A question; the fields of the project are on the platform's own first page. */
  private Stream<String> enMots(String cible) {
    return cible.contains("projet.") || !cible.contains(".")
        ? Stream.of()
        : Stream.of(libelles.question(cible).libelle());
  }

  /** As a picture: its own styles stay in it. */
  private String dessin(Demande demande, Verdict verdict) {
    String svg = explications.dessiner(verdict, explications.tracer(demande, verdict));
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String reception(Saisie saisie, Demande demande) {
    @Nullable String tapee = saisie.tapes().get(Champs.RECEPTION);
    if (tapee != null) {
      return tapee;
    }
    return demande.projet().dateReception() == null
        ? ""
        : demande.projet().dateReception().toString();
  }

  private static List<Jalon> calendrier(VerdictVu dit) {
    return dit.procedure() == null
        ? List.of()
        : dit.procedure().calendrier().stream()
            .map(etape -> new Jalon(etape.date(), etape.texte(), etape.nom()))
            .toList();
  }
}
