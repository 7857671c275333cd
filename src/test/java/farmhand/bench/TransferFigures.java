package farmhand.bench;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;
import farmhand.runner.transfer.Copy;
import farmhand.runner.transfer.Shares;
import farmhand.runner.transfer.TransferFailed;
import farmhand.runner.transfer.Watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/** Copies beside {@code cp}, once with and once without having it wait for the disk as we do. */
final class TransferFigures {
    private static final int ROUNDS = 3;
    private static final int MEGABYTE = 1_000_000;

    private TransferFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        large(folder.resolve("one"));
        compare("copy of 1 GB", folder.toAbsolutePath(), "one", 1 / 0.9, report);
        many(folder.resolve("many"));
        compare("copy of 10,000 files of 10 kB", folder.toAbsolutePath(), "many", 1 / 0.6, report);
    }

    private static void compare(
            String figure, Path folder, String source, double most, Report report)
            throws Exception {
        Path to = folder.resolve("to");
        String cp = "cp -r '" + folder.resolve(source) + "' '" + to + "'";
        double[][] nanos = new double[3][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            nanos[0][round] = timed(to, () -> copy(folder, source));
            nanos[1][round] = timed(to, () -> shell(cp + " && sync -f '" + to + "'"));
            nanos[2][round] = timed(to, () -> shell(cp));
        }
        double ours = median(nanos[0]);
        report.add(
                figure,
                ours,
                "cp, then sync of its disk",
                median(nanos[1]),
                new Report.Target.Times(most));
        report.add(figure, ours, "cp, nothing on the disk yet", median(nanos[2]));
    }

    private static double median(double[] nanos) {
        return Arrays.stream(nanos).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static double timed(Path to, Samples.Step step) throws Exception {
        shell("rm -rf '" + to + "' && sync -f '" + to.getParent() + "'");
        long begun = System.nanoTime();
        step.run();
        return System.nanoTime() - begun;
    }

    private static void copy(Path folder, String source) throws TransferFailed {
        Shares shares = new Shares(Map.of("here", folder));
        Copy.run(
                shares,
                new Transfer("share=here/" + source, "share=here/to", Copying.USUAL),
                new Nobody());
    }

    private static void shell(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", line).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(line);
        }
    }

    private static void large(Path folder) throws IOException {
        byte[] bytes = new byte[MEGABYTE];
        new Random(5).nextBytes(bytes);
        try (OutputStream out =
                Files.newOutputStream(Files.createDirectories(folder).resolve("a"))) {
            for (int i = 0; i < 1_000; i++) {
                out.write(bytes);
            }
        }
    }

    private static void many(Path folder) throws IOException {
        byte[] bytes = new byte[10_000];
        Arrays.fill(bytes, (byte) 7);
        Files.createDirectories(folder);
        for (int i = 0; i < 10_000; i++) {
            Files.write(folder.resolve("f" + i), bytes);
        }
    }

    /** Looks on and says nothing. */
    private static final class Nobody implements Watch {
        @Override
        public boolean isOver() {
            return false;
        }

        @Override
        public void copied(long bytes) {}

        @Override
        public void kept(long bytes) {}

        @Override
        public void note(String line) {}
    }
}
