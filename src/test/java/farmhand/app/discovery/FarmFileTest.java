package farmhand.app.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

class FarmFileTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        FarmFile file = of(ProcessHandle.current().pid(), ThisHost.bootId());

        file.write(folder.resolve("farm.json"));

        assertEquals(Optional.of(file), FarmFile.read(folder.resolve("farm.json")));
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        Path path = folder.resolve("farm.json");

        of(1, "").write(path);

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void aTornFileIsAsGoodAsNone() throws IOException {
        Path path = folder.resolve("farm.json");

        Files.writeString(path, "{\"pid\": 12");

        assertEquals(Optional.empty(), FarmFile.read(path));
    }

    @Test
    void aProcessOfThisStartOfTheMachineIsAlive() {
        assertTrue(of(ProcessHandle.current().pid(), ThisHost.bootId()).isAlive());
    }

    @Test
    void aPidOfAnEarlierStartOfTheMachineIsNot() {
        assertFalse(of(ProcessHandle.current().pid(), "another boot").isAlive());
    }

    @Test
    void aPidThatIsGoneIsNot() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertFalse(of(gone.pid(), ThisHost.bootId()).isAlive());
    }

    private static FarmFile of(long pid, String bootId) {
        return new FarmFile(
                "1.0.0",
                "http://127.0.0.1:8032",
                "",
                "",
                pid,
                ThisHost.name(),
                bootId,
                System.currentTimeMillis(),
                "/t",
                "",
                "");
    }
}
