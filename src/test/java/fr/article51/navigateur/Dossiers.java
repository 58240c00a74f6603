package fr.article51.navigateur;

import fr.article51.cas.Cas;
import fr.article51.cas.LecteurDeCas;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Projects of these tests: authorised ones of the atlas, and those of {@code examples/}. */
final class Dossiers {
  private Dossiers() {}

  /** An experiment that was authorised. */
  static Demande autorise() {
    return cas("atlas-idf.yaml", "CECICS");
  }

  /** A project that asks for nothing but what is excluded: competences. */
  static Demande competencesSeules() {
    return texte(
        """
        - nom: Compétences seules
          date: 2022-03-01
          projet: {perimetre: REGIONAL, regions: ['11'], dureeMois: 36, titre: Compétences}
          reponses: {finalite.parcours_coordination: OUI, organisation.non_prise_en_charge: OUI,
            organisation.pluriprofessionnelle: OUI, besoin.competences: OUI}
          autres: NON
          conditions: OUI
          attendu: {conclusion: NON_RECEVABLE}
        """);
  }

  /** Nothing known but a day. */
  static Demande inconnu() {
    return Demande.de(LocalDate.of(2025, 6, 1), Projet.INCONNU, Map.of());
  }

  /** A file of {@code examples/}: a request for a verdict, which the form resumes from. */
  static byte[] exemple(String nom) {
    try {
      return Files.readAllBytes(Path.of("examples", nom + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Demande cas(String fichier, String nom) {
    try {
      return LecteurDeCas.lire(fichier).stream()
          .filter(cas -> cas.nom().equals(nom))
          .findFirst()
          .orElseThrow()
          .demande();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Demande texte(String yaml) {
    try {
      List<Cas> cas = LecteurDeCas.lireTexte(yaml);
      return cas.get(0).demande();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
