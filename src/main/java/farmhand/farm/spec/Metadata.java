package farmhand.farm.spec;

import farmhand.farm.refusal.Refused;

import java.nio.charset.StandardCharsets;

/**
 * What a user wants kept beside a job, block or task; Farmhand never looks into it.
 *
 * @param json text of one JSON object, at most 64 KiB of UTF-8
 */
public record Metadata(String json) {
    /** Nothing kept. */
    public static final Metadata NONE = new Metadata("{}");

    /** The most bytes. */
    public static final int MOST_BYTES = 64 * 1024;

    public Metadata {
        if (json.length() > MOST_BYTES
                || json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refused.of(
                    "metadata_too_large",
                    "The metadata is larger than 64 KiB.",
                    "Keep large things in a file and its path in the metadata.");
        }
    }
}
