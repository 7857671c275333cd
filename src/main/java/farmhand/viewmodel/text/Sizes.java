package farmhand.viewmodel.text;

import farmhand.farm.service.Bytes;

/** Amounts of memory, and large numbers, for people. */
public final class Sizes {
    private static final int DIGITS = 4;
    private static final long KIB = 1024;

    private Sizes() {}

    /** A whole number where four digits have room: {@code 2000}, {@code 12k}, {@code 2.5M}. */
    public static String brief(String number) {
        int length = number.length();
        if (length <= DIGITS) {
            return number;
        }
        return length <= 6
                ? number.substring(0, length - 3) + "k"
                : number.substring(0, length - 6) + "." + number.charAt(length - 6) + "M";
    }

    /** Of a file: {@code 812 bytes}, {@code 2.3 KB}, {@code 61.0 MB}, {@code 1.2 GB}. */
    public static String file(long bytes) {
        if (bytes < KIB) {
            return Messages.text("size.bytes", bytes);
        }
        if (bytes < KIB * KIB) {
            return Messages.text("size.kilobytes", (double) bytes / KIB);
        }
        return bytes < Bytes.GIB
                ? Messages.text("size.tenths", (double) bytes / (KIB * KIB))
                : Messages.text("size.gigabytes", (double) bytes / Bytes.GIB);
    }

    /** Such as {@code 2.5 GB}, or {@code 48 MB} where it is less than a tenth of a gigabyte. */
    public static String memory(long bytes) {
        return bytes < Bytes.GIB / 10
                ? Messages.text("size.megabytes", Math.ceilDiv(bytes, Bytes.GIB >> 10))
                : Messages.text("size.gigabytes", (double) bytes / Bytes.GIB);
    }
}
