package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.util.Optional;

/**
 * What a scene says of how it is rendered. What it does not say, or what cannot be read, is empty.
 *
 * @param frames its range, with its step
 * @param rate frames a second, such as {@code 24}
 * @param renderer by its own name, such as {@code arnold}
 * @param size of its pictures in pixels, such as {@code 2048×858}
 * @param output where its pictures go, as the scene names it
 */
public record SceneFacts(
        Optional<FrameRange> frames, String rate, String renderer, String size, String output) {
    /** Of a scene that cannot be read. */
    public static final SceneFacts NONE = of(Optional.empty());

    /** The range alone. */
    static SceneFacts of(Optional<FrameRange> frames) {
        return new SceneFacts(frames, "", "", "", "");
    }

    /** A size; empty where either side is. */
    static String size(String width, String height) {
        return width.isEmpty() || height.isEmpty() ? "" : width + "×" + height;
    }
}
