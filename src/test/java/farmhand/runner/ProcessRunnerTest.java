package farmhand.runner;

import farmhand.engine.TaskRunner;
import farmhand.engine.TaskRunnerContract;
import farmhand.runner.services.Services;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

final class ProcessRunnerTest extends TaskRunnerContract {
    @TempDir Path data;

    @Override
    protected TaskRunner open() {
        return new ProcessRunner(
                data, Services.load(Optional.empty()), System.getenv(), Duration.ofMillis(300));
    }

    @Override
    protected String saying(String text) {
        return "echo '" + text + "'";
    }

    @Override
    protected String endingWith(int code) {
        return "exit " + code;
    }

    @Override
    protected String waiting() {
        return "echo waiting; sleep 60";
    }
}
