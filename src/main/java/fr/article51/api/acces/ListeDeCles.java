package fr.article51.api.acces;

import fr.article51.acces.Cle;
import java.util.List;

/**
 * Keys.
 *
 * @param cles the newest first
 */
public record ListeDeCles(List<Cle> cles) {}
