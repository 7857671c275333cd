package farmhand.runner.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what it is known that a file is still the same.
 *
 * @param size bytes
 * @param micros when it was last written
 * @param key its inode, where there are such
 */
record FileStamp(long size, long micros, String key) {
    static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS),
                String.valueOf(attributes.fileKey()));
    }

    /** Whether that is a copy of this, as far as size and time tell. */
    boolean isCopy(BasicFileAttributes other) {
        long millis = other.lastModifiedTime().toMillis();
        return other.isRegularFile() && other.size() == size && millis == micros / 1_000;
    }
}
