package fr.article51.lot;

import fr.article51.Complements;
import fr.article51.ReponseJson;
import fr.article51.echange.EcritureProbleme;
import fr.article51.echange.Probleme;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON, a document a line: the answer of the service to that request alone. */
public final class RedactionNdjson implements Redaction {
  private static final String VERDICT = "{\"conclusion\":\"";
  private static final String REFUS = "{\"type\":\"urn:article51:";

  private final ReponseJson reponses;
  private final Complements complements;

  /**
   * @param reponses writes verdicts
   * @param complements what is asked beside them
   */
  public RedactionNdjson(ReponseJson reponses, Complements complements) {
    this.reponses = reponses;
    this.complements = complements;
  }

  @Override
  public byte[] entete() {
    return new byte[0];
  }

  @Override
  public byte[] verdict(Entree entree, Demande demande, Verdict verdict) {
    return ligne(reponses.octets(demande, verdict, complements));
  }

  @Override
  public byte[] refus(Entree entree, Probleme probleme) {
    return ligne(EcritureProbleme.octets(probleme, entree.numero()));
  }

  @Override
  public @Nullable Relue relire(byte[] ligne) {
    if (ligne.length == 0 || ligne[ligne.length - 1] != '}') {
      return null;
    }
    String debut = new String(ligne, 0, Math.min(ligne.length, 60), StandardCharsets.UTF_8);
    if (debut.startsWith(REFUS)) {
      return new Relue(null);
    }
    for (Conclusion conclusion : Conclusion.values()) {
      if (debut.startsWith(VERDICT + conclusion.name() + '"')) {
        return new Relue(conclusion);
      }
    }
    return null;
  }

  private static byte[] ligne(byte[] json) {
    byte[] ligne = Arrays.copyOf(json, json.length + 1);
    ligne[json.length] = '\n';
    return ligne;
  }
}
