package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.LogPiece;
import farmhand.runner.process.FileRoom;

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
        LogCap cap = new LogCap(log, FileRoom.here());
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
                .containsOnlyOnce("is left out, to leave room on the disk]\n")
                .doesNotContain("\0")
                .endsWith("\nlast words\n");
    }

    @Test
    void aSmallLogIsLeftAlone() throws Exception {
        LogFiles logs = new LogFiles(folder);
        Path log = logs.create(ATTEMPT);
        append(log, new LogCap(log, FileRoom.here()), "hello\n");

        assertEquals("hello\n", logs.read(ATTEMPT, 0, LIMIT, true).orElseThrow().text());
    }

    @Test
    void whatIsWrittenHasRoomOnTheDiskBeforeItIs() throws Exception {
        Path log = new LogFiles(folder).create(ATTEMPT);
        LogCap cap = new LogCap(log, FileRoom.here());

        append(log, cap, "hello\n");
        cap.growing(6);
        assertThat(kilobytes(log)).isBetween(1024L, 1100L);

        cap.ended();
        assertThat(kilobytes(log)).isLessThan(64);
        assertEquals("hello\n", Files.readString(log));
    }

    @Test
    void onAFullDiskALogGivesTheRoomOfItsMiddleForWhatComes() throws Exception {
        LogFiles logs = new LogFiles(folder);
        Path log = logs.create(ATTEMPT);
        FullDisk disk = new FullDisk(FileRoom.here());
        LogCap cap = new LogCap(log, disk);
        append(log, cap, "first words\n" + "x".repeat(20 * 1024 * 1024) + "\nlast words\n");

        cap.growing(Files.size(log));

        assertEquals(2, disk.asked);
        assertThat(kilobytes(log)).isLessThan(10L * 1024);
        String start = logs.read(ATTEMPT, 0, LIMIT, false).orElseThrow().text();
        assertThat(start).startsWith("first words\n").doesNotContain("\0");
        String end = logs.read(ATTEMPT, -20, LIMIT, false).orElseThrow().text();
        assertThat(end).endsWith("\nlast words\n");
    }

    /** A disk that has no room but what files of its own give back. */
    private static final class FullDisk implements FileRoom {
        private final FileRoom disk;
        private boolean gaveBack;
        int asked;

        FullDisk(FileRoom disk) {
            this.disk = disk;
        }

        @Override
        public boolean punch(Path file, long from, long to) {
            gaveBack = disk.punch(file, from, to);
            return gaveBack;
        }

        @Override
        public boolean take(Path file, long from, long to) {
            asked++;
            return gaveBack;
        }

        @Override
        public boolean giveBack(Path file, long size) {
            return disk.giveBack(file, size);
        }
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
