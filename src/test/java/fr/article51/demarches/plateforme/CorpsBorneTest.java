package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CorpsBorneTest {
  private final AtomicBoolean abandonne = new AtomicBoolean();

  private CompletableFuture<byte[]> lire(int... tailles) {
    BodySubscriber<byte[]> corps = CorpsBorne.de(4).apply(null);
    corps.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long nombre) {
            assertEquals(Long.MAX_VALUE, nombre);
          }

          @Override
          public void cancel() {
            abandonne.set(true);
          }
        });
    for (int taille : tailles) {
      corps.onNext(List.of(ByteBuffer.allocate(taille)));
    }
    corps.onComplete();
    return corps.getBody().toCompletableFuture();
  }

  @Test
  void un_corps_a_la_limite_est_lu_en_entier() {
    assertArrayEquals(new byte[4], lire(3, 1).join());
    assertArrayEquals(new byte[0], lire().join());
    assertEquals(false, abandonne.get());
  }

  @Test
  void un_octet_de_plus_et_le_reste_n_est_pas_attendu() {
    CompletableFuture<byte[]> lu = lire(4, 1, 1);
    assertThrows(CompletionException.class, lu::join);
    assertTrue(abandonne.get());
  }
}
