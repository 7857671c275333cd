package farmhand.architecture.counterexample.app;

import javafx.application.Platform;

import java.util.concurrent.Executor;

final class RunsLaterElsewhere {
    private RunsLaterElsewhere() {}

    static Executor wrong() {
        return Platform::runLater;
    }
}
