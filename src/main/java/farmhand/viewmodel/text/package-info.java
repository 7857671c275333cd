/**
 * What the screen says in words: the texts of {@code messages.properties} with their places filled,
 * and times as people read them. Used by view models and views alike; knows no farm.
 *
 * <p>{@link farmhand.viewmodel.text.Messages#text} is where every visible sentence comes from.
 */
@NullMarked
package farmhand.viewmodel.text;

import org.jspecify.annotations.NullMarked;
