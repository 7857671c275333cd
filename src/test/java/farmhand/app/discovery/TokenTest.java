package farmhand.app.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class TokenTest {
    @TempDir Path folder;

    @Test
    void aTokenIsMadeOnceAndKept() throws IOException {
        Path file = folder.resolve("token");

        String made = Token.readOrMake(file);

        assertTrue(made.length() >= 40);
        assertEquals(made, Token.readOrMake(file));
        assertEquals(made, Token.read(file));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
