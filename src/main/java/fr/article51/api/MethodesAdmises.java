package fr.article51.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Methods that each address accepts. RFC 9110 (15.5.6) wants them in the answer 405, and Quarkus
 * REST leaves them out.
 */
@ApplicationScoped
public class MethodesAdmises {
  private record Ressource(Pattern chemin, String methode) {}

  private final List<Ressource> ressources;

  MethodesAdmises(BeanManager beans) {
    List<Ressource> trouvees = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path racine = bean.getBeanClass().getAnnotation(Path.class);
      if (racine != null) {
        for (Method methode : bean.getBeanClass().getDeclaredMethods()) {
          ajouter(racine.value(), methode, trouvees);
        }
      }
    }
    this.ressources = List.copyOf(trouvees);
  }

  /** Such as {@code GET, HEAD, OPTIONS}; null when the address is unknown. */
  public @Nullable String pour(String chemin) {
    TreeSet<String> methodes = new TreeSet<>();
    for (Ressource ressource : ressources) {
      if (ressource.chemin().matcher(chemin).matches()) {
        methodes.add(ressource.methode());
      }
    }
    if (methodes.isEmpty()) {
      return null;
    }
    if (methodes.contains(HttpMethod.GET)) {
      methodes.add(HttpMethod.HEAD);
    }
    methodes.add(HttpMethod.OPTIONS);
    return String.join(", ", methodes);
  }

  private static void ajouter(String racine, Method methode, List<Ressource> trouvees) {
    Path suite = methode.getAnnotation(Path.class);
    String modele = racine + (suite == null ? "" : "/" + suite.value());
    for (Annotation annotation : methode.getAnnotations()) {
      HttpMethod verbe = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verbe != null) {
        trouvees.add(new Ressource(motif(modele), verbe.value()));
      }
    }
  }

  private static Pattern motif(String modele) {
    return Pattern.compile(modele.replaceAll("/+", "/").replaceAll("\\{[^}]*}", "[^/]+") + "/?");
  }
}
