package fr.article51.commande.demarches;

import fr.article51.demarches.correspondance.AdresseDePlateforme;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.demarches.plateforme.Descripteur;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** A démarche that has no file yet: its number, the name of its token, where it is. */
final class Adresse {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "NUMERO",
      converter = Numero.class,
      description = "Numéro de la démarche : des chiffres.")
  private long numero;

  @Option(
      names = "--jeton",
      required = true,
      paramLabel = "NOM_DU_SECRET",
      description = "Nom du secret qui tient le jeton, comme DS_JETON_IDF ; jamais le jeton.")
  private String jeton;

  @Option(
      names = "--plateforme",
      paramLabel = "https://…",
      description = "Adresse de la plateforme (https://demarche.numerique.gouv.fr).")
  private @Nullable String plateforme;

  /** The name of the secret; what does not look like one is not repeated: it may be the secret. */
  String jeton() {
    if (!Secrets.nomme(jeton)) {
      throw new ParameterException(
          spec.commandLine(),
          "Valeur de --jeton refusée (non répétée) ; attendu : " + Secrets.ADMIS + ".");
    }
    return jeton;
  }

  /** Where it is; an address that is refused is not repeated: it may hold a password. */
  URI plateforme() {
    return plateforme == null
        ? Demarche.PLATEFORME
        : AdresseDePlateforme.lire(plateforme)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "Adresse de --plateforme refusée ; attendu : "
                            + AdresseDePlateforme.ADMIS
                            + "."));
  }

  Descripteur descripteur(Outils outils) {
    return outils.plateforme(plateforme(), numero, jeton()).descripteur();
  }

  /** A number of a démarche, or of a dossier. */
  static final class Numero implements ITypeConverter<Long> {
    @Override
    public Long convert(String texte) {
      if (!texte.matches("[1-9][0-9]{0,8}")) {
        throw new TypeConversionException("un numéro");
      }
      return Long.parseLong(texte);
    }
  }
}
