package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.LogPiece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A log that grows without end keeps its beginning and its end. */
final class LogCapTest {
    private static final AttemptAddress ATTEMPT = AttemptAddress.parse("2/0/0/1");
    private static final int LIMIT = 16 * 1024 * 1024;

    @TempDir Path folder;

    @Test
    void theMiddleGivesItsRoomBackAndOffsetsStay() throws Exception {
        LogFiles logs = new LogFiles(folder);
        Path log = logs.create(ATTEMPT);
        LogCap cap = new LogCap(log);
        append(log, cap, "first words\n");
        for (int i = 0; i < 33; i++) {
            append(log, cap, (char) ('a' + i % 26) + "x".repeat(4 * 1024 * 1024 - 2) + "\n");
        }
        append(log, cap, "last words\n");

        assertThat(kilobytes(log)).isLessThan(66L * 1024);
        StringBuilder read = new StringBuilder();
        long size = Files.size(log);
        for (long at = 0; at < size; ) {
            LogPiece piece = logs.read(ATTEMPT, at, LIMIT, true).orElseThrow();
            assertTrue(piece.bytes().hasRemaining());
            assertEquals(size, piece.size());
            read.append(StandardCharsets.ISO_8859_1.decode(piece.bytes().duplicate()));
            at = piece.offset() + piece.bytes().remaining();
        }
        assertThat(read.toString())
                .startsWith("first words\n")
                .containsOnlyOnce("is left out, since the log grew beyond 64 MiB]\n")
                .doesNotContain("\0")
                .endsWith("\nlast words\n");
    }

    @Test
    void aSmallLogIsLeftAlone() throws Exception {
        LogFiles logs = new LogFiles(folder);
        Path log = logs.create(ATTEMPT);
        append(log, new LogCap(log), "hello\n");

        assertEquals("hello\n", logs.read(ATTEMPT, 0, LIMIT, true).orElseThrow().text());
    }

    private static void append(Path log, LogCap cap, String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
        cap.grown(Files.size(log));
    }

    private static long kilobytes(Path file) throws Exception {
        Process du = new ProcessBuilder("du", "-k", file.toString()).start();
        String said = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, du.waitFor());
        return Long.parseLong(said.split("\\s", 2)[0]);
    }
}
