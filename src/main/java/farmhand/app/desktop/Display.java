package farmhand.app.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be opened here. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /** Why no window can be opened, as one line that says what to do; empty when one can. */
    static Optional<String> missing(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of(
                    "No window: there is no display (DISPLAY is not set). Start it on a desktop, or over ssh"
                            + " -X. Showing the farm as text instead.");
        }
        if (!hasGtk()) {
            return Optional.of(
                    "No window: GTK 3 is missing. Install it (Debian: apt install libgtk-3-0, Fedora: dnf"
                            + " install gtk3). Showing the farm as text instead.");
        }
        return Optional.empty();
    }

    @SuppressWarnings("restricted") // looks the library up and calls nothing in it
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
