package fr.article51.courrier;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The only way from a template to an object: the components of the records of {@link Vue} and
 * {@link Transparence}. No method, no class, no other object can be named.
 */
final class Champs implements ValueResolver {
  private static final Set<Class<?>> RACINES = Set.of(Vue.class, Transparence.class);

  @Override
  public boolean appliesTo(EvalContext contexte) {
    return contexte.getBase() != null
        && montrable(contexte.getBase().getClass())
        && ValueResolvers.hasNoParams(contexte);
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext contexte) {
    return champ(contexte.getBase().getClass(), contexte.getName())
        .map(champ -> CompletableFuture.completedStage(lire(champ, contexte.getBase())))
        .orElseGet(() -> Results.notFound(contexte));
  }

  /** Whether a template may read the components of this type. */
  static boolean montrable(Class<?> type) {
    return RACINES.contains(type)
        || type.getDeclaringClass() != null && RACINES.contains(type.getDeclaringClass());
  }

  /** A component by its name. */
  static Optional<RecordComponent> champ(Class<?> type, String nom) {
    return Stream.of(type.getRecordComponents())
        .filter(champ -> champ.getName().equals(nom))
        .findFirst();
  }

  /** Value of a component. */
  static @Nullable Object lire(RecordComponent champ, Object record) {
    try {
      return champ.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(champ.toString(), e);
    }
  }
}
