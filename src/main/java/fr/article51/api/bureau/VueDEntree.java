package fr.article51.api.bureau;

import fr.article51.api.acces.CookieDuBureau;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one says who one is.
 *
 * @param parCle whether by a key; otherwise by the provider
 * @param retour where to go next
 * @param faute what is wrong with the key; empty when nothing is
 * @param fait something done before; empty when nothing was
 * @param envoi whether a form was sent, and not done
 * @param ecrits what was written in it
 */
public record VueDEntree(
    boolean parCle, String retour, String faute, String fait, boolean envoi, List<String> ecrits) {
  /** A key that was good, or never was: which is not told. */
  static final String PERDUE =
      "Votre clé n’est plus acceptée : elle a expiré, elle a été révoquée, ou elle n’existe pas.";

  private static final Pattern RETOUR =
      Pattern.compile("/bureau(/[A-Za-z0-9/_-]*)?(\\?[A-Za-z0-9=&%+._~*-]*)?");

  /** Copies the list. */
  public VueDEntree {
    ecrits = List.copyOf(ecrits);
  }

  /** An address of the desk, or its first page. */
  static String admise(@Nullable String adresse) {
    boolean bonne =
        adresse != null
            && RETOUR.matcher(adresse).matches()
            && !adresse.startsWith(CookieDuBureau.CHEMIN + "/entree")
            && !adresse.startsWith(CookieDuBureau.CHEMIN + "/sortie");
    return bonne ? adresse : CookieDuBureau.CHEMIN;
  }
}
