package fr.article51.demarches.correspondance;

import fr.article51.echange.Dates;
import fr.article51.projet.DateAdmise;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Valeur;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a request that are no question, with what each one takes. */
public enum ChampDuProjet {
  TITRE("projet.titre", "un texte de 500 caractères au plus", 500),
  PERIMETRE("projet.perimetre", "LOCAL, REGIONAL, INTERREGIONAL ou NATIONAL", 0),
  /** The only field that several champs may fill in together. */
  REGIONS("projet.regions", "un code INSEE de région : " + String.join(", ", Territoires.CODES), 0),
  DUREE_MOIS("projet.dureeMois", "un nombre entier de mois, à partir de 1", 0),
  PORTEUR_NOM("projet.porteur.nom", "un texte de 300 caractères au plus", 300),
  PORTEUR_TYPE("projet.porteur.type", "un texte de 100 caractères au plus", 100),
  MEMBRE_COMITE_TECHNIQUE("projet.porteur.membreComiteTechnique", "OUI ou NON", 0),
  DATE_RECEPTION("projet.dateReception", Dates.ATTENDU, 0);

  private static final Pattern ENTIER = Pattern.compile("[1-9][0-9]{0,9}");

  private final String nom;
  private final String admis;
  private final int longueur;

  ChampDuProjet(String nom, String admis, int longueur) {
    this.nom = nom;
    this.admis = admis;
    this.longueur = longueur;
  }

  /** As a mapping names it: {@code projet.dureeMois}. */
  public String nom() {
    return nom;
  }

  /** What it takes, in words. */
  public String admis() {
    return admis;
  }

  /** Whether a request takes this value, written as in a mapping. */
  public boolean admet(String valeur) {
    return switch (this) {
      case TITRE, PORTEUR_NOM, PORTEUR_TYPE -> !valeur.isBlank() && valeur.length() <= longueur;
      case PERIMETRE -> Stream.of(Perimetre.values()).anyMatch(p -> p.name().equals(valeur));
      case REGIONS -> Territoires.CODES.contains(valeur);
      case DUREE_MOIS ->
          ENTIER.matcher(valeur).matches() && Long.parseLong(valeur) <= Integer.MAX_VALUE;
      case MEMBRE_COMITE_TECHNIQUE ->
          Stream.of(Valeur.values()).anyMatch(v -> v.name().equals(valeur));
      case DATE_RECEPTION -> jourAdmis(Dates.lire(valeur));
    };
  }

  private static boolean jourAdmis(@Nullable LocalDate jour) {
    return jour != null && DateAdmise.Controle.admet(jour);
  }

  /** The field that a mapping names so. */
  static Optional<ChampDuProjet> de(String nom) {
    return Stream.of(values()).filter(champ -> champ.nom.equals(nom)).findFirst();
  }
}
