package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.app.discovery.DataFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

final class ChildCommandTest {
    @TempDir Path lib;

    @Test
    void theCacheBesideThePackagedJarsIsUsed() throws Exception {
        Path cache = Files.createFile(lib.resolve("serve.aot"));
        String jars = lib.resolve("a.jar") + File.pathSeparator + lib.resolve("b.jar");

        List<String> flags = ChildCommand.cache(jars);

        assertEquals(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=auto", "-Xlog:aot*=off"), flags);
    }

    @Test
    void fromSourcesThereIsNoCacheAndNoWindow() {
        List<String> command = ChildCommand.serve(DataFolder.of(lib.toString()), Duration.ZERO);

        assertFalse(
                command.stream().anyMatch(word -> word.contains("AOTCache")), command::toString);
        assertFalse(command.stream().anyMatch(word -> word.contains("javafx")), command::toString);
    }
}
