package fr.article51.courrier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead of an agency, as {@code entete.yaml} writes it.
 *
 * @param nom name of the agency
 * @param adresse lines of its address
 * @param service which part of it writes
 * @param contact who follows the file
 * @param lieu town written before the date
 * @param logo picture of the letterhead
 * @param signataire who signs
 * @param transparence where the right of CRPA L311-3-1 is exercised
 */
record Entete(
    String nom,
    List<String> adresse,
    @Nullable String service,
    @Nullable String contact,
    @Nullable String telephone,
    @Nullable String courriel,
    @Nullable String site,
    @Nullable String lieu,
    @Nullable FichierLogo logo,
    Signataire signataire,
    Guichet transparence) {
  /** Refuses what a letter cannot do without; the message names it. */
  Entete {
    exiger("nom", nom);
    exiger("signataire", signataire);
    exiger("transparence", transparence);
    adresse = adresse == null ? List.of() : List.copyOf(adresse);
  }

  /**
   * @param fichier PNG or JPEG, in the folder of the agency
   * @param texte the same in words, for who does not see it
   */
  record FichierLogo(String fichier, String texte) {
    FichierLogo {
      exiger("logo.fichier", fichier);
      exiger("logo.texte", texte);
    }
  }

  /** Who signs; the name is left out while nobody in particular does. */
  record Signataire(@Nullable String nom, String fonction) {
    Signataire {
      exiger("signataire.fonction", fonction);
    }
  }

  /** Where to write for the rules of the processing. */
  record Guichet(String service, List<String> adresse, @Nullable String courriel) {
    Guichet {
      exiger("transparence.service", service);
      adresse = adresse == null ? List.of() : List.copyOf(adresse);
    }
  }

  private static void exiger(String champ, @Nullable Object valeur) {
    if (valeur == null || valeur instanceof String texte && texte.isBlank()) {
      throw new IllegalArgumentException("il manque « " + champ + " »");
    }
  }
}
