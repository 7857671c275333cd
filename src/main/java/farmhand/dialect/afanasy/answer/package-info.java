/**
 * What Afanasy's clients are told: jobs, blocks and tasks with its words, bits and defaults left
 * out.
 */
@NullMarked
package farmhand.dialect.afanasy.answer;

import org.jspecify.annotations.NullMarked;
