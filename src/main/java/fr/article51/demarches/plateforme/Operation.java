package fr.article51.demarches.plateforme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What is asked of the platform: one file each. */
enum Operation {
  DESCRIPTEUR("descripteur", "Descripteur"),
  DOSSIER("dossier", "Dossier"),
  DOSSIERS("dossiers", "Dossiers"),
  SUPPRIMES("supprimes", "Supprimes"),
  BIENTOT_SUPPRIMES("bientot-supprimes", "BientotSupprimes"),
  ANNOTER("annoter", "ModifierAnnotations"),
  ENVOYER("envoyer", "EnvoyerMessage"),
  TELEVERSER("televerser", "Televerser"),
  ETIQUETER("etiqueter", "AjouterLabel"),
  DESETIQUETER("desetiqueter", "SupprimerLabel");

  private final String nom;
  private final String texte;

  Operation(String fichier, String nom) {
    this.nom = nom;
    this.texte = lire("/demarches/" + fichier + ".graphql");
  }

  /** Its name in its file. */
  String nom() {
    return nom;
  }

  /** The whole file. */
  String texte() {
    return texte;
  }

  private static String lire(String chemin) {
    try (InputStream flux =
        Objects.requireNonNull(Operation.class.getResourceAsStream(chemin), chemin)) {
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException faute) {
      throw new UncheckedIOException(faute);
    }
  }
}
