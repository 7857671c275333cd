package farmhand.query.pattern;

import java.util.List;

/** A part of a regular expression. */
sealed interface Node {
    /** One character of a set; lower case is asked. */
    record One(Letters letters) implements Node {}

    /** Before the first character. */
    record Start() implements Node {}

    /** Behind the last. */
    record End() implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several. */
    record Choice(List<Node> parts) implements Node {
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /** From {@code least} to {@code most} times; a negative most is no end. */
    record Repeat(Node part, int least, int most) implements Node {}

    /** A set of characters. */
    @FunctionalInterface
    interface Letters {
        boolean has(char c);
    }
}
