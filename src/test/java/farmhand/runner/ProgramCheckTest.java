package farmhand.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.runner.process.Programs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

final class ProgramCheckTest {
    @TempDir Path folder;

    private final ProgramCheck check = new ProgramCheck(new Programs(System.getenv("PATH")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ls -l",
                "/bin/sh script",
                "cd /projects && ls",
                "exit 3",
                "true",
                "",
                "SCENE=a no-such-program",
                "$JAVA/bin/java x",
                "\"no such program\" x",
                "(no-such-program)",
                "{ no-such-program; }",
                "! no-such-program",
                "no-such-program; true",
                "out=x; no-such-program",
                "`no-such-program`",
                "# no-such-program",
            })
    void whatMayBeRunIsNotWarnedOf(String command) {
        assertEquals(Optional.empty(), check.warning(command, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blendr -b x.blend", "  blendr", "blendr"})
    void anUnknownProgramIs(String command) {
        assertEquals(
                Optional.of(
                        "There is no program “blendr” on this machine. Install it or correct the"
                                + " command."),
                check.warning(command, ""));
    }

    @Test
    void aPathIsLookedUpFromTheWorkingDirectory() throws IOException {
        Files.writeString(folder.resolve("render.sh"), "true");

        assertEquals(Optional.empty(), check.warning("./render.sh 1", folder.toString()));
        assertEquals(
                Optional.of(
                        "There is no program “./rendr.sh” on this machine. Install it or correct"
                                + " the command."),
                check.warning("./rendr.sh 1", folder.toString()));
    }

    @Test
    void aMissingFolderIsWarnedOf() {
        String missing = folder.resolve("missing").toString();

        assertEquals(
                Optional.of(
                        "There is no folder “"
                                + missing
                                + "” on this machine. Create it or correct the working directory."),
                check.warning("true", missing));
        assertEquals(Optional.of(ProgramCheck.missingFolder("\0")), check.warning("true", "\0"));
    }
}
