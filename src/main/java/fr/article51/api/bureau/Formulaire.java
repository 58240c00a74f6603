package fr.article51.api.bureau;

import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.api.instructions.CourriersDuService;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.suivi.Envois;
import fr.article51.instruction.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form of the desk: checked, then done, or given back as it was typed with what is wrong. */
@ApplicationScoped
public class Formulaire {
  private static final int ILLISIBLE = 422;

  private final MotsDesRefus refus;
  private final MotsDesFautes fautes;
  private final Validator validateur;

  Formulaire(MotsDesRefus refus, MotsDesFautes fautes, Validator validateur) {
    this.refus = refus;
    this.fautes = fautes;
    this.validateur = validateur;
  }

  /** A page with a form, as it was sent and with what is wrong. */
  @FunctionalInterface
  public interface Rendu {
    /**
     * Gives it back.
     *
     * @param statut of HTTP
     * @param alerte why it was refused; null when its faults say so
     */
    Response page(int statut, Saisie saisie, @Nullable Refusee alerte);
  }

  /**
   * A form, with what is wrong with it.
   *
   * @param corps what was made of it, its fields in the order of the page
   */
  public Saisie controler(Saisie saisie, Record corps) {
    Map<String, ConstraintViolation<Record>> premieres =
        validateur.validate(corps).stream()
            .collect(
                Collectors.toMap(
                    une -> une.getPropertyPath().toString(),
                    Function.identity(),
                    BinaryOperator.minBy(Comparator.comparing(Faute::de))));
    Saisie controlee = saisie;
    for (RecordComponent champ : corps.getClass().getRecordComponents()) {
      ConstraintViolation<Record> une = premieres.get(champ.getName());
      if (une != null) {
        controlee = controlee.fautive(champ.getName(), fautes.de(saisie.formulaire(), une));
      }
    }
    return controlee;
  }

  /** A form, with one more thing wrong, that no record checks. */
  public Saisie fautive(Saisie saisie, String champ, Faute faute) {
    return saisie.fautive(champ, fautes.de(saisie.formulaire(), champ, faute));
  }

  /**
   * Does what a form asks for, once nothing is wrong with it.
   *
   * @param saisie what was sent, with its faults
   * @param rendu the page that the form is on
   * @param acte does it, and says where to go next
   */
  public Response envoyer(Saisie saisie, Rendu rendu, Supplier<String> acte) {
    if (!saisie.fautes().isEmpty()) {
      return rendu.page(ILLISIBLE, saisie, null);
    }
    try {
      return Accueil.vers(acte.get());
    } catch (Refus.Introuvable | Refus.PersonneRequise e) {
      throw e;
    } catch (CourrierImpossibleException e) {
      return rendu.page(refus.de(e).statut(), fautive(saisie, "genre", Faute.REFUSE), null);
    } catch (Refus
        | DejaEnvoye
        | Envois.Impossible
        | DemarcheHorsService
        | CourriersDuService.Indisponibles e) {
      Refusee refusee = refus.de(e);
      return rendu.page(refusee.statut(), saisie, refusee);
    }
  }
}
