package farmhand.upstream.cgkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The directory {@code .running} of a job: who could make it has the job, on any disk and machine.
 * What is written in it is what cgkit's workers write.
 *
 * @param job the directory of the job, a real path
 */
record RunningDirectory(Path job) {
    /** Who takes a job. */
    record Worker(long pid, String host) {}

    Path path() {
        return job.resolve(Names.RUNNING);
    }

    /**
     * Takes a job; empty when another was quicker or the job went. Throws when this worker may not.
     */
    static Optional<RunningDirectory> take(Path job, Worker worker) throws IOException {
        RunningDirectory taken = new RunningDirectory(job);
        try {
            Files.createDirectory(taken.path());
        } catch (FileAlreadyExistsException | NoSuchFileException quicker) {
            return Optional.empty();
        }
        try {
            taken.write(Names.PID, worker.pid() + "\n");
            taken.write(Names.HOST, worker.host() + "\n");
            taken.write(Names.STDOUT, "");
            taken.write(Names.STDERR, "");
        } catch (IOException broken) {
            taken.release();
            throw broken;
        }
        if (!Files.exists(job.resolve(Names.DEFINITION))
                || SmallFile.isThere(job.resolve(Names.FINISHED))) {
            taken.release(); // deleted or done since it was looked at
            return Optional.empty();
        }
        return Optional.of(taken);
    }

    /** Raises the percent, which are the bytes of a file; they never fall. */
    void progress(int percent) throws IOException {
        Path file = path().resolve(Names.PROGRESS);
        long known = Files.exists(file) ? Files.size(file) : 0;
        if (percent > known) {
            append(
                    Names.PROGRESS,
                    "*"
                            .repeat((int) (Math.min(percent, 100) - known))
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    void status(String line) throws IOException {
        write(Names.STATUS, line);
    }

    void output(byte[] bytes) throws IOException {
        append(Names.STDOUT, bytes);
    }

    /** It ended well. */
    void done() throws IOException {
        progress(100);
        finish();
    }

    /** It ended otherwise. */
    void failed(String error) throws IOException {
        write(Names.ERROR, "");
        append(Names.STDERR, (error + "\n").getBytes(StandardCharsets.UTF_8));
        status(error);
        finish();
    }

    /** Gives the job back to whoever takes it next. */
    void release() throws IOException {
        Path away =
                job.resolve(".released-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        Files.move(path(), away); // at once, so that nobody sees it half gone
        Trees.delete(away);
    }

    private void finish() throws IOException {
        Files.createDirectory(job.resolve(Names.FINISHED));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(path().resolve(name), text);
    }

    private void append(String name, byte[] bytes) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(
                        path().resolve(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            out.write(bytes);
        }
    }
}
