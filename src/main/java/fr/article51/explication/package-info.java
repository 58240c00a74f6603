/** What helps to understand a verdict: the questions still worth asking. */
@NullMarked
package fr.article51.explication;

import org.jspecify.annotations.NullMarked;
