package farmhand.viewmodel.welcome;

import java.nio.file.Path;
import java.util.List;

/** What the page on the first start asks of the computer that it runs on. */
public interface ThisComputer {
    /** Where the farm of this computer keeps what it owns, as people write it. */
    String folder();

    /** Processor cores. */
    int cores();

    /** Bytes of memory; negative where that is not known. */
    long memory();

    /** Whether the farm of this computer runs already. Looks at the disk. */
    boolean isRunning();

    /**
     * Looks for renderers, the usual ones in the order of how usual they are. Starts some programs
     * to ask for their version, so it waits for them, at most some seconds.
     */
    List<Renderer> look();

    /** The renderer of that name where the user says it is. Waits as {@link #look} does. */
    Renderer lookAt(String name, Path program);

    /** Why that is no address of a farm, with what to write; empty when it is one. */
    String problem(String address);
}
