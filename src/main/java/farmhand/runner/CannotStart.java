package farmhand.runner;

import farmhand.farm.task.Exit;

/** Thrown instead of starting a process. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Exit exit;

    CannotStart(Exit exit) {
        super(exit.error());
        this.exit = exit;
    }

    /** The end of the attempt, with a text for the user. */
    Exit exit() {
        return exit;
    }
}
