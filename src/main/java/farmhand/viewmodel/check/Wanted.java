package farmhand.viewmodel.check;

import java.nio.file.Path;
import java.util.List;

/**
 * What somebody wants to submit, as far as it is looked at.
 *
 * @param files as this computer names them; may be empty
 * @param service that runs it
 * @param folder the working directory, as the farm names it; may be empty
 */
public record Wanted(List<Path> files, String service, String folder) {
    /** Nothing that could be looked at. */
    public static final Wanted NOTHING = new Wanted(List.of(), "", "");

    public Wanted {
        files = List.copyOf(files);
    }
}
