package fr.article51.courrier;

import fr.article51.courrier.Vue.AppreciationVue;
import fr.article51.courrier.Vue.Avertissement;
import fr.article51.courrier.Vue.DerogationVue;
import fr.article51.courrier.Vue.Disposition;
import fr.article51.courrier.Vue.Element;
import fr.article51.courrier.Vue.Etape;
import fr.article51.courrier.Vue.Fondement;
import fr.article51.courrier.Vue.Has;
import fr.article51.courrier.Vue.MotifVu;
import fr.article51.courrier.Vue.ProcedureVue;
import fr.article51.courrier.Vue.QuestionVue;
import fr.article51.courrier.Vue.VerdictVu;
import fr.article51.droit.Alinea;
import fr.article51.droit.Droit;
import fr.article51.droit.Rang;
import fr.article51.libelles.LibelleQuestion;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.verdict.CodeMotif;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict in the words of a letter. */
final class RedactionDuVerdict {
  private final Libelles libelles;
  private final Droit droit;
  private final MotsDuCatalogue mots;
  private final Faits faits;

  RedactionDuVerdict(Libelles libelles, Droit droit, MotsDuCatalogue mots, Faits faits) {
    this.libelles = libelles;
    this.droit = droit;
    this.mots = mots;
    this.faits = faits;
  }

  /**
   * @param textes the texts that it applies
   */
  VerdictVu vue(Matiere matiere, List<Transparence.TexteApplique> textes) {
    Verdict verdict = matiere.verdict();
    List<Avertissement> avertissements = avertissements(verdict);
    Set<String> annonces =
        avertissements.stream().flatMap(un -> un.textes().stream()).collect(Collectors.toSet());
    return new VerdictVu(
        libelles.conclusion(verdict.conclusion().name()),
        verdict.regime() == null ? "" : libelles.regime(verdict.regime().name()),
        Libelles.date(verdict.dateAppreciation()),
        verdict.droitVerifie(),
        avertissements,
        dispositions(verdict, verdict.finalites()),
        dispositions(verdict, verdict.categories()),
        verdict.derogations().stream().map(une -> derogation(verdict, une)).toList(),
        motifs(matiere, Sens.DEFAVORABLE),
        dit(verdict, CodeMotif.DOCTRINE_SEULE),
        motifs(matiere, Sens.FAVORABLE),
        motifs(matiere, Sens.RESERVE).stream()
            .filter(motif -> !annonces.contains(motif.texte()))
            .toList(),
        motifs(matiere, Sens.INFORMATION),
        verdict.avisHas() == null ? null : has(verdict.avisHas()),
        verdict.procedure() == null ? null : procedure(verdict.procedure()),
        verdict.cahierDesCharges().stream()
            .map(un -> new Element(un.libelle(), mots.mot("elements", un.etat().name())))
            .toList(),
        verdict.appreciations().stream()
            .flatMap(une -> appreciations(une, matiere.appreciations()))
            .toList(),
        verdict.questions().stream().map(this::question).toList(),
        verdict.versions().regles(),
        verdict.versions().droit(),
        textes);
  }

  /** What must not be missed: said by the frame, whatever the template does. */
  private List<Avertissement> avertissements(Verdict verdict) {
    List<Avertissement> avertissements = new ArrayList<>();
    if (!verdict.droitVerifie()) {
      avertissements.add(
          avertissement("DROIT_NON_VERIFIE", textes(verdict, CodeMotif.TEXTE_NON_VERIFIE)));
    }
    if (dit(verdict, CodeMotif.DOCTRINE_SEULE)) {
      avertissements.add(
          avertissement("DOCTRINE_SEULE", textes(verdict, CodeMotif.DOCTRINE_SEULE)));
    }
    if (verdict.conclusion() == Conclusion.A_INSTRUIRE) {
      avertissements.add(
          avertissement("INSTRUIRE", textes(verdict, CodeMotif.DEROGATION_SANS_OBJET_PROBABLE)));
    }
    return List.copyOf(avertissements);
  }

  private Avertissement avertissement(String code, List<String> textes) {
    return new Avertissement(mots.mot("avertissements", code), textes);
  }

  private static boolean dit(Verdict verdict, CodeMotif code) {
    return verdict.motifs().stream().anyMatch(motif -> motif.code().equals(code.name()));
  }

  private static List<String> textes(Verdict verdict, CodeMotif code) {
    return verdict.motifs().stream()
        .filter(motif -> motif.code().equals(code.name()))
        .map(Verdict.Motif::texte)
        .distinct()
        .toList();
  }

