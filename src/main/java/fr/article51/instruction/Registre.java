package fr.article51.instruction;

import fr.article51.instruction.Conservation.Mode;
import fr.article51.instruction.Conservation.Terme;
import fr.article51.instruction.Evenement.Genre;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tables of screenings, within one transaction. What others see, they see whole. */
final class Registre {
  private static final String INSTRUCTION =
      "select id, agence, version, etat, titre, porteur, perimetre, conclusion, evaluation,"
          + " cree_le, cree_par, modifie_le, modifie_par from instruction";
  private static final String RESUME =
      "select numero, rang, date_appreciation, conclusion, produite_le, produite_par, regles,"
          + " droit, precedente, empreinte";

  private static final String COURRIER =
      "select id, genre, evaluation, texte_libre, cree_le, cree_par, valide_le, valide_par, fonction"
          + " from courrier";

  private static final String FEUILLETS =
      "delete from feuillet where courrier in (select id from courrier where instruction = :id)";

  /** Well below what either database takes in a column, and in a line of a backup. */
  private static final int FEUILLET = 64 * 1024;

  private final Handle connexion;
  private final IndexDesMots mots;

  Registre(Handle connexion) {
    this.connexion = connexion;
    this.mots = new IndexDesMots(connexion);
    for (Class<?> type :
        List.of(
            Instruction.class,
            AppreciationHumaine.class,
            Note.class,
            Evenement.class,
            Courrier.class,
            Maillon.class)) {
      connexion.registerRowMapper(ConstructorMapper.factory(type));
    }
    connexion.registerRowMapper(new LigneDEvaluation());
  }

  /** The chain of validated letters, in the same transaction. */
  RegistreDesValidations validations() {
    return new RegistreDesValidations(connexion);
  }

  /** A screening that the actor may see. */
  Optional<Instruction> instruction(Acteur acteur, UUID id) {
    return visible(INSTRUCTION + " where id = :id", acteur)
        .bind("id", id)
        .mapTo(Instruction.class)
        .findOne();
  }

  private Query visible(String requete, Acteur acteur) {
    return acteur.agence() == null
        ? connexion.createQuery(requete)
        : connexion.createQuery(requete + " and agence = :agence").bind("agence", acteur.agence());
  }

  /** The screening created with an idempotency key, and the fingerprint of what created it. */
  Optional<Creee> parCle(String agence, String cle) {
    return connexion
        .createQuery(
            "select id, empreinte_creation from instruction where agence = :agence and cle = :cle")
        .bind("agence", agence)
        .bind("cle", cle)
        .map(
            (ligne, contexte) ->
                new Creee(ligne.getObject("id", UUID.class), ligne.getString("empreinte_creation")))
        .findOne();
  }

  /** See {@link #parCle}. */
  record Creee(UUID id, String empreinte) {}

  List<Instruction> page(Recherche recherche) {
    return Selection.de(recherche, mots)
        .preparer(connexion, INSTRUCTION)
        .mapTo(Instruction.class)
        .list();
  }

  void inserer(Instruction instruction, Instructions.@Nullable Cle cle) {
    Set<String> siens = mots(instruction);
    connexion
        .createUpdate(
            "insert into instruction (id, agence, version, etat, titre, porteur, mots,"
                + " perimetre, conclusion, evaluation, cree_le, cree_par, modifie_le, modifie_par, cle,"
                + " empreinte_creation) values (:id, :agence, :version, :etat, :titre, :porteur,"
                + " :mots, :perimetre, :conclusion, :evaluation, :creeLe, :creePar, :modifieLe,"
                + " :modifiePar, :cle, :empreinteCreation)")
        .bindMethods(instruction)
        .bind("mots", Mots.ensemble(siens))
        .bind("cle", cle == null ? null : cle.cle())
        .bind("empreinteCreation", cle == null ? null : cle.empreinte())
        .execute();
    mots.envoi().ajouter(instruction.id(), instruction.agence(), siens).envoyer();
    evenement(instruction, Genre.CREATION);
  }

