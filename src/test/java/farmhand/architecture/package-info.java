/**
 * The plan of the house as tests: which room may see which, and what belongs where.
 *
 * <p>Every rule is a sentence with its reason, and names a class under {@code counterexample} that
 * it must refuse: a gate that cannot fail is no gate. To widen a rule, change its allow-list in
 * {@link farmhand.architecture.Room} and say why in a decision record; there are no exemptions.
 *
 * <pre>
 * Room (allow-lists) --&gt; Directions --+
 *                        Purity -------+--&gt; ArchitectureTest: the product keeps every rule,
 *                        Borders ------+                      the counter-house breaks every rule
 *                        Habits -------+
 * </pre>
 */
@NullMarked
package farmhand.architecture;

import org.jspecify.annotations.NullMarked;
