/**
 * Services as their definitions say: how a kind of task is started and judged.
 *
 * <p>{@link farmhand.farm.service.Service} is one, {@link farmhand.farm.service.ServiceList} all
 * that a farm knows. They are data; who runs tasks reads them from files and does as they say.
 */
@NullMarked
package farmhand.farm.service;

import org.jspecify.annotations.NullMarked;