  /**
   * Replaces a screening by its next version.
   *
   * @param avant the one that was read
   * @param suivante one version after it
   * @return false when it has moved on or was closed meanwhile
   */
  boolean remplacer(Instruction avant, Instruction suivante, Genre genre) {
    Update mise =
        connexion
            .createUpdate(
                "update instruction set version = :version, etat = :etat, titre = :titre,"
                    + " porteur = :porteur, perimetre = :perimetre,"
                    + " conclusion = :conclusion,"
                    + " evaluation = :evaluation, modifie_le = :modifieLe, modifie_par ="
                    + " :modifiePar where id = :id and version = :version - 1 and etat = 'OUVERTE'")
            .bindMethods(suivante);
    if (mise.execute() == 0) {
      return false;
    }
    if (!mots(suivante).equals(mots(avant))) {
      changerLesMots(suivante);
    }
    evenement(suivante, genre);
    return true;
  }

  /** What a text is looked for in. */
  private static Set<String> mots(Instruction instruction) {
    return Mots.de(instruction.titre(), instruction.porteur());
  }

  private void changerLesMots(Instruction suivante) {
    Set<String> siens = mots(suivante);
    mots.oter(suivante.id());
    connexion
        .createUpdate("update instruction set mots = :mots where id = :id")
        .bind("mots", Mots.ensemble(siens))
        .bind("id", suivante.id())
        .execute();
    mots.envoi().ajouter(suivante.id(), suivante.agence(), siens).envoyer();
  }

  private void evenement(Instruction instruction, Genre genre) {
    connexion
        .createUpdate(
            "insert into evenement (instruction, rang, genre, le, par) values (:id, :version,"
                + " :genre, :modifieLe, :modifiePar)")
        .bindMethods(instruction)
        .bind("genre", genre)
        .execute();
  }

  /**
   * Adds an evaluation at the end of the chain; until the transaction ends, nobody else can.
   *
   * @param contenu the evaluation; its place in the chain is given here
   */
  void enchainer(UUID instruction, int numero, Contenu contenu, Instant le, String par) {
    Bout bout = bout(" for update");
    Maillon maillon =
        new Maillon(
            bout.rang() + 1,
            instruction,
            numero,
            contenu.dateAppreciation(),
            contenu.conclusion().name(),
            Maillon.empreinte(contenu.demande()),
            Maillon.empreinte(contenu.reponse()),
            contenu.regles(),
            contenu.droit(),
            le,
            par,
            bout.empreinte());
    String empreinte = maillon.empreinte();
    connexion
        .createUpdate(
            "insert into evaluation (rang, instruction, numero, date_appreciation, conclusion,"
                + " demande, reponse, empreinte_demande, empreinte_reponse, regles, droit,"
                + " produite_le, produite_par, precedente, empreinte) values (:rang, :instruction,"
                + " :numero, :dateAppreciation, :conclusion, :demande, :reponse,"
                + " :empreinteDemande, :empreinteReponse, :regles, :droit, :produiteLe,"
                + " :produitePar, :precedente, :empreinte)")
        .bindMethods(maillon)
        .bind("demande", contenu.demande())
        .bind("reponse", contenu.reponse())
        .bind("empreinte", empreinte)
        .execute();
    connexion
        .createUpdate("update chaine set rang = :rang, empreinte = :empreinte where id = 1")
        .bind("rang", maillon.rang())
        .bind("empreinte", empreinte)
        .execute();
  }

  /** Where the chain ends. */
  record Bout(long rang, String empreinte) {}

  Bout bout() {
    return bout("");
  }

  private Bout bout(String verrou) {
    return connexion
        .createQuery("select rang, empreinte from chaine where id = 1" + verrou)
        .map((ligne, c) -> new Bout(ligne.getLong("rang"), ligne.getString("empreinte")))
        .one();
  }

