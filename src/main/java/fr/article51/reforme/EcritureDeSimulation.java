package fr.article51.reforme;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;

/** Lines of a result as NDJSON; the caller closes the output. */
public final class EcritureDeSimulation implements Simulation.Sortie {
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build()
          .writer();

  private final OutputStream flux;

  public EcritureDeSimulation(OutputStream flux) {
    this.flux = flux;
  }

  @Override
  public void ecrire(LigneDeSimulation ligne) throws IOException {
    flux.write(JSON.writeValueAsBytes(ligne));
    flux.write('\n');
  }
}
