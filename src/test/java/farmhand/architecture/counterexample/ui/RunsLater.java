package farmhand.architecture.counterexample.ui;

import javafx.application.Platform;

import java.util.concurrent.Executor;

final class RunsLater {
    private RunsLater() {}

    static Executor wrong() {
        return Platform::runLater;
    }
}
