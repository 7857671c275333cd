package farmhand.runner.process;

import java.nio.file.Path;
import java.util.Optional;

/** The room that files take on their disk, whatever their size is. */
public interface FileRoom {
    /** As this system does it; where it cannot, nothing is ever changed. */
    static FileRoom here() {
        Optional<FileRoom> found = Libc.find().map(NativeRoom::new);
        return found.orElseGet(NoRoom::new);
    }

    /**
     * Gives back the room of the bytes from {@code from} up to but without {@code to}, which read
     * as zeros then; size and all offsets stay. False where that cannot be.
     */
    boolean punch(Path file, long from, long to);

    /**
     * Takes room for those bytes, be they behind the end of the file; false where there is none.
     */
    boolean take(Path file, long from, long to);

    /** Gives back what was taken behind the end of a file that nobody writes any more. */
    boolean giveBack(Path file, long size);
}
