import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Fingerprint of an official text, as legal-refs/README.md defines it: {@code java docs/Empreinte.java texte.txt}. The
 * text is plain, in UTF-8.
 */
class Empreinte {
  public static void main(String[] fichiers) throws Exception {
    for (String fichier : fichiers) {
      String texte =
          Files.readString(Path.of(fichier))
              .lines()
              .takeWhile(ligne -> !ligne.startsWith("NOTA:"))
              .filter(ligne -> !ligne.startsWith("# Article"))
              .collect(Collectors.joining("\n"));
      String normalise =
          Normalizer.normalize(texte, Normalizer.Form.NFKC)
              .replaceAll("[\u2018\u2019\u02BC]", "'")
              .replaceAll("(?U)\\s", "");
      byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(normalise.getBytes("UTF-8"));
      System.out.println(HexFormat.of().formatHex(empreinte) + "  " + fichier);
    }
  }
}
