package fr.article51.demarches.plateforme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body of an answer, up to a limit: what is longer is not kept, and the answer fails. */
final class CorpsBorne implements BodySubscriber<byte[]> {
  private final int limite;
  private final CompletableFuture<byte[]> lu = new CompletableFuture<>();
  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription abonnement;

  private CorpsBorne(int limite) {
    this.limite = limite;
  }

  static BodyHandler<byte[]> de(int limite) {
    return entetes -> new CorpsBorne(limite);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return lu;
  }

  @Override
  public void onSubscribe(Flow.Subscription nouvel) {
    abonnement = nouvel;
    nouvel.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> morceaux) {
    for (ByteBuffer morceau : morceaux) {
      if (lu.isDone()) {
        return;
      }
      if (octets.size() + morceau.remaining() > limite) {
        if (abonnement != null) {
          abonnement.cancel();
        }
        lu.completeExceptionally(new IOException("answer over " + limite + " bytes"));
        return;
      }
      byte[] copie = new byte[morceau.remaining()];
      morceau.get(copie);
      octets.writeBytes(copie);
    }
  }

  @Override
  public void onError(Throwable faute) {
    lu.completeExceptionally(faute);
  }

  @Override
  public void onComplete() {
    lu.complete(octets.toByteArray());
  }
}
