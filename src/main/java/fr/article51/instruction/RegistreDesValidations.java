package fr.article51.instruction;

import fr.article51.instruction.Courrier.Format;
import fr.article51.instruction.Registre.Bout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The chain of validated letters, within one transaction. */
final class RegistreDesValidations {
  private static final String SANS_MAILLON =
      " from courrier c where c.valide_le is not null and not exists (select 1 from validation v"
          + " where v.courrier = c.id)";

  private final Handle connexion;

  RegistreDesValidations(Handle connexion) {
    this.connexion = connexion;
    connexion.registerRowMapper(ConstructorMapper.factory(MaillonDeCourrier.class));
  }

  /**
   * Adds a letter at the end of the chain; until the transaction ends, nobody else can.
   *
   * @param valide the letter, validated
   * @param evaluation the one that it rests on
   * @param formats its bytes, in every format
   */
  void enchainer(
      UUID instruction, Courrier valide, Evaluation evaluation, Map<Format, byte[]> formats) {
    Bout bout = bout(" for update");
    MaillonDeCourrier maillon =
        new MaillonDeCourrier(
            bout.rang() + 1,
            valide.id(),
            instruction,
            valide.evaluation(),
            evaluation.empreinte(),
            valide.genre(),
            Objects.requireNonNull(valide.validePar()),
            Objects.requireNonNull(valide.fonction()),
            Objects.requireNonNull(valide.valideLe()),
            empreinte(formats, Format.HTML),
            empreinte(formats, Format.PDF),
            empreinte(formats, Format.DOCX),
            bout.empreinte());
    String empreinte = maillon.empreinte();
    connexion
        .createUpdate(
            "insert into validation (rang, courrier, instruction, evaluation, empreinte_evaluation,"
                + " genre, valide_par, fonction, valide_le, empreinte_html, empreinte_pdf,"
                + " empreinte_docx, precedente, empreinte) values (:rang, :courrier, :instruction,"
                + " :evaluation, :empreinteEvaluation, :genre, :validePar, :fonction, :valideLe,"
                + " :empreinteHtml, :empreintePdf, :empreinteDocx, :precedente, :empreinte)")
        .bindMethods(maillon)
        .bind("empreinte", empreinte)
        .execute();
    connexion
        .createUpdate(
            "update chaine_courrier set rang = :rang, empreinte = :empreinte where id = 1")
        .bind("rang", maillon.rang())
        .bind("empreinte", empreinte)
        .execute();
  }

  private static String empreinte(Map<Format, byte[]> formats, Format format) {
    return Maillon.empreinte(Objects.requireNonNull(formats.get(format)));
  }

  /** Where the chain ends. */
  Bout bout() {
    return bout("");
  }

  private Bout bout(String verrou) {
    return connexion
        .createQuery("select rang, empreinte from chaine_courrier where id = 1" + verrou)
        .map((ligne, c) -> new Bout(ligne.getLong("rang"), ligne.getString("empreinte")))
        .one();
  }

  /**
   * A link as it is kept.
   *
   * @param empreinte the fingerprint kept with it
   */
  record MaillonLu(MaillonDeCourrier maillon, String empreinte) {}

  /** The links after a place and up to another, in order, at most so many. */
  List<MaillonLu> maillons(long apres, long jusque, int nombre) {
    return connexion
        .createQuery(
            "select * from validation where rang > :apres and rang <= :jusque order by rang limit"
                + " :nombre")
        .bind("apres", apres)
        .bind("jusque", jusque)
        .bind("nombre", nombre)
        .map(
            (ligne, contexte) ->
                new MaillonLu(
                    contexte
                        .findRowMapperFor(MaillonDeCourrier.class)
                        .orElseThrow()
                        .map(ligne, contexte),
                    ligne.getString("empreinte")))
        .list();
  }

  /** Fingerprint kept with an evaluation. */
  Optional<String> empreinteDeLEvaluation(UUID instruction, int numero) {
    return connexion
        .createQuery("select empreinte from evaluation where instruction = :id and numero = :n")
        .bind("id", instruction)
        .bind("n", numero)
        .mapTo(String.class)
        .findOne();
  }

  /** Whether the content of an evaluation was erased: that of its letters is, at the same time. */
  boolean purgee(UUID instruction, int numero) {
    return connexion
            .createQuery(
                "select count(*) from evaluation where instruction = :id and numero = :n and"
                    + " demande is not null")
            .bind("id", instruction)
            .bind("n", numero)
            .mapTo(long.class)
            .one()
        == 0;
  }

  /** Whether a screening is still there, were it without content. */
  boolean gardee(UUID instruction) {
    return connexion
            .createQuery("select count(*) from instruction where id = :id")
            .bind("id", instruction)
            .mapTo(long.class)
            .one()
        > 0;
  }

  /** How many validated letters have no link. */
  long sansMaillon() {
    return connexion.createQuery("select count(*)" + SANS_MAILLON).mapTo(long.class).one();
  }

  /** How many had none when the chain began. */
  long sansMaillonAdmis() {
    return connexion
        .createQuery("select sans_maillon from chaine_courrier where id = 1")
        .mapTo(long.class)
        .one();
  }

  /** The validated letters without link, the last ones first. */
  List<UUID> derniersSansMaillon(long nombre) {
    return connexion
        .createQuery("select c.id" + SANS_MAILLON + " order by c.valide_le desc, c.id limit :n")
        .bind("n", nombre)
        .mapTo(UUID.class)
        .list();
  }

  /** Begins the chain anew, empty: what is validated already has no link. */
  void commencer() {
    connexion
        .createUpdate(
            "insert into chaine_courrier (id, rang, empreinte, sans_maillon) select 1, 0,"
                + " cast(:origine as char(64)),"
                + " count(*)"
                + SANS_MAILLON)
        .bind("origine", Fil.ORIGINE)
        .execute();
  }

  /** Takes the end of the chain away, for another one to be read. */
  void vider() {
    connexion.execute("delete from chaine_courrier");
  }

  /** Whether the chain has an end. */
  boolean commencee() {
    return connexion.createQuery("select count(*) from chaine_courrier").mapTo(long.class).one()
        > 0;
  }
}
