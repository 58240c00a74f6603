package fr.article51.api.pages;

import fr.article51.api.recit.CasRaconte;
import fr.article51.api.recit.MotifDonne;
import fr.article51.api.recit.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule.
 *
 * @param id its identifier
 * @param nom its heading
 * @param rang rank of its source, in words
 * @param explicationDuRang what that rank means
 * @param regime the regime that it belongs to
 * @param provision its alinéa; null when it has none
 * @param objet what the alinéa is about
 * @param periodes days on which it can speak, in words
 * @param textes the versions of its article in which the alinéa is in force
 * @param conditions what it asks; empty when it is not written in DRL
 * @param consequence what it establishes
 * @param motif the ground that it gives; null when it gives none by itself
 * @param cas cases in which it speaks, with their neighbours
 * @param source its DRL; empty when it is not written in DRL
 * @param fichier the file of that DRL
 */
public record VueDeRegle(
    String id,
    String nom,
    String rang,
    String explicationDuRang,
    String regime,
    @Nullable Lien provision,
    String objet,
    List<String> periodes,
    List<TexteVu> textes,
    List<Phrase> conditions,
    Phrase consequence,
    @Nullable MotifDonne motif,
    List<CasRaconte> cas,
    String source,
    String fichier) {}
