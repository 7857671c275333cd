package farmhand.query;

import java.util.List;

/** A query as a tree. */
public sealed interface Term {
    /** All of them; two or more. */
    record And(List<Term> parts) implements Term {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them; two or more. */
    record Or(List<Term> parts) implements Term {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not so. */
    record Not(Term part) implements Term {}

    /**
     * A word alone: the name contains it.
     *
     * @param text the word; {@code *} at an end binds the other end
     */
    record Word(String text) implements Term {}

    /**
     * An attribute beside a value.
     *
     * @param attribute its name as {@link Vocabulary} spells it
     * @param operator how they are compared
     * @param value what it is compared with; {@link Value.Listed} with {@code in}
     */
    record Compare(String attribute, Operator operator, Value value) implements Term {}

    /** As a text that reads as the same tree. */
    default String print() {
        return Printer.print(this);
    }
}
