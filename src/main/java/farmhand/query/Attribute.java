package farmhand.query;

import farmhand.farm.address.When;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Something that can be asked of each subject, by its kind.
 *
 * @param <S> what it is read from
 */
public sealed interface Attribute<S> {
    /** As users write it. */
    String name();

    /** What has to be known to read it. */
    Level level();

    /** What has to be known to read an attribute of a task; jobs have but one level. */
    enum Level {
        /** Its job. */
        JOB,
        /** Its block. */
        BLOCK,
        /** The task itself. */
        TASK
    }

    /** How a text is meant. */
    enum Sort {
        /** Free text: {@code note:late} looks inside. */
        FREE,
        /** A name or word of a few: {@code worker:box1} is the whole of it. */
        PLAIN,
        /** Somebody's name; {@code me} is whoever asks. */
        PERSON,
        /** A number, or the id made of it by zeros in front. */
        ID
    }

    /** A text; an empty one is no value. */
    record Text<S>(String name, Level level, Sort sort, Function<S, String> read)
            implements Attribute<S> {}

    /** Somebody or something of several names, each of which means it. */
    record Names<S>(String name, Level level, Function<S, List<String>> read)
            implements Attribute<S> {}

    /** One of some words. */
    record Word<S>(String name, Level level, List<String> words, Function<S, String> read)
            implements Attribute<S> {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** A number; NaN is no value. */
    record Amount<S>(String name, Level level, ToDoubleFunction<S> read) implements Attribute<S> {}

    /** A moment; never is no value. */
    record Time<S>(String name, Level level, Function<S, When> read) implements Attribute<S> {}

    /** How long ago a moment was, never is no value; or in one of some words. */
    record Age<S>(
            String name,
            Level level,
            Function<S, When> since,
            List<String> words,
            Function<S, String> word)
            implements Attribute<S> {
        public Age {
            words = List.copyOf(words);
        }
    }

    /** A length of time; zero is no value. */
    record Span<S>(String name, Level level, Function<S, Duration> read) implements Attribute<S> {}

    /** Yes or no. */
    record Flag<S>(String name, Level level, Predicate<S> read) implements Attribute<S> {}
}
