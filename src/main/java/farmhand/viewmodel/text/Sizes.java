package farmhand.viewmodel.text;

import farmhand.farm.service.Bytes;

/** Amounts of memory for people. */
public final class Sizes {
    private Sizes() {}

    /** Such as {@code 2.5 GB}, or {@code 48 MB} where it is less than a tenth of a gigabyte. */
    public static String memory(long bytes) {
        return bytes < Bytes.GIB / 10
                ? Messages.text("size.megabytes", Math.ceilDiv(bytes, Bytes.GIB >> 10))
                : Messages.text("size.gigabytes", (double) bytes / Bytes.GIB);
    }
}
