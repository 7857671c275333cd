package farmhand.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A disk that takes no more for a while: a limit that the system sets to this process's files. */
public final class FullDisk {
    private FullDisk() {}

    /** From now on no file may have more bytes; it is the soft limit, which can be raised again. */
    public static void files(long bytes) throws Exception {
        limit(Long.toString(bytes));
    }

    /** There is room again. */
    public static void room() throws Exception {
        limit("unlimited");
    }

    private static void limit(String bytes) throws Exception {
        String self = Long.toString(ProcessHandle.current().pid());
        Process limit =
                new ProcessBuilder("prlimit", "--pid", self, "--fsize=" + bytes + ":")
                        .inheritIO()
                        .start();
        assertEquals(0, limit.waitFor());
    }
}
