package farmhand.viewmodel;

import static farmhand.viewmodel.text.Messages.text;

/**
 * Whether this window understands a farm: their versions begin with the same number.
 *
 * @param own of this program; empty where it is not known
 */
record Versions(String own) {
    boolean fits(String farms) {
        return own.isEmpty() || farms.isEmpty() || major(own).equals(major(farms));
    }

    /** What is wrong, a sentence; empty when nothing is. */
    String trouble(String farm, ConnectionState.Live live) {
        return fits(live.version())
                ? ""
                : text("connection.otherVersion", farm, live.version(), own);
    }

    /** What that means, and what to do. */
    String remedy(ConnectionState.Live live) {
        return fits(live.version()) ? "" : text("connection.otherVersionRest");
    }

    private static String major(String version) {
        return version.replaceFirst("\\..*", "");
    }
}
