/**
 * The arithmetic of frames: ranges as people write them, how they are cut into tasks, and the
 * {@code @#@} patterns.
 *
 * <p>{@link farmhand.farm.frames.FrameRange} is where to begin. Pure functions over values; the
 * same code runs in the coordinator, in the dialects and behind every form of the window, so that
 * they cannot disagree.
 */
@NullMarked
package farmhand.farm.frames;

import org.jspecify.annotations.NullMarked;
