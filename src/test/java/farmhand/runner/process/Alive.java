package farmhand.runner.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process runs. */
public final class Alive {
    private Alive() {}

    /** Not so a zombie, which stays where nobody waits for orphans, as in some containers. */
    public static boolean is(long process) {
        try {
            return !Files.readString(Path.of("/proc", Long.toString(process), "stat"))
                    .contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }
}
