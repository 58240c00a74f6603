package fr.article51.commande;

import fr.article51.echange.Dates;
import fr.article51.projet.DateAdmise;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as requests write it. */
public final class Jour implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String texte) {
    LocalDate jour = Dates.lire(texte);
    if (jour == null || !DateAdmise.Controle.admet(jour)) {
      throw new TypeConversionException(Dates.ATTENDU);
    }
    return jour;
  }
}
