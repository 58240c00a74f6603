package fr.article51.doublure;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Scalars of the platform: all of them texts, whole numbers included. */
final class Scalaires {
  private Scalaires() {}

  static List<GraphQLScalarType> tous() {
    return List.of(
        scalaire("BigInt", texte -> new BigInteger(texte).toString()),
        scalaire("ISO8601Date", texte -> LocalDate.parse(texte).toString()),
        scalaire("ISO8601DateTime", texte -> OffsetDateTime.parse(texte).toString()),
        scalaire("URL", texte -> texte));
  }

  private static GraphQLScalarType scalaire(String nom, UnaryOperator<String> controle) {
    return GraphQLScalarType.newScalar().name(nom).coercing(new Texte(controle)).build();
  }

  private record Texte(UnaryOperator<String> controle) implements Coercing<String, Object> {
    @Override
    public Object serialize(Object valeur, GraphQLContext contexte, Locale langue) {
      return valeur instanceof Instant instant
          ? String.valueOf(Affichage.instant(instant))
          : valeur.toString();
    }

    @Override
    public String parseValue(Object valeur, GraphQLContext contexte, Locale langue) {
      try {
        return controle.apply(valeur.toString());
      } catch (RuntimeException faute) {
        throw new CoercingParseValueException("invalid value");
      }
    }

    @Override
    public String parseLiteral(
        Value<?> valeur, CoercedVariables variables, GraphQLContext contexte, Locale langue) {
      if (valeur instanceof StringValue texte) {
        return parseValue(texte.getValue(), contexte, langue);
      }
      if (valeur instanceof IntValue nombre) {
        return parseValue(nombre.getValue(), contexte, langue);
      }
      throw new CoercingParseLiteralException("invalid value");
    }
  }
}
