package fr.article51.echange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Verdicts as JSON. Nearly all of a verdict follows from the law and comes back in the next one:
 * grounds, questions, appreciations, versions. Their JSON is kept.
 */
public class EcritureVerdict {
  private static final List<Class<?>> GARDES =
      List.of(
          Verdict.Motif.class,
          Verdict.QuestionOuverte.class,
          Verdict.Appreciation.class,
          Verdict.Versions.class);

  private final ObjectWriter ecrivain;

  /**
   * @param mapper writes the values of a verdict: days in ISO 8601
   */
  public EcritureVerdict(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule();
    GARDES.forEach(type -> garder(module, type, mapper));
    ecrivain = mapper.copy().registerModule(module).writer();
  }

  private static <T> void garder(SimpleModule module, Class<T> type, ObjectMapper mapper) {
    module.addSerializer(type, new Garde<>(type, mapper.writerFor(type)));
  }

  /**
   * @param reponse a {@link Verdict}, or one {@link VerdictExplique}
   */
  public byte[] octets(Record reponse) {
    try {
      return ecrivain.writeValueAsBytes(reponse);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes equal values once, by an ordinary writer. */
  private static final class Garde<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    /**
     * Far above what ordinary projects give. Some values repeat a number or a set of answers of the
     * request, and could fill the memory: past that, all are forgotten.
     */
    private static final int MAXIMUM = 10_000;

    private final transient ObjectWriter ecrivain;
    private final transient Map<T, SerializedString> gardes = new ConcurrentHashMap<>();

    Garde(Class<T> type, ObjectWriter ecrivain) {
      super(type);
      this.ecrivain = ecrivain;
    }

    @Override
    public void serialize(T valeur, JsonGenerator sortie, SerializerProvider contexte)
        throws IOException {
      SerializedString json = gardes.get(valeur);
      if (json == null) {
        if (gardes.size() >= MAXIMUM) {
          gardes.clear();
        }
        json = new SerializedString(ecrivain.writeValueAsString(valeur));
        gardes.put(valeur, json);
      }
      sortie.writeRawValue(json);
    }
  }
}
