package fr.article51.instruction;

import fr.article51.verdict.Conclusion;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A row of {@code evaluation}, with its content or without. */
final class LigneDEvaluation implements RowMapper<Evaluation> {
  private static final int SANS_CONTENU = 10;

  @Override
  public Evaluation map(ResultSet ligne, StatementContext contexte) throws SQLException {
    boolean contenu = ligne.getMetaData().getColumnCount() > SANS_CONTENU;
    return new Evaluation(
        ligne.getInt("numero"),
        ligne.getLong("rang"),
        ligne.getObject("date_appreciation", LocalDate.class),
        Conclusion.valueOf(ligne.getString("conclusion")),
        ligne.getObject("produite_le", OffsetDateTime.class).toInstant(),
        ligne.getString("produite_par"),
        ligne.getString("regles"),
        ligne.getString("droit"),
        ligne.getString("precedente"),
        ligne.getString("empreinte"),
        contenu ? texte(ligne.getBytes("demande")) : null,
        contenu ? texte(ligne.getBytes("reponse")) : null);
  }

  private static @Nullable String texte(byte @Nullable [] octets) {
    return octets == null ? null : new String(octets, StandardCharsets.UTF_8);
  }
}
