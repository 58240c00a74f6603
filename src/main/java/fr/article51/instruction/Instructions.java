package fr.article51.instruction;

import fr.article51.Article51;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.EcritureVerdict;
import fr.article51.instruction.Evenement.Genre;
import fr.article51.instruction.Instruction.Etat;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Screenings: created, amended, judged, closed, found again. Each change is one transaction, and
 * only from the version that its author has read. Thread-safe; nothing is kept in memory.
 */
public final class Instructions {
  private final Transactions transactions;
  private final Article51 article51;
  private final EcritureVerdict ecriture;

  /**
   * @param transactions the database
   * @param article51 gives the verdicts
   * @param ecriture writes them
   */
  public Instructions(Transactions transactions, Article51 article51, EcritureVerdict ecriture) {
    this.transactions = transactions;
    this.article51 = article51;
    this.ecriture = ecriture;
  }

  /**
   * An idempotency key.
   *
   * @param cle chosen by the caller, once for each screening that it wants
   * @param empreinte fingerprint of the request that it goes with
   */
  public record Cle(String cle, String empreinte) {
    /** A key with the bytes that it goes with. */
    public static Cle de(String cle, byte[] requete) {
      return new Cle(cle, Maillon.empreinte(requete));
    }
  }

  /**
   * A screening asked for.
   *
   * @param detail the screening
   * @param nouvelle false when the key had created it before
   */
  public record Creation(Detail detail, boolean nouvelle) {}

  /**
   * Evaluates a project and keeps it all.
   *
   * @param acteur who asks
   * @param agence for which agency; that of the actor when it has one
   * @param demande a validated request
   * @param cle makes asking twice harmless; null without
   * @param maintenant the instant
   * @throws Refus.CleDejaEmployee when the key goes with another request
   * @throws BaseIndisponible when nothing could be written
   */
  public Creation creer(
      Acteur acteur, String agence, Demande demande, @Nullable Cle cle, Instant maintenant) {
    Instant le = precis(maintenant);
    Contenu contenu = evaluer(demande);
    Instruction instruction =
        new Instruction(
            UUID.randomUUID(),
            agence,
            1,
            Etat.OUVERTE,
            Objects.requireNonNullElse(demande.projet().titre(), ""),
            Objects.requireNonNullElse(demande.projet().porteur().nom(), ""),
            demande.projet().perimetre(),
            contenu.conclusion(),
            1,
            le,
            acteur.nom(),
            le,
            acteur.nom());
    return transactions.faireUneFois(
        registre -> {
          Registre.Creee creee =
              cle == null ? null : registre.parCle(agence, cle.cle()).orElse(null);
          if (creee != null) {
            if (!creee.empreinte().equals(Objects.requireNonNull(cle).empreinte())) {
              throw new Refus.CleDejaEmployee();
            }
            return new Creation(detail(registre, acteur, creee.id()), false);
          }
          registre.inserer(instruction, cle);
          registre.enchainer(instruction.id(), 1, contenu, le, acteur.nom());
          return new Creation(detail(registre, acteur, instruction.id()), true);
        });
  }

  /**
   * Evaluates a screening anew, on amended answers; the former evaluation stays.
   *
   * @param version the version that the actor has read
   * @param demande the request, whole and validated
   * @throws Refus when it cannot be
   */
  public Detail reevaluer(
      Acteur acteur, UUID id, long version, Demande demande, Instant maintenant) {
    Contenu contenu = evaluer(demande);
    return changer(
        acteur,
        id,
        version,
        maintenant,
        Genre.EVALUATION,
        avant ->
            new Instruction(
                avant.id(),
                avant.agence(),
                avant.version(),
                avant.etat(),
                Objects.requireNonNullElse(demande.projet().titre(), ""),
                Objects.requireNonNullElse(demande.projet().porteur().nom(), ""),
                demande.projet().perimetre(),
                contenu.conclusion(),
                avant.evaluation() + 1,
                avant.creeLe(),
                avant.creePar(),
                avant.modifieLe(),
                avant.modifiePar()),
        (registre, apres) ->
            registre.enchainer(
                id, apres.evaluation(), contenu, apres.modifieLe(), apres.modifiePar()));
  }

  /**
   * Records a human judgement.
   *
   * @throws Refus when it cannot be, {@link Refus.PersonneRequise} among others
   */
  public Detail apprecier(
      Acteur acteur,
      UUID id,
      long version,
      AppreciationHumaine.Objet objet,
      AppreciationHumaine.Avis avis,
      String motif,
      Instant maintenant) {
    exigerUnePersonne(acteur);
    return changer(
        acteur,
        id,
        version,
        maintenant,
        Genre.APPRECIATION,
        avant -> avant,
        (registre, apres) ->
            registre.apprecier(
                apres,
                new AppreciationHumaine(
                    objet, avis, motif, apres.modifieLe(), apres.modifiePar())));
  }

  /** Attaches a note. */
  public Detail annoter(Acteur acteur, UUID id, long version, String texte, Instant maintenant) {
    return changer(
        acteur,
        id,
        version,
        maintenant,
        Genre.NOTE,
        avant -> avant,
        (registre, apres) ->
            registre.annoter(apres, new Note(texte, apres.modifieLe(), apres.modifiePar())));
  }

