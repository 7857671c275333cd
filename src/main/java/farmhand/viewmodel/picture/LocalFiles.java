package farmhand.viewmodel.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of this computer, and the programs that show them. What throws may wait for a disk, so it
 * is not for the window's thread; {@link #copy} is for no other.
 */
public interface LocalFiles {
    /** There is no place for files. */
    LocalFiles NONE =
            new LocalFiles() {
                @Override
                public Optional<Path> find(String path, long size) {
                    return Optional.empty();
                }

                @Override
                public Copy create(String path) throws IOException {
                    throw new IOException("There is no place for files here.");
                }

                @Override
                public void drop(Copy copy) {}

                @Override
                public void open(Path file, With with) throws IOException {
                    throw new IOException("There are no programs to open files with.");
                }

                @Override
                public void write(Path file, String text) throws IOException {
                    throw new IOException("There is no place for files here.");
                }

                @Override
                public void copy(String text) {}
            };

    /** What is to be done with a file. */
    enum With {
        /** Shown by the program that the desktop has for its kind. */
        USUAL,
        /** Its folder is shown. */
        FOLDER,
        /** Shown by the viewer that the user set. */
        VIEWER
    }

    /**
     * A file that is being written.
     *
     * @param file where it is
     * @param to takes its bytes; closed by whoever writes
     */
    record Copy(Path file, OutputStream to) {}

    /**
     * The file that a farm calls {@code path}, if this computer has it too: by the same name or by
     * the farm's path maps.
     *
     * @param size of the farm's, in bytes; one of another size is another file
     * @throws IOException if this computer's files cannot be read
     */
    Optional<Path> find(String path, long size) throws IOException;

    /**
     * Begins a copy of a file of the farm's that is not on this computer. Old copies go.
     *
     * @throws IOException if it cannot be written, in words for the user
     */
    Copy create(String path) throws IOException;

    /**
     * Takes away a copy that did not come whole.
     *
     * @throws IOException if it cannot be taken away
     */
    void drop(Copy copy) throws IOException;

    /**
     * Opens a file.
     *
     * @throws IOException if nothing can open it, in words for the user
     */
    void open(Path file, With with) throws IOException;

    /**
     * Writes {@code text} into a file, in place of what it held.
     *
     * @throws IOException if it cannot be written, in words for the user
     */
    void write(Path file, String text) throws IOException;

    /** Puts {@code text} onto the clipboard. */
    void copy(String text);
}
