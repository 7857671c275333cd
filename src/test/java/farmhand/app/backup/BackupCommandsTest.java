package farmhand.app.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.cli.part.ExitCode;
import farmhand.store.SqliteStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class BackupCommandsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void oneCopiesARunningFarmTheOtherPutsItBackOnceItEnded() {
        Path data = folder.resolve("data");
        Path file = folder.resolve("farm.backup");
        try (SqliteStore running = SqliteStore.open(data)) {
            running.load();

            assertEquals(ExitCode.DONE, run(backup(), file, data));
            assertTrue(Files.exists(file));
            assertEquals(ExitCode.REFUSED, run(restore(), file, data));
            assertSaid("A coordinator already has the data folder");
        }

        assertEquals(ExitCode.DONE, run(restore(), file, data));
        assertSaid("The earlier one is kept as " + data.resolve("farm-before-restore-"));
    }

    @Test
    void whatCannotBeDoneIsSaidWithARemedy() {
        assertEquals(ExitCode.REFUSED, run(backup(), folder.resolve("a"), folder));
        assertSaid("There is no farm in " + folder + ". Name the folder of one with --data.");
        assertEquals(ExitCode.REFUSED, run(restore(), folder.resolve("a"), folder));
        assertSaid("Give one that “farmhand backup” wrote.");
    }

    private int run(CommandLine command, Path file, Path data) {
        said.reset();
        return command.execute(file.toString(), "--data", data.toString());
    }

    private CommandLine backup() {
        return new CommandLine(new BackupCommand(out(), out()));
    }

    private CommandLine restore() {
        return new CommandLine(new RestoreCommand(out(), out()));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private void assertSaid(String part) {
        String all = said.toString(StandardCharsets.UTF_8);
        assertTrue(all.contains(part), all);
    }
}
