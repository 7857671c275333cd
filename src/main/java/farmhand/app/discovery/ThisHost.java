package farmhand.app.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine this process runs on. */
public final class ThisHost {
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    private ThisHost() {}

    /** Its name. */
    public static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost"; // a machine without a name still renders
        }
    }

    /** Differs after every start of the machine; empty where the system does not tell. */
    public static String bootId() {
        try {
            return Files.readString(BOOT_ID).strip();
        } catch (IOException _) {
            return ""; // only Linux tells; pid and start time must do elsewhere
        }
    }
}
