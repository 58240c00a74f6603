package fr.article51.instruction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept, as one text: a line for each row, in JSON. Written from either database
 * and read back into either: it also moves a service from H2 to PostgreSQL.
 */
public final class Sauvegarde {
  /** In an order in which rows refer to former ones only; without words, written anew. */
  static final List<String> TABLES =
      List.of(
          "instruction",
          "evaluation",
          "chaine",
          "appreciation",
          "note",
          "courrier",
          "feuillet",
          "validation",
          "chaine_courrier",
          "evenement",
          "cle",
          "dossier",
          "envoi",
          "releve");

  /** What is only to be done soon, which reading the démarches finds again; words, written anew. */
  static final List<String> PASSAGERES = List.of("arrivee", "avis_recu", "tache", "mot");

  private static final String FORMAT = "article51-sauvegarde";
  private static final int VERSION = 1;
  private static final int PAR_ENVOI = 200;
  private static final JsonMapper JSON = new JsonMapper();

  private final Base base;

  /**
   * @param base the database
   */
  public Sauvegarde(Base base) {
    this.base = base;
  }

  /** The text is not a backup of ours, or the database is not empty: nothing was written. */
  public static final class Refusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusee(String message) {
      super(message);
    }
  }

  /**
   * Writes everything, as it is at one instant, while the service goes on.
   *
   * @return number of rows
   * @throws UncheckedIOException when it cannot be written
   */
  public long ecrire(OutputStream sortie) {
    return base.jdbi()
        .inTransaction(
            TransactionIsolationLevel.REPEATABLE_READ,
            connexion -> {
              ligne(sortie, JSON.createObjectNode().put("format", FORMAT).put("version", VERSION));
              long lignes = 0;
              for (String table : TABLES) {
                lignes += ecrire(connexion, table, sortie);
              }
              // Says that nothing is missing.
              ligne(sortie, JSON.createObjectNode().put("fin", lignes));
              return lignes;
            });
  }

  private static long ecrire(Handle connexion, String table, OutputStream sortie) {
    return connexion
        .createQuery("select * from " + table)
        .setFetchSize(PAR_ENVOI)
        .scanResultSet(
            (resultat, contexte) -> {
              long lignes = 0;
              try (ResultSet rangees = resultat.get()) {
                while (rangees.next()) {
                  ObjectNode ligne = JSON.createObjectNode();
                  ligne.set(table, rangee(rangees));
                  ligne(sortie, ligne);
                  lignes++;
                }
              }
              return lignes;
            });
  }

  private static ObjectNode rangee(ResultSet rangees) throws SQLException {
    ResultSetMetaData colonnes = rangees.getMetaData();
    ObjectNode rangee = JSON.createObjectNode();
    for (int i = 1; i <= colonnes.getColumnCount(); i++) {
      String nom = colonnes.getColumnLabel(i).toLowerCase(Locale.ROOT);
      if (estUuid(colonnes.getColumnTypeName(i))) {
        rangee.put(nom, rangees.getString(i));
        continue;
      }
      switch (colonnes.getColumnType(i)) {
        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
            rangee.put(nom, rangees.getBytes(i));
        case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> {
          long nombre = rangees.getLong(i);
          rangee.put(nom, rangees.wasNull() ? null : Long.valueOf(nombre));
        }
        case Types.BOOLEAN, Types.BIT -> {
          boolean vrai = rangees.getBoolean(i);
          rangee.put(nom, rangees.wasNull() ? null : Boolean.valueOf(vrai));
        }
        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
          OffsetDateTime instant = rangees.getObject(i, OffsetDateTime.class);
          rangee.put(nom, instant == null ? null : instant.toInstant().toString());
        }
        default -> rangee.put(nom, rangees.getString(i));
      }
    }
    return rangee;
  }

  /** By name: H2 gives it the JDBC type of bytes, PostgreSQL that of anything else. */
  private static boolean estUuid(String genre) {
    return genre.equalsIgnoreCase("uuid");
  }

  private static void ligne(OutputStream sortie, JsonNode ligne) {
    try {
      sortie.write(JSON.writeValueAsBytes(ligne));
      sortie.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads everything back into an empty database, all of it or nothing.
   *
   * @return number of rows
   * @throws Refusee when the text is not a whole backup, or something is kept already
   * @throws UncheckedIOException when it cannot be read
   */
  public long lire(InputStream entree) {
    BufferedReader lignes =
        new BufferedReader(new InputStreamReader(entree, StandardCharsets.UTF_8));
    return base.jdbi()
        .inTransaction(
            connexion -> {
              exigerVide(connexion);
              exigerEntete(suivante(lignes));
              connexion.execute("delete from chaine");
              RegistreDesValidations validations = new RegistreDesValidations(connexion);
              validations.vider();
              long lues = new Lecture(connexion).lire(lignes);
              if (!validations.commencee()) {
                validations.commencer(); // a backup from before this chain
              }
              return lues;
            });
  }

  private static void exigerVide(Handle connexion) {
    long lignes = connexion.createQuery("select count(*) from instruction").mapTo(long.class).one();
    long maillons = connexion.createQuery("select rang from chaine").mapTo(long.class).one();
    if (lignes > 0 || maillons > 0) {
      throw new Refusee("la base n'est pas vide : rien n'y est écrit");
    }
  }

  private static void exigerEntete(@Nullable JsonNode entete) {
    if (entete == null
        || !entete.path("format").asText().equals(FORMAT)
        || entete.path("version").asInt() != VERSION) {
      throw new Refusee("ce n'est pas une sauvegarde de ce service, version " + VERSION);
    }
  }

  private static @Nullable JsonNode suivante(BufferedReader lignes) {
    try {
      String ligne = lignes.readLine();
      return ligne == null ? null : JSON.readTree(ligne);
    } catch (JsonProcessingException e) {
      throw new Refusee("une ligne n'est pas du JSON : la sauvegarde est abîmée");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows sent some at a time, table after table. */
  private static final class Lecture {
    private final Handle connexion;
    private final List<JsonNode> attente = new ArrayList<>();
    private String table = "";
    private long lues;

    Lecture(Handle connexion) {
      this.connexion = connexion;
    }

    long lire(BufferedReader lignes) {
      for (JsonNode ligne = suivante(lignes); ligne != null; ligne = suivante(lignes)) {
        if (ligne.has("fin")) {
          envoyer();
          if (ligne.path("fin").asLong() != lues) {
            throw new Refusee("il manque des lignes : la sauvegarde est abîmée");
          }
          return lues;
        }
        rangee(ligne);
      }
      throw new Refusee("la fin manque : la sauvegarde a été interrompue");
    }

    private void rangee(JsonNode ligne) {
      String nom = ligne.fieldNames().hasNext() ? ligne.fieldNames().next() : "";
      if (!TABLES.contains(nom)) {
        throw new Refusee("une ligne n'est d'aucune table connue");
      }
      if (!nom.equals(table) || attente.size() == PAR_ENVOI) {
        envoyer();
        table = nom;
      }
      attente.add(ligne.get(nom));
      lues++;
    }

    private void envoyer() {
      if (attente.isEmpty()) {
        return;
      }
      List<Colonne> colonnes = Colonne.de(connexion, table);
      String noms = colonnes.stream().map(Colonne::nom).collect(Collectors.joining(", "));
      String valeurs = colonnes.stream().map(c -> ":" + c.nom()).collect(Collectors.joining(", "));
      PreparedBatch envoi =
          connexion.prepareBatch("insert into %s (%s) values (%s)".formatted(table, noms, valeurs));
      if (table.equals("instruction")) {
        ecrireLesMots();
      }
      for (JsonNode rangee : attente) {
        colonnes.forEach(colonne -> colonne.lier(envoi, rangee));
        envoi.add();
      }
      envoi.execute();
      attente.clear();
    }

    /** As they are split today, whatever service wrote the backup. */
    private void ecrireLesMots() {
      IndexDesMots.Envoi envoi = new IndexDesMots(connexion).envoi();
      for (JsonNode rangee : attente) {
        if (rangee instanceof ObjectNode objet) {
          Set<String> mots = Mots.de(objet.path("titre").asText(), objet.path("porteur").asText());
          objet.put("mots", Mots.ensemble(mots));
          envoi.ajouter(
              UUID.fromString(objet.path("id").asText()), objet.path("agence").asText(), mots);
        }
      }
      envoi.envoyer();
    }
  }

  /** A column of a table, with its JDBC type. */
  private record Colonne(String nom, int type, String genre) {

    static List<Colonne> de(Handle connexion, String table) {
      return connexion
          .createQuery("select * from " + table + " where 1 = 0")
          .scanResultSet(
              (resultat, contexte) -> {
                try (ResultSet vide = resultat.get()) {
                  ResultSetMetaData meta = vide.getMetaData();
                  List<Colonne> colonnes = new ArrayList<>();
                  for (int i = 1; i <= meta.getColumnCount(); i++) {
                    colonnes.add(
                        new Colonne(
                            meta.getColumnLabel(i).toLowerCase(Locale.ROOT),
                            meta.getColumnType(i),
                            meta.getColumnTypeName(i)));
                  }
                  return colonnes;
                }
              });
    }

    /** By its class even when it is null: a batch binds every row as it does the first one. */
    void lier(PreparedBatch envoi, JsonNode rangee) {
      JsonNode valeur = rangee.path(nom);
      boolean nulle = valeur.isNull() || valeur.isMissingNode();
      Class<?> classe = classe();
      envoi.bindByType(nom, nulle ? null : valeur(valeur, classe), classe);
    }

    private Class<?> classe() {
      if (estUuid(genre)) {
        return UUID.class;
      }
      return switch (type) {
        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> byte[].class;
        case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Long.class;
        case Types.BOOLEAN, Types.BIT -> Boolean.class;
        case Types.DATE -> LocalDate.class;
        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Instant.class;
        default -> String.class;
      };
    }

    private static Object valeur(JsonNode valeur, Class<?> classe) {
      if (classe == UUID.class) {
        return UUID.fromString(valeur.asText());
      }
      if (classe == byte[].class) {
        return octets(valeur);
      }
      if (classe == Long.class) {
        return valeur.asLong();
      }
      if (classe == Boolean.class) {
        return valeur.asBoolean();
      }
      if (classe == LocalDate.class) {
        return LocalDate.parse(valeur.asText());
      }
      return classe == Instant.class
          ? OffsetDateTime.parse(valeur.asText()).toInstant()
          : valeur.asText();
    }

    private static byte[] octets(JsonNode valeur) {
      try {
        return valeur.binaryValue();
      } catch (IOException e) {
        throw new Refusee("un contenu n'est pas lisible : la sauvegarde est abîmée");
      }
    }
  }
}
