/**
 * The pages in a real browser: Chromium, driven by Playwright. A browser is found on the machine,
 * or installed where it can be (see {@link fr.article51.navigateur.Chromium}); where there is none,
 * these tests are reported as skipped, and {@code .ci/run} refuses that.
 */
@NullMarked
package fr.article51.navigateur;

import org.jspecify.annotations.NullMarked;
