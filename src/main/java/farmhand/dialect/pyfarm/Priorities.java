package farmhand.dialect.pyfarm;

/** Priorities as pyfarm checks them. */
final class Priorities {
    private static final int MOST = 1_000;

    private Priorities() {}

    /** The number, which must be from -1000 to 1000. */
    static int checked(int priority) {
        if (priority < -MOST || priority > MOST) {
            throw Body.bad(
                    "“priority” is " + priority + ", which is not from -1000 to 1000.",
                    "Send a number from -1000 to 1000.",
                    "priority");
        }
        return priority;
    }
}