  /**
   * A link as it is kept.
   *
   * @param demande null once purged, as {@code reponse}
   * @param empreinte the fingerprint kept with it
   */
  record MaillonLu(
      Maillon maillon, byte @Nullable [] demande, byte @Nullable [] reponse, String empreinte) {}

  /** The links after a place and up to another, in order, at most so many. */
  List<MaillonLu> maillons(long apres, long jusque, int nombre) {
    return connexion
        .createQuery(
            "select * from evaluation where rang > :apres and rang <= :jusque order by rang limit"
                + " :nombre")
        .bind("jusque", jusque)
        .bind("apres", apres)
        .bind("nombre", nombre)
        .map(
            (ligne, contexte) ->
                new MaillonLu(
                    contexte.findRowMapperFor(Maillon.class).orElseThrow().map(ligne, contexte),
                    ligne.getBytes("demande"),
                    ligne.getBytes("reponse"),
                    ligne.getString("empreinte")))
        .list();
  }

  /** An evaluation with its content. */
  Optional<Evaluation> evaluation(UUID instruction, int numero) {
    return connexion
        .createQuery(
            RESUME + ", demande, reponse from evaluation where instruction = :id and numero = :n")
        .bind("id", instruction)
        .bind("n", numero)
        .mapTo(Evaluation.class)
        .findOne();
  }

  /** Every evaluation of a screening, without content. */
  List<Evaluation> evaluations(UUID instruction) {
    return connexion
        .createQuery(RESUME + " from evaluation where instruction = :id order by numero")
        .bind("id", instruction)
        .mapTo(Evaluation.class)
        .list();
  }

  void apprecier(Instruction instruction, AppreciationHumaine appreciation) {
    connexion
        .createUpdate(
            "insert into appreciation (instruction, rang, objet, avis, motif, le, par) values (:id,"
                + " :rang, :objet, :avis, :motif, :le, :par)")
        .bindMethods(appreciation)
        .bind("id", instruction.id())
        .bind("rang", instruction.version())
        .execute();
  }

  List<AppreciationHumaine> appreciations(UUID instruction) {
    return liste("select objet, avis, motif, le, par from appreciation", instruction)
        .mapTo(AppreciationHumaine.class)
        .list();
  }

  void annoter(Instruction instruction, Note note) {
    connexion
        .createUpdate(
            "insert into note (instruction, rang, texte, le, par) values (:id, :rang, :texte, :le,"
                + " :par)")
        .bindMethods(note)
        .bind("id", instruction.id())
        .bind("rang", instruction.version())
        .execute();
  }

  List<Note> notes(UUID instruction) {
    return liste("select texte, le, par from note", instruction).mapTo(Note.class).list();
  }

  void garder(Instruction instruction, Courrier courrier) {
    connexion
        .createUpdate(
            "insert into courrier (id, instruction, rang, evaluation, genre, texte_libre, cree_le,"
                + " cree_par) values (:id, :instruction, :rang, :evaluation, :genre, :texteLibre,"
                + " :creeLe, :creePar)")
        .bindMethods(courrier)
        .bind("instruction", instruction.id())
        .bind("rang", instruction.version())
        .execute();
  }

  /** Keeps a letter as it was validated, in every format; its link is another matter. */
  void valider(Courrier courrier, Map<Courrier.Format, byte[]> formats) {
    connexion
        .createUpdate(
            "update courrier set valide_le = :valideLe, valide_par = :validePar, fonction ="
                + " :fonction where id = :id")
        .bindMethods(courrier)
        .execute();
    PreparedBatch feuillets =
        connexion.prepareBatch(
            "insert into feuillet (courrier, format, rang, octets) values (:courrier, :format,"
                + " :rang, :octets)");
    formats.forEach(
        (format, octets) -> {
          for (int debut = 0; debut < octets.length; debut += FEUILLET) {
            feuillets
                .bind("courrier", courrier.id())
                .bind("format", format)
                .bind("rang", debut / FEUILLET)
                .bind(
                    "octets",
                    Arrays.copyOfRange(octets, debut, Math.min(debut + FEUILLET, octets.length)))
                .add();
          }
        });
    feuillets.execute();
  }

