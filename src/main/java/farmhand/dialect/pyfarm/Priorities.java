package farmhand.dialect.pyfarm;

import java.util.Optional;

/** Priorities as pyfarm checks them. */
final class Priorities {
    private static final int MOST = 1_000;

    private Priorities() {}

    /** The number, from -1000 to 1000; null is none. */
    static Optional<Integer> of(Body body) {
        Optional<Integer> priority = body.number("priority", "a whole number from -1000 to 1000");
        priority.filter(number -> number < -MOST || number > MOST)
                .ifPresent(
                        number -> {
                            throw Body.bad(
                                    "“priority” is "
                                            + number
                                            + ", which is not from -1000 to 1000.",
                                    "Send a number from -1000 to 1000.",
                                    "priority");
                        });
        return priority;
    }
}
