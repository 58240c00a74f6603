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
    if (jour == null
        || jour.isBefore(DateAdmise.Controle.PREMIERE)
        || jour.isAfter(DateAdmise.Controle.DERNIERE)) {
      throw new TypeConversionException(Dates.ATTENDU);
    }
    return jour;
  }
}
