/**
 * Cases that a jurist can read and write: YAML files under {@code src/test/resources/cas/}, each
 * run against the production evaluator and against the reference.
 *
 * <pre>{@code
 * - nom: Lettre j seule, depuis 2019
 *   date: 2022-03-01
 *   projet: {perimetre: REGIONAL, dureeMois: 36}
 *   reponses: {besoin.competences: OUI}   # INCONNU leaves a question unanswered
 *   autres: NON                           # every other question but the conditions
 *   conditions: OUI                       # every condition
 *   attendu: {conclusion: NON_RECEVABLE, motifs: [EXCLU_COMPETENCES_SEULES]}
 * }</pre>
 *
 * <p>With {@code autres: NON}, the two questions to which NON is the unfavourable answer ({@code
 * caractere.diffusable}, {@code objet.impact_parcours_precise}) are answered OUI, and the bearer is
 * not a member of the technical committee unless the case says otherwise.
 */
@NullMarked
package fr.article51.cas;

import org.jspecify.annotations.NullMarked;
