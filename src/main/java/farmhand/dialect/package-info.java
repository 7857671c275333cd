/**
 * Text to commands and questions, and answers to text: a room for each dialect, none of which knows
 * another. Here lies what all of them need of a text that a stranger sent.
 */
@NullMarked
package farmhand.dialect;

import org.jspecify.annotations.NullMarked;
