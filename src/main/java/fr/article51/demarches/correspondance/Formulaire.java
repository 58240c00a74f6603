package fr.article51.demarches.correspondance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.Dossier.Etiquette;
import fr.article51.demarches.plateforme.TypeDeChamp;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A démarche ready to be created: our questions of a day, and what is written back.
 *
 * @param date the day
 * @param titre title of the démarche
 * @param sections in their order; the project first, then one for each theme
 * @param annotations private ones
 * @param etiquettes names of its labels
 */
public record Formulaire(
    LocalDate date,
    String titre,
    List<Section> sections,
    List<Annotation> annotations,
    List<String> etiquettes) {

  public Formulaire {
    sections = List.copyOf(sections);
    annotations = List.copyOf(annotations);
    etiquettes = List.copyOf(etiquettes);
  }

  /**
   * A section, which is a champ of type title.
   *
   * @param champs in their order
   */
  public record Section(String titre, List<Champ> champs) {
    public Section {
      champs = List.copyOf(champs);
    }
  }

  /**
   * A champ.
   *
   * @param cible what it fills in
   * @param aide its description; empty without
   * @param options of a list; else empty
   * @param si labels of the questions of which one at least is not answered by a no when this one
   *     matters; empty when it always does
   */
  public record Champ(
      String cible,
      String libelle,
      String aide,
      TypeDeChamp type,
      boolean obligatoire,
      List<String> options,
      List<String> si) {
    public Champ {
      options = List.copyOf(options);
      si = List.copyOf(si);
    }
  }

  /**
   * An annotation.
   *
   * @param cle of what it holds
   * @param options of a list; else empty
   */
  public record Annotation(String cle, String libelle, TypeDeChamp type, List<String> options) {
    public Annotation {
      options = List.copyOf(options);
    }
  }

  /** As JSON; the same bytes for the same form. */
  public byte[] json() {
    try {
      return JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build()
          .writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a page in Markdown, to be copied by hand into the editor of the platform. */
  public String page() {
    return PageDeFormulaire.rediger(this);
  }

  /**
   * The démarche that it makes, as the platform would describe it.
   *
   * @param numero number of the démarche
   */
  public Descripteur descripteur(long numero) {
    List<Element> champs = new ArrayList<>();
    for (Section section : sections) {
      champs.add(element("section " + section.titre(), section.titre(), "", TypeDeChamp.TITRE));
      section.champs().stream()
          .map(
              champ ->
                  new Element(
                      champ.cible(),
                      champ.libelle(),
                      champ.aide(),
                      champ.type(),
                      champ.obligatoire(),
                      champ.options(),
                      List.of()))
          .forEach(champs::add);
    }
    List<Element> notes =
        annotations.stream()
            .map(
                note ->
                    new Element(
                        note.cle(),
                        note.libelle(),
                        "",
                        note.type(),
                        false,
                        note.options(),
                        List.of()))
            .toList();
    List<Etiquette> noms = etiquettes.stream().map(nom -> new Etiquette(nom, nom)).toList();
    return new Descripteur(numero, titre, "", champs, notes, noms);
  }

  private static Element element(String id, String libelle, String aide, TypeDeChamp type) {
    return new Element(id, libelle, aide, type, false, List.of(), List.of());
  }
}
