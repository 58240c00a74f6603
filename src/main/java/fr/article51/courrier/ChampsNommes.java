package fr.article51.courrier;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks every name of a template, those of branches seldom taken too, against the fields of {@link
 * Vue}. The engine tells which loop or which name each expression comes from.
 */
final class ChampsNommes {
  private static final Set<String> OPERATIONS = Set.of("?:", "or", "&&", "||");
  private static final Set<String> DE_LISTE = Set.of("size", "isEmpty");

  /** Such as {@code motif<loop#12>}: the element of what expression 12 gives. */
  private static final Pattern ORIGINE = Pattern.compile("<(loop|set)#(\\d+)>");

  private final String fichier;
  private final Template gabarit;
  private final Map<Integer, Expression> parNumero = new TreeMap<>();

  ChampsNommes(String fichier, Template gabarit) {
    this.fichier = fichier;
    this.gabarit = gabarit;
  }

  /**
   * @throws ConfigurationInvalideException at the first name unknown
   */
  void controler() {
    List<Expression> expressions = gabarit.getExpressions();
    expressions.forEach(expression -> parNumero.put(expression.getGeneratedId(), expression));
    expressions.forEach(this::type);
  }

  private Type type(Expression expression) {
    if (expression.isLiteral()) {
      return String.class;
    }
    if (expression.hasNamespace()) {
      throw faute(expression, "« " + expression.getNamespace() + ": » n’est pas admis");
    }
    List<Expression.Part> parties = expression.getParts();
    Type type = premier(expression, parties.get(0));
    for (Expression.Part partie : parties.subList(1, parties.size())) {
      type = suivant(expression, type, partie);
    }
    return type;
  }

  private Type premier(Expression expression, Expression.Part partie) {
    String origine = String.valueOf(partie.getTypeInfo());
    if (origine.endsWith("<metadata>")) { // rank in a loop
      return String.class;
    }
    Matcher lien = ORIGINE.matcher(origine);
    if (lien.find()) {
      Expression source = parNumero.get(Integer.valueOf(lien.group(2)));
      Type type = source == null ? String.class : type(source);
      return lien.group(1).equals("loop") ? element(expression, type) : type;
    }
    if (partie.isVirtualMethod()) {
      throw faute(expression, "aucune méthode n’est admise");
    }
    return champ(expression, Vue.class, partie.getName());
  }

  private Type suivant(Expression expression, Type type, Expression.Part partie) {
    String nom = partie.getName();
    if (partie.isVirtualMethod()) {
      if (!OPERATIONS.contains(nom)) {
        throw faute(expression, "« " + nom + "(…) » : aucune méthode n’est admise");
      }
      partie.asVirtualMethod().getParameters().forEach(this::type);
      return type;
    }
    if (type instanceof Class<?> record && Champs.montrable(record)) {
      return champ(expression, record, nom);
    }
    if (type instanceof ParameterizedType && DE_LISTE.contains(nom)) {
      return String.class;
    }
    throw faute(
        expression,
        "champ inconnu « "
            + nom
            + " »"
            + (type instanceof ParameterizedType ? " ; admis : isEmpty, size" : ""));
  }

  private Type champ(Expression expression, Class<?> record, String nom) {
    return Champs.champ(record, nom)
        .map(RecordComponent::getGenericType)
        .orElseThrow(
            () ->
                faute(
                    expression,
                    "champ inconnu « "
                        + nom
                        + " » ; admis : "
                        + Stream.of(record.getRecordComponents())
                            .map(RecordComponent::getName)
                            .sorted()
                            .collect(Collectors.joining(", "))));
  }

  private Type element(Expression expression, Type type) {
    if (type instanceof ParameterizedType liste
        && liste.getRawType() instanceof Class<?> brut
        && Collection.class.isAssignableFrom(brut)) {
      return liste.getActualTypeArguments()[0];
    }
    throw faute(expression, "ce n’est pas une liste");
  }

  private ConfigurationInvalideException faute(Expression expression, String detail) {
    return new ConfigurationInvalideException(
        fichier,
        expression.getOrigin().getLine(),
        "dans {" + expression.toOriginalString() + "}, " + detail);
  }
}
