package farmhand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.cli.part.ExitCode;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class ArgumentsTest {
    @Test
    void anOptionBeforeTheCommandIsRefusedSinceItWouldMeanAnotherFarm() {
        assertEquals(ExitCode.USAGE, run("--farm", "ws://127.0.0.1:1", "jobs"));
    }

    @Test
    void aWordThatIsNoCommandAndNoFileIsRefused() {
        assertEquals(ExitCode.USAGE, run("frob"));
        assertEquals(ExitCode.USAGE, run("explode", "3"));
    }

    private static int run(String... arguments) {
        return FarmhandApp.run(arguments, Map.of());
    }
}
