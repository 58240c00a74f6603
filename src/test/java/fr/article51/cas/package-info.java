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
 *
 * <p>The files of {@code cas/regles/} lie as those of the rules. A case names its rule instead of
 * itself, and has a neighbour that changes one thing: an answer, a field of the project, or the
 * date by a day. {@code INCONNU} takes a field away.
 *
 * <pre>{@code
 * - regle: "L162-31-1 I : durée excessive"
 *   date: 2023-01-10
 *   projet: {perimetre: NATIONAL, dureeMois: 61}
 *   reponses: {finalite.sequence_soins: OUI, financement.sequence: OUI, besoin.tarifs.hopital_mco: OUI}
 *   autres: NON
 *   attendu: {conclusion: NON_RECEVABLE, motifs: [DUREE_EXCESSIVE]}
 *   voisin:
 *     pourquoi: 60 mois, la durée maximale est permise.
 *     projet: {dureeMois: 60}
 *     attendu: {conclusion: RECEVABLE}
 * }</pre>
 *
 * <p>The run leaves {@code target/rapport-cas/index.html}, to read or print.
 */
@NullMarked
package fr.article51.cas;

import org.jspecify.annotations.NullMarked;
