package farmhand.runner.transfer;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.transfer.Transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Finds out how large transfers are. */
public final class Sizes {
    private Sizes() {}

    /** As {@link TaskRunner#measure}. */
    public static TaskRunner.Measure of(Shares shares, Transfer transfer) {
        boolean placed = !transfer.target().isEmpty() && shares.knows(transfer.target());
        Sum sum = new Sum();
        try {
            new Tree(shares.source(transfer.source())).walk(sum);
        } catch (IOException | TransferFailed | CancellationException ignored) {
            // The attempt meets the same, and says it.
            return new TaskRunner.Measure(sum.bytes, placed);
        }
        return new TaskRunner.Measure(sum.bytes, placed);
    }

    private static final class Sum implements Tree.Visitor {
        private long bytes;

        @Override
        public void folder(Path below) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
        }

        @Override
        public void file(Path file, Path below, FileStamp stamp) {
            bytes += stamp.size();
        }

        @Override
        public void link(Path target, Path below) {}

        @Override
        public void other(Path below) {}
    }
}
