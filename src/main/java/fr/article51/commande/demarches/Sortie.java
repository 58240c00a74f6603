package fr.article51.commande.demarches;

import fr.article51.commande.demarches.Outils.Impossible;
import fr.article51.demarches.correspondance.DemarcheInvalideException;
import fr.article51.demarches.correspondance.Faute;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.plateforme.RefusEnMots;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Where these commands write, and how they end. */
final class Sortie {
  static final int FAIT = 0;
  static final int BLOQUE = 1;
  static final int IMPOSSIBLE = 2;
  static final int FAUTES = 3;

  private static final DateTimeFormatter HEURE =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

  private final PrintWriter sortie;
  private final PrintWriter erreurs;

  Sortie(CommandSpec spec) {
    this.sortie = spec.commandLine().getOut();
    this.erreurs = spec.commandLine().getErr();
  }

  void ecrire(String texte) {
    sortie.print(texte);
    sortie.flush();
  }

  void dire(String phrase) {
    erreurs.println(phrase);
    erreurs.flush();
  }

  /** Runs it; what stops it is said, without a trace. */
  int executer(IntSupplier travail) {
    try {
      return travail.getAsInt();
    } catch (DemarcheInvalideException e) {
      List<Faute> fautes = e.fautes();
      fautes.forEach(faute -> dire(faute.toString()));
      dire(fautes.size() == 1 ? "1 faute." : fautes.size() + " fautes.");
      return FAUTES;
    } catch (PlateformeException e) {
      dire(RefusEnMots.de(e) + precision(e));
    } catch (Impossible e) {
      dire(String.valueOf(e.getMessage()));
    }
    return IMPOSSIBLE;
  }

  /** When it answers again. */
  private static String precision(PlateformeException refus) {
    return refus instanceof PlateformeException.TropDAppels trop
        ? " À reprendre après " + HEURE.format(trop.reprise()) + ", heure de Paris."
        : "";
  }
}
