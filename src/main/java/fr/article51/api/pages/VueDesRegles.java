package fr.article51.api.pages;

import java.util.List;

/**
 * The page of all rules.
 *
 * @param date the day asked for, ISO 8601; empty for every day
 * @param jour the same in words
 * @param nombre how many rules are shown
 * @param chapitres by article
 */
public record VueDesRegles(String date, String jour, int nombre, List<Chapitre> chapitres) {

  /**
   * An article, in a regime, or rules that have none.
   *
   * @param ancre its name in addresses
   * @param titre heading
   * @param objet what it is about
   * @param sections by alinéa
   */
  public record Chapitre(String ancre, String titre, String objet, List<Section> sections) {}

  /**
   * An alinéa with its rules.
   *
   * @param titre its name; empty for rules that have no alinéa
   * @param adresse its page; empty when it has none
   * @param objet what it is about
   * @param regles its rules
   */
  public record Section(String titre, String adresse, String objet, List<Ligne> regles) {}

  /**
   * A rule.
   *
   * @param nom its subject
   * @param adresse its page
   * @param rang rank of its source, in words
   * @param periodes days on which it can speak, in words
   */
  public record Ligne(String nom, String adresse, String rang, String periodes) {}
}