  List<Courrier> courriers(UUID instruction) {
    return liste(COURRIER, instruction).mapTo(Courrier.class).list();
  }

  Optional<Courrier> courrier(UUID instruction, UUID id) {
    return connexion
        .createQuery(COURRIER + " where id = :id and instruction = :instruction")
        .bind("id", id)
        .bind("instruction", instruction)
        .mapTo(Courrier.class)
        .findOne();
  }

  /** What was validated; empty once erased. */
  byte[] octets(UUID courrier, Courrier.Format format) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    connexion
        .createQuery(
            "select octets from feuillet where courrier = :courrier and format = :format order by"
                + " rang")
        .bind("courrier", courrier)
        .bind("format", format)
        .mapTo(byte[].class)
        .forEach(octets::writeBytes);
    return octets.toByteArray();
  }

  List<Evenement> historique(UUID instruction) {
    return liste("select rang, genre, le, par from evenement", instruction)
        .mapTo(Evenement.class)
        .list();
  }

  private Query liste(String requete, UUID instruction) {
    return connexion
        .createQuery(requete + " where instruction = :id order by rang")
        .bind("id", instruction);
  }

  /** Screenings whose time is over, the oldest first, those already anonymised left out. */
  List<Instruction> echues(Terme terme, Mode mode, int nombre) {
    return echues(INSTRUCTION, terme, mode, " order by modifie_le limit " + nombre)
        .mapTo(Instruction.class)
        .list();
  }

  long compterEchues(Terme terme, Mode mode) {
    return echues("select count(*) from instruction", terme, mode, "").mapTo(long.class).one();
  }

  private Query echues(String selection, Terme terme, Mode mode, String fin) {
    String etat = terme.memeOuvertes() ? "" : " and etat = 'CLOSE'";
    // Once anonymised, a screening has no content left.
    String reste =
        mode == Mode.EFFACER
            ? ""
            : " and exists (select 1 from evaluation e where e.instruction = instruction.id and"
                + " e.demande is not null)";
    return connexion
        .createQuery(selection + " where modifie_le < :avant" + etat + reste + fin)
        .bind("avant", terme.avant());
  }

  /** Erases what is personal; the next version of the screening says that it was done. */
  void anonymiser(Instruction suivante, Genre genre) {
    connexion
        .createUpdate(
            "update instruction set version = :version, etat = :etat, titre = '', porteur = '',"
                + " cle = null, empreinte_creation = null, modifie_le = :modifieLe, modifie_par ="
                + " :modifiePar where id = :id")
        .bindMethods(suivante)
        .execute();
    changerLesMots(suivante);
    vider(suivante.id());
    pour(suivante.id(), "delete from note where instruction = :id");
    pour(suivante.id(), FEUILLETS);
    pour(suivante.id(), "update courrier set texte_libre = null where instruction = :id");
    pour(suivante.id(), "update appreciation set motif = '' where instruction = :id");
    evenement(suivante, genre);
  }

  /** Erases a screening; its links of the chain stay, without content. */
  void effacer(UUID instruction) {
    mots.oter(instruction);
    vider(instruction);
    pour(instruction, FEUILLETS);
    for (String table : List.of("courrier", "note", "appreciation", "evenement")) {
      pour(instruction, "delete from " + table + " where instruction = :id");
    }
    pour(instruction, "delete from instruction where id = :id");
  }

  private void vider(UUID instruction) {
    pour(
        instruction,
        "update evaluation set demande = null, reponse = null where instruction = :id");
    // Its dossier stays known, so that reading it again does not bring back what was erased.
    pour(
        instruction,
        "update dossier set traduction = null, remarques = '' where instruction = :id");
    pour(instruction, "update envoi set texte = null where instruction = :id");
  }

  private void pour(UUID instruction, String requete) {
    connexion.createUpdate(requete).bind("id", instruction).execute();
  }
}
