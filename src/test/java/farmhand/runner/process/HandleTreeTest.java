package farmhand.runner.process;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;

final class HandleTreeTest {
    @Test
    void withoutSessionsWhatCanBeSeenIsEnded() throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; sleep 60").start();
        long child = Long.parseLong(process.inputReader().readLine());
        ProcessTree tree = new HandleTree(process);

        tree.end(Duration.ofSeconds(5));

        assertFalse(Alive.is(child));
    }
}
