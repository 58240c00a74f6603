package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import fr.article51.couverture.CarteDuDroit;
import fr.article51.couverture.CasDesRegles;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.DroitCompile;
import fr.article51.droit.DroitInvalideException;
import fr.article51.droit.Verification;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.LibellesCompiles;
import fr.article51.regles.BaseDeRegles;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import fr.article51.regles.ReglesIllisiblesException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reform to be tried: the law, the wordings and the rules of the service, with what a folder
 * changes in them.
 *
 * @param evaluateur gives verdicts under it
 * @param fichiers files of the folder, sorted
 * @param textes what changes in the law and the wordings
 * @param regles what changes in the rules
 * @param avertissements what the build would refuse, and the simulation does not
 */
public record Candidat(
    Article51ParRegles evaluateur,
    List<Changement.DeFichier> fichiers,
    List<Changement.DeTexte> textes,
    List<Changement.DeRegle> regles,
    List<String> avertissements) {

  public Candidat {
    fichiers = List.copyOf(fichiers);
    textes = List.copyOf(textes);
    regles = List.copyOf(regles);
    avertissements = List.copyOf(avertissements);
  }

  /**
   * Reads and checks a folder.
   *
   * @param dossier holds {@code legal-refs/}, {@code libelles/}, {@code rules/}, or some of them
   * @param base the service
   * @throws CandidatIllisibleException with every fault found at the first stage that has some:
   *     files, law, wordings, rules, verdicts
   */
  public static Candidat lire(Path dossier, Article51ParRegles base)
      throws CandidatIllisibleException {
    DossierCandidat lu = DossierCandidat.lire(dossier);
    Map<String, byte[]> loiDeBase = DroitCompile.fichiers();
    FichiersYaml loi =
        FichiersYaml.appliquer(DossierCandidat.LOI, loiDeBase, lu.sous(DossierCandidat.LOI));
    Map<String, byte[]> motsDeBase = LibellesCompiles.fichiers();
    FichiersYaml mots =
        FichiersYaml.appliquer(DossierCandidat.MOTS, motsDeBase, lu.sous(DossierCandidat.MOTS));
    refuserSansLecteur(mots, motsDeBase.keySet());
    Droit droit = droit(loi);
    Libelles libelles = libelles(mots);
    List<Changement.DeFichier> fichiers = new ArrayList<>(loi.fichiers());
    fichiers.addAll(mots.fichiers());
    BaseDeRegles regles = regles(lu.sous(DossierCandidat.REGLES), fichiers);
    Article51ParRegles evaluateur = Article51ParRegles.de(droit, libelles, regles);
    List<String> fautes = Repetition.fautes(evaluateur);
    if (!fautes.isEmpty()) {
      throw new CandidatIllisibleException(fautes);
    }
    List<Changement.DeTexte> textes = new ArrayList<>(loi.textes());
    textes.addAll(mots.textes());
    return new Candidat(
        evaluateur,
        fichiers,
        textes,
        regles(base.catalogue(), evaluateur.catalogue()),
        avertissements(evaluateur));
  }

  /** A new file of wordings, that nothing would read. */
  private static void refuserSansLecteur(FichiersYaml fichiers, Set<String> lus)
      throws CandidatIllisibleException {
    Set<String> nouveaux = new HashSet<>(fichiers.resultat().keySet());
    nouveaux.removeAll(lus);
    if (!nouveaux.isEmpty()) {
      throw new CandidatIllisibleException(
          nouveaux.stream()
              .sorted()
              .map(
                  nom ->
                      DossierCandidat.MOTS
                          + nom
                          + " : rien ne le lit ; fichiers lus : "
                          + String.join(", ", lus))
              .toList());
    }
  }

  private static Droit droit(FichiersYaml loi) throws CandidatIllisibleException {
    Droit droit;
    try {
      droit = Droit.charger(loi.resultat());
    } catch (DroitInvalideException e) {
      throw new CandidatIllisibleException(String.valueOf(e.getMessage()));
    }
    List<String> perdus =
        loi.fichiers().stream()
            .filter(fichier -> fichier.effet() == Changement.Effet.NOUVEAU)
            .map(fichier -> fichier.chemin().substring(DossierCandidat.LOI.length()))
            .filter(nom -> !droit.fichiers().contains(nom))
            .map(
                nom ->
                    DossierCandidat.LOI
                        + nom
                        + " : rien ne le lit ; un article nouveau se nomme dans sommaire.yaml,"
                        + " ou dans sommaire.complement.yaml")
            .toList();
    if (!perdus.isEmpty()) {
      throw new CandidatIllisibleException(perdus);
    }
    return droit;
  }

  private static Libelles libelles(FichiersYaml mots) throws CandidatIllisibleException {
    try {
      return Libelles.charger(mots.resultat());
    } catch (IllegalStateException e) {
      throw new CandidatIllisibleException(String.valueOf(e.getMessage()));
    }
  }

  private static BaseDeRegles regles(
      Map<String, byte[]> candidates, List<Changement.DeFichier> fichiers)
      throws CandidatIllisibleException {
    Map<String, String> textes = new LinkedHashMap<>(BaseDeRegles.textes());
    candidates.forEach(
        (nom, contenu) -> {
          String ancien = textes.put(nom, new String(contenu, StandardCharsets.UTF_8));
          fichiers.add(
              new Changement.DeFichier(
                  DossierCandidat.REGLES + nom,
                  ancien == null
                      ? Changement.Effet.NOUVEAU
                      : Arrays.equals(ancien.getBytes(StandardCharsets.UTF_8), contenu)
                          ? Changement.Effet.IDENTIQUE
                          : Changement.Effet.REMPLACE));
        });
    try {
      return BaseDeRegles.compiler(textes);
    } catch (ReglesIllisiblesException e) {
      throw new CandidatIllisibleException(String.valueOf(e.getMessage()));
    }
  }

  private static List<Changement.DeRegle> regles(CatalogueRegles avant, CatalogueRegles apres) {
    List<Changement.DeRegle> changees = new ArrayList<>();
    for (Regle regle : apres.regles()) {
      String ancienne = avant.regle(regle.id()).map(Regle::source).orElse("");
      if (!ancienne.equals(regle.source())) {
        changees.add(
            changee(
                regle,
                ancienne.isEmpty() ? Changement.Effet.NOUVEAU : Changement.Effet.REMPLACE,
                ancienne,
                regle.source()));
      }
    }
    for (Regle regle : avant.regles()) {
      if (apres.regle(regle.id()).isEmpty()) {
        changees.add(changee(regle, Changement.Effet.SUPPRIME, regle.source(), ""));
      }
    }
    return changees;
  }

  private static Changement.DeRegle changee(
      Regle regle, Changement.Effet effet, String avant, String apres) {
    return new Changement.DeRegle(
        regle.id(), regle.nom(), effet, DossierCandidat.REGLES + regle.fichier(), avant, apres);
  }

  private static List<String> avertissements(Article51ParRegles evaluateur) {
    Droit droit = evaluateur.droit();
    List<String> avertissements = new ArrayList<>();
    evaluateur.libelles().codesQuestions().stream()
        .filter(code -> !code.startsWith("projet.") && droit.question(code).isEmpty())
        .forEach(code -> avertissements.add("libelles/questions.yaml : aucune question " + code));
    List<String> jamaisLus =
        droit.articles().stream()
            .filter(
                article ->
                    article.versions().stream()
                        .noneMatch(v -> v.verification() == Verification.VERIFIE))
            .map(Article::article)
            .toList();
    if (jamaisLus.isEmpty()) {
      avertissements.addAll(
          CarteDuDroit.lacunes(
              CarteDuDroit.dessiner(droit, evaluateur.catalogue(), CasDesRegles.lire()),
              evaluateur.catalogue()));
    } else {
      avertissements.add(
          "aucune version lue de "
              + String.join(", ", jamaisLus)
              + " : la couverture du droit n'a pas été contrôlée");
    }
    return avertissements;
  }
}
