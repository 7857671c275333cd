package farmhand.server.route;

import farmhand.dialect.live.Limits;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.List;
import java.util.Map;

/**
 * Parameters behind the question mark, read strictly.
 *
 * @param values by name, in the order in which they stand there; at least one each
 */
public record Query(Map<String, List<String>> values) {
    public Query {
        values = Map.copyOf(values);
    }

    /** The same parameters, which may be only those {@code names}. */
    public Query only(String... names) {
        List<String> known = List.of(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new Refused(
                        Rejection.of(
                                        "unknown_parameter",
                                        "There is no parameter “" + shortened(name) + "” here.",
                                        known.isEmpty()
                                                ? "Leave it away."
                                                : "Use only " + String.join(", ", known) + ".")
                                .within(shortened(name)));
            }
        }
        return this;
    }

    /** How many things are wanted. */
    public int limit() {
        return Math.toIntExact(number("limit", Limits.USUAL_PAGE, 0, Limits.PAGE));
    }

    /** How many things are passed over. */
    public int skip() {
        return Math.toIntExact(number("skip", 0, 0, Integer.MAX_VALUE));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean flag(String name) {
        return switch (has(name) ? text(name) : "false") {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, "Write true or false.");
        };
    }

    public long number(String name, long usual, long least, long most) {
        if (!has(name)) {
            return usual;
        }
        String text = text(name);
        String remedy = "Write a number from " + least + " to " + most + ".";
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw bad(name, remedy);
        }
        throw bad(name, remedy);
    }

    /** What it says, the first time if it is there several times; empty where it is not there. */
    public String text(String name) {
        return has(name) ? values.getOrDefault(name, List.of()).getFirst() : "";
    }

    /** All that it says, if it is there several times. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    private Refused bad(String name, String remedy) {
        return new Refused(
                Rejection.of(
                                "bad_parameter",
                                "The parameter “"
                                        + name
                                        + "” cannot be “"
                                        + shortened(text(name))
                                        + "”.",
                                remedy)
                        .within(name));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
