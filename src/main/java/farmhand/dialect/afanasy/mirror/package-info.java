/**
 * A farm of Afanasy's server as values of the domain, and what is asked of that server.
 *
 * <p>{@link farmhand.dialect.afanasy.mirror.told.ToldJob} reads a job, {@link
 * farmhand.dialect.afanasy.mirror.told.Told} what else the server tells; {@link
 * farmhand.dialect.afanasy.mirror.Deeds} makes actions of what the rules decided.
 *
 * <pre>answer -> ToldJob -> SeenJob; FarmEvent -> Deeds -> Ask -> text</pre>
 */
@NullMarked
package farmhand.dialect.afanasy.mirror;

import org.jspecify.annotations.NullMarked;
