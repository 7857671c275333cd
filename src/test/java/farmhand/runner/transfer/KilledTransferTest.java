package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;
import farmhand.testing.BriefJava;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A process that copies is killed again and again; what arrives is what was sent. */
final class KilledTransferTest {
    private static final int KILLS = 10;
    private static final int PIECE = 8 * 1024 * 1024;
    private static final int PIECES = KILLS + 2;
    private static final int SMALL = 40;

    @TempDir Path folder;

    @Test
    void aTransferKilledTenTimesArrivesByteByByte() throws Exception {
        Path from = Files.createDirectories(folder.resolve("from/shot"));
        byte[] bytes = new byte[PIECES * PIECE + 17];
        new Random(3).nextBytes(bytes);
        Files.write(from.resolve("big.mov"), bytes);
        for (int i = 0; i < SMALL; i++) {
            Files.writeString(from.resolve(i + ".txt"), "small " + i);
        }
        Files.createDirectories(folder.resolve("to"));

        for (int kill = 0; kill < KILLS; kill++) {
            Process child = copying();
            assertEquals(2, pieces(child, 2), "killed while it copies");
            child.toHandle().destroyForcibly();
            child.waitFor();
            assertThat(folder.resolve("to/shot/big.mov")).doesNotExist();
        }
        Process last = copying();
        assertTrue(pieces(last, PIECES) < PIECES, "the last one goes on where the others were");
        assertEquals(0, last.waitFor());

        Path to = folder.resolve("to/shot");
        assertEquals(-1, Files.mismatch(from.resolve("big.mov"), to.resolve("big.mov")));
        try (var files = Files.list(to)) {
            assertEquals(SMALL + 1, files.count());
        }
        assertThat(to.resolve("7.txt")).hasContent("small 7");
    }

    /** Lets it copy up to {@code most} large pieces; how many it copied before it ended. */
    private static int pieces(Process child, int most) throws IOException {
        BufferedReader copied = child.inputReader();
        Writer goOn = child.outputWriter();
        int pieces = 0;
        for (String line = copied.readLine(); line != null; line = copied.readLine()) {
            if (Long.parseLong(line) == PIECE && ++pieces == most) {
                return pieces;
            }
            goOn.write("\n");
            goOn.flush();
        }
        return pieces;
    }

    private Process copying() throws IOException {
        List<String> command = new ArrayList<>(BriefJava.command());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Copies, and says each piece; goes on when it is told to. */
    static final class Child implements Watch {
        public static void main(String[] arguments) throws TransferFailed {
            Path folder = Path.of(arguments[0]);
            Shares shares =
                    new Shares(Map.of("from", folder.resolve("from"), "to", folder.resolve("to")));
            Copy.run(
                    shares,
                    new Transfer("share=from/shot", "share=to", Copying.USUAL),
                    new Child());
        }

        @Override
        public boolean isOver() {
            return false;
        }

        @Override
        public void copied(long bytes) {
            System.out.println(bytes);
            try {
                int ignored = System.in.read();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void kept(long bytes) {}

        @Override
        public void note(String line) {}
    }
}
