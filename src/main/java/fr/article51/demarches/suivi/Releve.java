package fr.article51.demarches.suivi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of a démarche stands.
 *
 * @param demarche its number
 * @param depuis last change already seen, in the time of the platform; null before the first
 *     reading
 * @param curseur where a reading that was cut short goes on; null when none was
 * @param supprimesDepuis last deletion already seen
 * @param dernierLe when it was last read to the end
 * @param etat what keeps it from being served, or from being written to; null when nothing does
 * @param etatLe since when
 * @param completDebut when the last full reading was asked for; null when none ever was
 * @param completFin when it ended; null as long as it runs
 * @param completCurseur where it goes on
 * @param completLus dossiers that it has read the summary of
 */
public record Releve(
    long demarche,
    @Nullable Instant depuis,
    @Nullable String curseur,
    @Nullable Instant supprimesDepuis,
    @Nullable Instant dernierLe,
    @Nullable String etat,
    @Nullable Instant etatLe,
    @Nullable Instant completDebut,
    @Nullable Instant completFin,
    @Nullable String completCurseur,
    long completLus) {}