  /** Closes: nothing changes any more. */
  public Detail clore(Acteur acteur, UUID id, long version, Instant maintenant) {
    return changer(
        acteur,
        id,
        version,
        maintenant,
        Genre.CLOTURE,
        avant ->
            new Instruction(
                avant.id(),
                avant.agence(),
                avant.version(),
                Etat.CLOSE,
                avant.titre(),
                avant.porteur(),
                avant.perimetre(),
                avant.conclusion(),
                avant.evaluation(),
                avant.creeLe(),
                avant.creePar(),
                avant.modifieLe(),
                avant.modifiePar()),
        (registre, apres) -> {});
  }

  /**
   * @throws Refus.Introuvable when the actor sees no such screening
   */
  public Detail lire(Acteur acteur, UUID id) {
    return transactions.faire(registre -> detail(registre, acteur, id));
  }

  /**
   * @param numero number of an evaluation in the screening
   * @throws Refus.Introuvable when the actor sees no such screening, or it has no such evaluation
   */
  public Evaluation evaluation(Acteur acteur, UUID id, int numero) {
    return transactions.faire(
        registre -> {
          instruction(registre, acteur, id);
          return registre.evaluation(id, numero).orElseThrow(Refus.Introuvable::new);
        });
  }

  /**
   * @param recherche criteria; the agency of the actor, when it has one, is added to them
   */
  public Page chercher(Acteur acteur, Recherche recherche) {
    Recherche permise = acteur.agence() == null ? recherche : recherche.pour(acteur.agence());
    List<Instruction> trouvees = transactions.faire(registre -> registre.page(permise));
    if (trouvees.size() <= recherche.taille()) {
      return new Page(trouvees, null);
    }
    List<Instruction> page = List.copyOf(trouvees.subList(0, recherche.taille()));
    return new Page(page, recherche.repere(page.get(page.size() - 1)));
  }

  /**
   * Every screening of a search, read page by page as it is asked for. One that changes meanwhile
   * may come twice, or not at all, when the order is that of changes.
   */
  public Iterator<Instruction> parcourir(Acteur acteur, Recherche recherche) {
    return new Parcours(repere -> chercher(acteur, recherche.depuis(repere)));
  }

  private Detail changer(
      Acteur acteur,
      UUID id,
      long version,
      Instant maintenant,
      Genre genre,
      UnaryOperator<Instruction> changement,
      BiConsumer<Registre, Instruction> suite) {
    return avancer(
        acteur,
        id,
        version,
        maintenant,
        genre,
        changement,
        (registre, apres) -> {
          suite.accept(registre, apres);
          return detail(registre, acteur, id);
        });
  }

  /**
   * Makes the next version of a screening.
   *
   * @param suite what goes with it, in the same transaction
   */
  <T> T avancer(
      Acteur acteur,
      UUID id,
      long version,
      Instant maintenant,
      Genre genre,
      UnaryOperator<Instruction> changement,
      BiFunction<Registre, Instruction, T> suite) {
    Instant le = precis(maintenant);
    return transactions.faire(
        registre -> {
          Instruction avant = instruction(registre, acteur, id);
          if (avant.version() != version) {
            throw new Refus.VersionDepassee(avant.version());
          }
          if (avant.etat() == Etat.CLOSE) {
            throw new Refus.Close();
          }
          Instruction apres = suivante(changement.apply(avant), le, acteur);
          if (!registre.remplacer(avant, apres, genre)) {
            throw new Refus.VersionDepassee(instruction(registre, acteur, id).version());
          }
          return suite.apply(registre, apres);
        });
  }

  private static Instruction suivante(Instruction instruction, Instant le, Acteur acteur) {
    return new Instruction(
        instruction.id(),
        instruction.agence(),
        instruction.version() + 1,
        instruction.etat(),
        instruction.titre(),
        instruction.porteur(),
        instruction.perimetre(),
        instruction.conclusion(),
        instruction.evaluation(),
        instruction.creeLe(),
        instruction.creePar(),
        le,
        acteur.nom());
  }

  static void exigerUnePersonne(Acteur acteur) {
    if (!acteur.personne()) {
      throw new Refus.PersonneRequise();
    }
  }

  static Instruction instruction(Registre registre, Acteur acteur, UUID id) {
    return registre.instruction(acteur, id).orElseThrow(Refus.Introuvable::new);
  }

  private static Detail detail(Registre registre, Acteur acteur, UUID id) {
    Instruction instruction = instruction(registre, acteur, id);
    return new Detail(
        instruction,
        registre.evaluation(id, instruction.evaluation()).orElseThrow(),
        registre.evaluations(id),
        registre.appreciations(id),
        registre.notes(id),
        registre.historique(id));
  }

  private Contenu evaluer(Demande demande) {
    Verdict verdict = article51.evaluer(demande);
    return new Contenu(
        demande.dateAppreciation(),
        verdict.conclusion(),
        EcritureDemande.octets(demande),
        ecriture.octets(verdict),
        verdict.versions().regles(),
        verdict.versions().droit());
  }

  /** Databases keep microseconds: what is told now must be what is read later. */
  static Instant precis(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
