package farmhand.farm.spec;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Files that a task makes; a folder stands for what is in it.
 *
 * @param patterns paths, absolute or from the working directory; with {@code @#@} places where
 *     there are frames
 * @param frames those of the task: each pattern with a place is a file for each of them
 */
public record Outputs(List<String> patterns, Optional<FrameSlice> frames) {
    /** Nothing said. */
    public static final Outputs NONE = new Outputs(List.of(), Optional.empty());

    public Outputs {
        patterns = List.copyOf(patterns);
        frames = patterns.isEmpty() ? Optional.empty() : frames;
    }

    /** Patterns as a list that does not change; throws where one can be no path. */
    public static List<String> checked(List<String> patterns) {
        return Names.outputs(patterns);
    }

    /** The paths, patterns filled; made one by one, since there may be a million. */
    public Stream<String> files() {
        return patterns.stream().flatMap(this::filled);
    }

    private Stream<String> filled(String pattern) {
        if (frames.isEmpty() || !FramePattern.isIn(pattern)) {
            return Stream.of(pattern);
        }
        FrameSlice all = frames.get();
        return LongStream.range(0, all.count())
                .map(i -> all.start() + i * all.step())
                .mapToObj(frame -> FramePattern.fill(pattern, new FrameSlice(frame, frame, 1)));
    }
}
