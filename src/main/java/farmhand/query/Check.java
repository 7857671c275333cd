package farmhand.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A query bound to who asks and when, ready to be asked of many. */
sealed interface Check<S> {
    /** Whether {@code subject} is meant. */
    boolean test(S subject);

    /**
     * The same once everything up to {@code level} is known of {@code subject}: what is left to be
     * asked of those below it.
     */
    Check<S> given(Attribute.Level level, S subject);

    /** Always the same answer. */
    record Constant<S>(boolean answer) implements Check<S> {
        @Override
        public boolean test(S subject) {
            return answer;
        }

        @Override
        public Check<S> given(Attribute.Level level, S subject) {
            return this;
        }
    }

    /** One comparison. */
    record One<S>(Attribute.Level level, Predicate<S> test) implements Check<S> {
        @Override
        public boolean test(S subject) {
            return test.test(subject);
        }

        @Override
        public Check<S> given(Attribute.Level known, S subject) {
            return level.compareTo(known) <= 0 ? new Constant<>(test(subject)) : this;
        }
    }

    /** The contrary. */
    record Not<S>(Check<S> part) implements Check<S> {
        @Override
        public boolean test(S subject) {
            return !part.test(subject);
        }

        @Override
        public Check<S> given(Attribute.Level level, S subject) {
            Check<S> left = part.given(level, subject);
            return left instanceof Constant<S>(boolean answer)
                    ? new Constant<>(!answer)
                    : new Not<>(left);
        }
    }

    /** All ({@code decisive} is false) or any ({@code decisive} is true) of several. */
    record Several<S>(List<Check<S>> parts, boolean decisive) implements Check<S> {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean test(S subject) {
            for (Check<S> part : parts) {
                if (part.test(subject) == decisive) {
                    return decisive;
                }
            }
            return !decisive;
        }

        @Override
        public Check<S> given(Attribute.Level level, S subject) {
            List<Check<S>> left = new ArrayList<>();
            for (Check<S> part : parts) {
                Check<S> rest = part.given(level, subject);
                if (!(rest instanceof Constant<S>(boolean answer))) {
                    left.add(rest);
                } else if (answer == decisive) {
                    return rest;
                }
            }
            return left.isEmpty() ? new Constant<>(!decisive) : new Several<>(left, decisive);
        }
    }
}
