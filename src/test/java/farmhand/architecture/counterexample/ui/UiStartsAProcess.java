package farmhand.architecture.counterexample.ui;

import java.io.IOException;

final class UiStartsAProcess {
    private UiStartsAProcess() {}

    static Process wrong(String command) throws IOException {
        return new ProcessBuilder(command).start();
    }
}
