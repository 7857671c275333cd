package farmhand.farm.transfer;

import java.util.List;
import java.util.Locale;

/** Amounts of bytes for people, in steps of 1,000, as disks are sold. */
public final class Amount {
    private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB", "PB", "EB");

    private Amount() {}

    /** Such as {@code 1.2 GB}. */
    public static String bytes(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 999.95 && unit < UNITS.size() - 1) {
            amount /= 1_000;
            unit++;
        }
        String form = unit == 0 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, form, amount, UNITS.get(unit));
    }

    /** Such as {@code 118.2 MB/s}. */
    public static String rate(long bytesPerSecond) {
        return bytes(bytesPerSecond) + "/s";
    }
}
