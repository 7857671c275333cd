/**
 * The coordinator, with a store in memory and a runner that is moved by hand.
 *
 * <p>{@link farmhand.engine.TestFarm} puts the real parts together with both fakes.
 */
@NullMarked
package farmhand.engine;

import org.jspecify.annotations.NullMarked;
