package farmhand.viewmodel.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to submit, as far as it is looked at.
 *
 * @param files as this computer names them; may be empty
 * @param service that runs it
 * @param folder the working directory, as the farm names it; may be empty
 * @param output the folder where pictures go, as this computer names it; none where that is not
 *     known
 */
public record Wanted(List<Path> files, String service, String folder, Optional<Path> output) {
    /** Nothing that could be looked at. */
    public static final Wanted NOTHING = new Wanted(List.of(), "", "", Optional.empty());

    public Wanted {
        files = List.copyOf(files);
    }
}
