package fr.article51.droit;

import java.time.LocalDate;

/**
 * The version of an article that is in force.
 *
 * @param article identifier of the article
 * @param version LEGIARTI identifier
 * @param verification how far its text was checked
 * @param du first day in force
 * @param url official page
 */
public record VersionEnVigueur(
    String article, String version, Verification verification, LocalDate du, String url) {}
