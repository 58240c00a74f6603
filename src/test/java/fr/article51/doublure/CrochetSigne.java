package fr.article51.doublure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The new hook: events by batches, signed, sent again until they are taken. */
public final class CrochetSigne {
  private static final int PAR_LOT = 100;
  private static int identifiants;

  private record Numerote(long sequence, Evenement evenement) {}

  private final int id;
  private final URI adresse;
  private final Supplier<Instant> horloge;
  private final List<Numerote> restants = new ArrayList<>();
  private final List<String> secrets;
  private long sequence;
  private boolean desactive;
  private Instant pasAvant = Instant.MIN;

  CrochetSigne(URI adresse, List<String> secrets, Supplier<Instant> horloge) {
    this.id = suivant();
    this.adresse = adresse;
    this.secrets = List.copyOf(secrets);
    this.horloge = horloge;
  }

  private static synchronized int suivant() {
    return ++identifiants;
  }

  /** Whether it was answered 410: nothing more is sent. */
  public synchronized boolean desactive() {
    return desactive;
  }

  synchronized boolean attend() {
    return !restants.isEmpty() && !desactive;
  }

  synchronized void perdre() {
    restants.clear();
  }

  /** Gaps between sequences are normal: one number in two is left out. */
  synchronized void entendre(Evenement evenement) {
    sequence += 2;
    restants.add(new Numerote(sequence, evenement));
  }

  /** One batch, so many times; taken away when it was accepted. */
  List<Integer> livrer(HttpClient client, int fois) {
    List<Numerote> lot;
    HttpRequest requete;
    synchronized (this) {
      if (!attend() || horloge.get().isBefore(pasAvant)) {
        return List.of();
      }
      lot = restants.stream().limit(PAR_LOT).toList();
      requete = requete(lot);
    }
    List<Integer> statuts = new ArrayList<>();
    for (int i = 0; i < fois; i++) {
      statuts.add(envoyer(client, requete, lot));
    }
    return statuts;
  }

  private int envoyer(HttpClient client, HttpRequest requete, List<Numerote> lot) {
    try {
      HttpResponse<Void> reponse = client.send(requete, BodyHandlers.discarding());
      synchronized (this) {
        if (reponse.statusCode() / 100 == 2) {
          restants.removeAll(lot);
        }
        desactive |= reponse.statusCode() == 410;
        reponse
            .headers()
            .firstValueAsLong("Retry-After")
            .ifPresent(secondes -> pasAvant = horloge.get().plusSeconds(secondes));
      }
      return reponse.statusCode();
    } catch (IOException faute) {
      return 0;
    } catch (InterruptedException arret) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private HttpRequest requete(List<Numerote> lot) {
    String message =
        "msg_" + id + "_" + lot.get(0).sequence() + "_" + lot.get(lot.size() - 1).sequence();
    long moment = horloge.get().getEpochSecond();
    String corps = corps(lot);
    String signatures =
        secrets.stream()
            .map(secret -> "v1," + signature(secret, message + "." + moment + "." + corps))
            .collect(Collectors.joining(" "));
    return HttpRequest.newBuilder(adresse)
        .timeout(Duration.ofSeconds(15))
        .header("Content-Type", "application/json")
        .header("webhook-id", message)
        .header("webhook-timestamp", String.valueOf(moment))
        .header("webhook-signature", signatures)
        .POST(BodyPublishers.ofString(corps))
        .build();
  }

  private String corps(List<Numerote> lot) {
    List<Map<String, Object>> evenements =
        lot.stream()
            .map(
                un ->
                    Map.<String, Object>of(
                        "sequence", un.sequence(),
                        "type", un.evenement().type(),
                        "dossier_number", un.evenement().dossier(),
                        "timestamp", un.evenement().le().toString()))
            .toList();
    return Reponses.JSON
        .valueToTree(
            Map.of(
                "webhook_id", id,
                "demarche_number", lot.get(0).evenement().demarche(),
                "events", evenements))
        .toString();
  }

  private static String signature(String secret, String signe) {
    byte[] cle = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(cle, "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signe.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException jamais) {
      throw new IllegalStateException(jamais);
    }
  }
}
