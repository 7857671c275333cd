/**
 * What may be done to what is chosen: each verb as an offer, with the reason where it does not fit.
 *
 * <p>One class for each kind of thing ({@code OnJobs}, {@code OnTasks}, ...); {@link
 * farmhand.viewmodel.act.offer.Chosen} counts what the rows chosen are.
 */
@NullMarked
package farmhand.viewmodel.act.offer;

import org.jspecify.annotations.NullMarked;