  private List<Disposition> dispositions(Verdict verdict, List<String> provisions) {
    return provisions.stream()
        .map(id -> new Disposition(objet(verdict, id), Textes.provision(id)))
        .toList();
  }

  /** What a provision is about that day, in our own words. */
  private String objet(Verdict verdict, String provision) {
    LocalDate jour = verdict.dateAppreciation();
    return droit.alineas(provision).stream()
        .filter(alinea -> alinea.regime() == verdict.regime())
        .flatMap(alinea -> objet(alinea, jour))
        .findFirst()
        .map(Textes::titre)
        .orElse("");
  }

  private static Stream<String> objet(Alinea alinea, LocalDate jour) {
    return alinea.au(jour).map(alinea::objet).stream();
  }

  private DerogationVue derogation(Verdict verdict, Verdict.Derogation derogation) {
    Map<String, List<String>> parCode =
        derogation.articles().stream()
            .collect(
                Collectors.groupingBy(
                    this::code,
                    LinkedHashMap::new,
                    Collectors.mapping(Textes::articles, Collectors.toList())));
    return new DerogationVue(
        objet(verdict, derogation.provision()),
        Textes.provision(derogation.provision()),
        parCode.entrySet().stream()
            .map(code -> String.join(", ", code.getValue()) + " (" + code.getKey() + ")")
            .toList(),
        derogation.besoins().stream().map(besoin -> libelles.question(besoin).court()).toList());
  }

  private String code(String article) {
    return droit.articleVise(article).map(vise -> mots.mot("codes", vise.code().name())).orElse("");
  }

  private List<MotifVu> motifs(Matiere matiere, Sens sens) {
    return matiere.verdict().motifs().stream()
        .filter(motif -> motif.sens() == sens)
        .map(motif -> motif(matiere, motif))
        .toList();
  }

  private MotifVu motif(Matiere matiere, Verdict.Motif motif) {
    return new MotifVu(
        motif.texte(),
        mots.mot("rangs", motif.rang().name()),
        motif.rang() == Rang.DOCTRINE,
        motif.ailleurs() == null ? "" : motif.ailleurs(),
        motif.fondements().stream()
            .map(un -> new Fondement(Textes.provision(un.provision()), un.version(), un.url()))
            .toList(),
        motif.reponses().stream().map(code -> faits.reponse(matiere.demande(), code)).toList());
  }

  private Has has(Verdict.AvisHas avis) {
    return new Has(
        libelles.requis(avis.requis().name()),
        avis.nature() == null || avis.delaiMois() == null
            ? ""
            : libelles.nature(avis.nature().name()),
        avis.delaiMois() == null ? "" : delai("has", avis.delaiMois()),
        avis.provisions().stream().map(Textes::provision).toList());
  }

  private ProcedureVue procedure(Verdict.Procedure procedure) {
    return new ProcedureVue(
        procedure.guichet() == null ? "" : libelles.guichet(procedure.guichet().name()),
        libelles.autorite(procedure.autorite().name()),
        procedure.delaiComiteMois() == null ? "" : delai("comite", procedure.delaiComiteMois()),
        procedure.calendrier().stream()
            .map(
                une ->
                    new Etape(
                        Libelles.date(une.auPlusTard()).replace(' ', '\u00a0'),
                        une.texte(),
                        Textes.provision(une.provision())))
            .toList());
  }

  private String delai(String qui, int mois) {
    return mots.phrase("durees", qui, Map.of("mois", String.valueOf(mois)));
  }

  /** Each appreciation given, by day; or the point alone while nobody has given one. */
  private Stream<AppreciationVue> appreciations(
      Verdict.Appreciation attendue, List<AppreciationHumaine> donnees) {
    String nom = Textes.provision(attendue.provision());
    List<AppreciationVue> siennes =
        donnees.stream()
            .filter(donnee -> donnee.objet().equals(attendue.code()))
            .map(
                donnee ->
                    new AppreciationVue(
                        attendue.libelle(),
                        nom,
                        mots.mot("avis", donnee.avis().name()),
                        Textes.propre(donnee.motif()),
                        Textes.propre(donnee.par()),
                        Libelles.date(donnee.le())))
            .toList();
    return siennes.isEmpty()
        ? Stream.of(new AppreciationVue(attendue.libelle(), nom, "", "", "", ""))
        : siennes.stream();
  }

  private QuestionVue question(Verdict.QuestionOuverte question) {
    LibelleQuestion mots = libelles.question(question.code());
    return new QuestionVue(
        question.libelle(),
        mots.aide(),
        mots.exemple(),
        Libelles.enumerer(question.change().stream().map(libelles::changement).toList()));
  }
}
