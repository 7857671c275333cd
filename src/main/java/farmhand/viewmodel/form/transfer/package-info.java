/**
 * Forms about files that are copied: new transfers, and where those go that wait for a destination.
 *
 * <p>{@link farmhand.viewmodel.form.transfer.TransferForm} makes a job of files and folders; {@link
 * farmhand.viewmodel.form.transfer.DestinationForm} chooses for tasks that are on the farm.
 */
@NullMarked
package farmhand.viewmodel.form.transfer;

import org.jspecify.annotations.NullMarked;
