package farmhand.farm.spec;

/** In which order the tasks of a block start. */
public sealed interface TaskOrder {
    /** The word, such as {@code middle_out} or {@code every:10}. */
    String word();

    /** The order of that word. */
    static TaskOrder parse(String word) {
        return switch (word) {
            case "ascending" -> new Ascending();
            case "descending" -> new Descending();
            case "middle_out" -> new MiddleOut();
            default -> {
                if (!word.matches("every:\\d{1,7}") || Integer.parseInt(word.substring(6)) < 2) {
                    throw Names.placed(
                            "bad_order",
                            "“" + word + "” is no order of tasks.",
                            "Use ascending, descending, middle_out, or every:10 with a number from"
                                    + " 2 on.",
                            "");
                }
                yield new Every(Integer.parseInt(word.substring(6)));
            }
        };
    }

    /** From the first to the last. */
    record Ascending() implements TaskOrder {
        @Override
        public String word() {
            return "ascending";
        }
    }

    /** From the last to the first. */
    record Descending() implements TaskOrder {
        @Override
        public String word() {
            return "descending";
        }
    }

    /** The middle one first, then those nearest to it. */
    record MiddleOut() implements TaskOrder {
        @Override
        public String word() {
            return "middle_out";
        }
    }

    /**
     * Every n-th first, then the others.
     *
     * @param n 2 or more
     */
    record Every(int n) implements TaskOrder {
        @Override
        public String word() {
            return "every:" + n;
        }
    }
}
