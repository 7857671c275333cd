package farmhand.upstream.cgkit;

import farmhand.farm.link.LogPiece;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a job wrote, as one text: its output, and once it is over its errors and its traceback
 * behind it, so that what was read stays where it was.
 *
 * @param job its directory
 */
record JobLog(Path job) {
    Optional<LogPiece> read(long offset, int limit) throws IOException {
        Path running = job.resolve(Names.RUNNING);
        boolean ended = Files.exists(job.resolve(Names.FINISHED));
        if (!Files.exists(running.resolve(Names.STDOUT))
                && !Files.exists(running.resolve(Names.TRACEBACK))) {
            return Optional.empty();
        }
        List<Path> parts =
                (ended
                                ? List.of(Names.STDOUT, Names.STDERR, Names.TRACEBACK)
                                : List.of(Names.STDOUT))
                        .stream().map(running::resolve).filter(Files::isRegularFile).toList();
        long size = 0;
        for (Path part : parts) {
            size += Files.size(part);
        }
        long from = Math.clamp(offset < 0 ? size + offset : offset, 0, size);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(limit, size - from));
        long begin = 0;
        for (Path part : parts) {
            begin = read(part, begin, from, bytes);
        }
        return Optional.of(new LogPiece(from, bytes.flip(), size, ended));
    }

    /** Reads on from where {@code bytes} ends; where the next part begins. */
    private static long read(Path part, long begin, long from, ByteBuffer bytes)
            throws IOException {
        try (FileChannel channel = FileChannel.open(part)) {
            long wanted = from + bytes.position() - begin;
            while (wanted >= 0 && bytes.hasRemaining() && channel.read(bytes, wanted) > 0) {
                wanted = from + bytes.position() - begin;
            }
            return begin + channel.size();
        }
    }
}
