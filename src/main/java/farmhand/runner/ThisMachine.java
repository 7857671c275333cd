package farmhand.runner;

import farmhand.farm.view.Machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How this machine is doing, as Linux tells; elsewhere nothing is known.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_loadavg.5.html">proc_loadavg(5)</a>
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_meminfo.5.html">proc_meminfo(5)</a>
 */
final class ThisMachine {
    private static final long KIB = 1024;

    private ThisMachine() {}

    static Machine now(Path proc) {
        try {
            String load = Files.readString(proc.resolve("loadavg"));
            List<String> memory = Files.readAllLines(proc.resolve("meminfo"));
            return new Machine(
                    Double.parseDouble(load.substring(0, load.indexOf(' '))),
                    bytes(memory, "MemTotal:"),
                    bytes(memory, "MemAvailable:"));
        } catch (IOException | NumberFormatException | StringIndexOutOfBoundsException ignored) {
            // Another system, or one that tells it otherwise: nothing depends on it.
            return Machine.UNKNOWN;
        }
    }

    private static long bytes(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .map(kibibytes -> kibibytes * KIB)
                .findFirst()
                .orElse(-1);
    }
}
