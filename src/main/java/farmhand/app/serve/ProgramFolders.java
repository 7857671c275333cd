package farmhand.app.serve;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;

/** Folders in which tasks find programs that no shell of the user would find by name. */
final class ProgramFolders {
    private static final String PATH = "PATH";

    private ProgramFolders() {}

    /** The environment with {@code folders} behind those of PATH. */
    static Map<String, String> added(Map<String, String> environment, String folders) {
        if (folders.isEmpty()) {
            return environment;
        }
        Map<String, String> added = new TreeMap<>(environment);
        added.merge(PATH, folders, (before, more) -> before + File.pathSeparator + more);
        return added;
    }
}
