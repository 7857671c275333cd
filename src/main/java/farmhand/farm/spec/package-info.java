/**
 * What a user asks for: a job, its blocks and tasks as submitted, checked by their constructors.
 *
 * <p>{@link farmhand.farm.spec.JobSpec} is where to begin. A spec that exists is well formed in
 * itself; whether it fits the farm (needs that exist, names that are known) is decided by the
 * coordinator's rules.
 *
 * <pre>text -> dialect -> spec -> Command -> Rules -> FarmEvent -> Farm</pre>
 */
@NullMarked
package farmhand.farm.spec;

import org.jspecify.annotations.NullMarked;
