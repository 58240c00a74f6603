package fr.article51.doublure;

import graphql.TypeResolutionEnvironment;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a champ is called: its type when the query asks for that fragment, a poorer one otherwise.
 * The fragments of the document are expected in its context, under the name of this class.
 */
final class TypesDesChamps implements TypeResolver {
  @Override
  public GraphQLObjectType getType(TypeResolutionEnvironment demande) {
    Map<String, Object> vue = demande.getObject();
    Genre genre = (Genre) vue.get(VueDeChamp.GENRE);
    Map<String, FragmentDefinition> fragments =
        demande.getGraphQLContext().get(TypesDesChamps.class);
    Set<String> demandes = new HashSet<>();
    for (Field champ : demande.getField().getFields()) {
      demandes(champ.getSelectionSet(), fragments, demandes);
    }
    String nom = demandes.contains(genre.champ()) ? genre.champ() : genre.sansFragment();
    return demande.getSchema().getObjectType(nom);
  }

  /** Types named at this level, through any fragment. */
  private static void demandes(
      @Nullable SelectionSet selection,
      Map<String, FragmentDefinition> fragments,
      Set<String> demandes) {
    if (selection == null) {
      return;
    }
    for (Selection<?> une : selection.getSelections()) {
      if (une instanceof InlineFragment enLigne) {
        ajouter(enLigne.getTypeCondition(), demandes);
        demandes(enLigne.getSelectionSet(), fragments, demandes);
      } else if (une instanceof FragmentSpread appel) {
        FragmentDefinition fragment = fragments.get(appel.getName());
        ajouter(fragment.getTypeCondition(), demandes);
        demandes(fragment.getSelectionSet(), fragments, demandes);
      }
    }
  }

  private static void ajouter(@Nullable TypeName type, Set<String> demandes) {
    if (type != null) {
      demandes.add(type.getName());
    }
  }
}
