package farmhand.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

final class CgkitOptionTest {
    @TempDir Path folder;

    @CommandLine.Command
    private static final class Serve {
        @Mixin private final CgkitOption cgkit = new CgkitOption();
    }

    @Test
    void theLeaseIsSaidInTheCommandOrInTheFileAndHalfAMinuteOtherwise() throws IOException {
        assertEquals(Duration.ofMinutes(2), lease("{\"lease\":\"1h\"}", "--lease", "2m"));
        assertEquals(Duration.ofHours(1), lease("{\"lease\":\"1h\"}"));
        assertEquals(Duration.ofSeconds(30), lease("{}"));
    }

    private Duration lease(String settings, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), settings);
        Serve serve = new Serve();
        new CommandLine(serve).parseArgs(arguments);
        return serve.cgkit.read(Settings.read(file)).lease();
    }
}
