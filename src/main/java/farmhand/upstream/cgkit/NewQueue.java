package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.QueueConfig;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Makes queue directories. */
public final class NewQueue {
    private NewQueue() {}

    /** Makes one in a directory that is empty, or not there while its parent is. */
    public static void make(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(place)) {
                if (found.iterator().hasNext()) {
                    throw new IOException(
                            place + " is not empty. Name a new directory, or an empty one.");
                }
            }
        } else {
            create(place);
        }
        Files.createDirectory(place.resolve("procs"));
        Files.writeString(place.resolve("queue.cfg"), QueueConfig.USUAL.print());
    }

    private static void create(Path place) throws IOException {
        try {
            Files.createDirectory(place);
        } catch (NoSuchFileException parent) {
            throw new IOException("the folder above " + place + " is not there. Make it first.");
        }
    }
}
