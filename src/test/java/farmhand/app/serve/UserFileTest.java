package farmhand.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class UserFileTest {
    @TempDir Path folder;

    @Test
    void whoWasKeptIsThereAgainInTheSameOrder() {
        file().keep(List.of("zoe", "kim jong", "añ"));

        assertEquals(List.of("zoe", "kim jong", "añ"), file().kept());
    }

    @Test
    void nobodyIsKnownBeforeOrWhereItIsNoText() throws IOException {
        assertEquals(List.of(), file().kept());

        Files.write(folder.resolve("users"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertEquals(List.of(), file().kept());
    }

    private UserFile file() {
        return new UserFile(folder.resolve("users"));
    }
}
