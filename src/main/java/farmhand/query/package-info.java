/**
 * The query language: what users write to pick jobs or tasks, the same in the window's filter
 * field, on the command line and behind {@code where=}.
 *
 * <p>{@link farmhand.query.Query} reads a text into {@link farmhand.query.Term}s over the
 * attributes of one {@link farmhand.query.Vocabulary}, and answers for each job or task whether it
 * is meant. Reading is bounded, and no pattern takes more than linear time. Uses {@code farm} and
 * java.base alone.
 *
 * <pre>text -> Query (Term) -> Check -> yes or no</pre>
 */
@NullMarked
package farmhand.query;

import org.jspecify.annotations.NullMarked;
