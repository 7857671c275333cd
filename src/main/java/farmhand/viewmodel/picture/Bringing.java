package farmhand.viewmodel.picture;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.path.PathMaps;
import farmhand.viewmodel.row.TaskRow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Brings what a task made to this computer, unless it is here. Waits, so not for the window. */
final class Bringing {
    private static final int PIECE = 4 << 20;

    private final FarmLink link;
    private final LocalFiles files;

    Bringing(FarmLink link, LocalFiles files) {
        this.link = link;
        this.files = files;
    }

    /** What a task made, and where it is on this computer. */
    record Brought(OutputInfo output, Path file) {}

    /**
     * The first picture of the task, else the first file that it made.
     *
     * @throws IOException why there is none here, in words for the user
     */
    Brought of(TaskRow row) throws IOException {
        return of(row, first(row.address()));
    }

    /** The same for one that is known. */
    Brought of(TaskRow row, OutputInfo output) throws IOException {
        Optional<Path> here = files.find(whole(row, output), output.size());
        return new Brought(output, here.isPresent() ? here.get() : copied(row.address(), output));
    }

    /** How the farm calls it, from the root of its disks. */
    String path(TaskRow row) throws IOException {
        return whole(row, first(row.address()));
    }

    /** What is declared or reported without a root lies in the working directory of its block. */
    private static String whole(TaskRow row, OutputInfo output) {
        return PathMaps.whole(row.parent().view().how().workingDirectory(), output.path());
    }

    /** The same, wherever it is. */
    OutputInfo first(TaskAddress task) throws IOException {
        List<OutputInfo> made =
                ask(new Question.OutputsOf(task)).stream()
                        .filter(one -> one.state() == OutputInfo.State.MADE)
                        .toList();
        return made.stream()
                .filter(OutputInfo::picture)
                .findFirst()
                .or(() -> made.stream().findFirst())
                .orElseThrow(() -> new IOException(Words.nothingMade(task)));
    }

    private Path copied(TaskAddress task, OutputInfo output) throws IOException {
        LocalFiles.Copy copy = files.create(output.path());
        boolean whole = false;
        try (OutputStream to = copy.to()) {
            long at = 0;
            OutputPiece piece;
            do {
                piece = ask(new Question.OutputOf(task, output.index(), at, PIECE));
                at += piece.bytes().remaining();
                write(piece.bytes(), to);
            } while (piece.bytes().hasRemaining() && at < piece.size());
            whole = true;
        } finally {
            if (!whole) {
                files.drop(copy);
            }
        }
        return copy.file();
    }

    private static void write(ByteBuffer bytes, OutputStream to) throws IOException {
        byte[] piece = new byte[bytes.remaining()];
        bytes.duplicate().get(piece);
        to.write(piece);
    }

    private <A> A ask(Question<A> question) throws IOException {
        Future<A> answer = link.ask(question).toCompletableFuture();
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new IOException(words(failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static String words(ExecutionException failed) {
        return failed.getCause() instanceof Refused refused
                ? refused.rejection().message() + " " + refused.rejection().remedy()
                : String.valueOf(
                        failed.getCause() == null ? failed : failed.getCause().getMessage());
    }
}
