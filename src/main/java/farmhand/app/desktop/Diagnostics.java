package farmhand.app.desktop;

import farmhand.app.program.Version;

/** What this program and its computer are, for those who help. */
final class Diagnostics {
    private static final long MEGABYTE = 1024L * 1024;

    private Diagnostics() {}

    /** A line for each. */
    static String lines() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return "Farmhand %s%nJava %s (%s)%nJavaFX %s%n%s %s, %s%n%d cores, memory %d of %d MB%n"
                .formatted(
                        Version.NUMBER,
                        System.getProperty("java.version"),
                        System.getProperty("java.vendor"),
                        System.getProperty("javafx.runtime.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        used,
                        runtime.maxMemory() / MEGABYTE);
    }
}
