package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.task.Exit;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.function.Function;

final class NativeRunnerTest extends ProcessRunnerContract {
    @Override
    Function<Programs, Spawner> spawner() {
        return Spawner::here;
    }

    @Test
    void theTimeOfChildrenCountsToo() {
        Exit exit = run("(i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done); true");

        assertEquals(Exit.DONE, exit);
        assertThat(reports.account(attempt(0)).cpu())
                .isBetween(Duration.ofMillis(10), Duration.ofSeconds(20));
    }
}
