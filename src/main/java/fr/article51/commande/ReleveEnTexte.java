package fr.article51.commande;

import fr.article51.couverture.Dependances;
import fr.article51.couverture.NomDAlinea;
import fr.article51.droit.Version;
import fr.article51.veille.Releve;
import fr.article51.veille.Releve.Changement;
import fr.article51.veille.Releve.VersionNonLue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report of the law watch, to read in a terminal or a message. */
final class ReleveEnTexte {
  private final StringBuilder texte = new StringBuilder();

  private ReleveEnTexte() {}

  static String de(Releve releve) {
    ReleveEnTexte ecriture = new ReleveEnTexte();
    ecriture.ecrire(releve);
    return ecriture.texte.toString();
  }

  private void ecrire(Releve releve) {
    ligne(
        "Édition %sdu %s, %d articles comparés."
            .formatted(
                releve.edition() == null ? "" : releve.edition() + ", ",
                releve.date(),
                releve.articles()));
    ligne("");
    if (releve.changements().isEmpty()) {
      ligne("Rien de nouveau jusqu'au " + releve.date() + ".");
    } else {
      ligne("Changements : " + releve.changements().size());
      releve.changements().forEach(this::changement);
    }
    if (!releve.nonLues().isEmpty()) {
      ligne("");
      ligne("Versions connues dont le texte n'a pas été lu :");
      releve.nonLues().forEach(this::nonLue);
    }
  }

  private void changement(Changement changement) {
    ligne("");
    ligne(changement.article() + ", " + changement.genre());
    ligne("  " + changement.detail());
    ligne("  " + changement.version() + ", " + periode(changement.du(), changement.au()));
    ligne("  " + Version.page(changement.version()));
    if (changement.empreinte() != null) {
      ligne("  empreinte : " + changement.empreinte());
    }
    if (!changement.plan().isEmpty()) {
      ligne("  plan : [" + String.join(", ", changement.plan()) + "]");
    }
    alineas("alinéas nouveaux", changement.alineasNouveaux());
    alineas("alinéas disparus", changement.alineasDisparus());
    dependances(changement.dependances());
  }

  private void alineas(String quoi, List<String> alineas) {
    if (!alineas.isEmpty()) {
      ligne(
          "  "
              + quoi
              + " : "
              + alineas.stream().map(NomDAlinea::enMots).collect(Collectors.joining(", ")));
    }
  }

  private void dependances(Dependances dependances) {
    liste("dispositions", dependances.provisions());
    liste("règles", dependances.regles());
    liste("questions", dependances.questions());
    liste(
        "cas",
        dependances.cas().stream().map(cas -> cas.fichier() + " (" + cas.cas() + ")").toList());
  }

  private void liste(String quoi, List<String> noms) {
    if (!noms.isEmpty()) {
      ligne("  " + quoi + " à relire, " + noms.size() + " :");
      noms.forEach(nom -> ligne("    " + nom));
    }
  }

  private void nonLue(VersionNonLue version) {
    ligne(
        "  %s, %s, depuis le %s (%s). %s"
            .formatted(
                version.article(),
                version.version(),
                version.du(),
                version.verification(),
                version.detail()));
  }

  private static String periode(LocalDate du, @Nullable LocalDate au) {
    return au == null ? "depuis le " + du : "du " + du + " au " + au.minusDays(1);
  }

  private void ligne(String ligne) {
    texte.append(ligne).append('\n');
  }
}
