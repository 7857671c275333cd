/**
 * What Farmhand costs, each figure beside what the machine itself costs in the same run. Run it
 * with {@code mvn -q -Pbench}; nothing here is part of the tests, and nothing fails on a slow
 * machine.
 *
 * <p>{@link farmhand.bench.Bench} prints one table. Absolute times belong to the machine they were
 * taken on; the ratios are what to compare from one version to the next. Arguments name the groups
 * of figures to take, such as {@code commands window}; without any, all are taken.
 *
 * <pre>Bench -> groups of figures -> Samples -> Report</pre>
 */
@NullMarked
package farmhand.bench;

import org.jspecify.annotations.NullMarked;
