package farmhand.dialect.accsyn;

import farmhand.dialect.BoundedJson;
import farmhand.farm.spec.Pace;
import farmhand.farm.transfer.Copying;

import java.util.Set;

/**
 * The {@code settings} of a job.
 *
 * @param pace how many of its tasks run one after another in a slot
 * @param how its files are copied
 */
record Settings(Pace pace, Copying how) {
    private static final String BUCKET = "task_bucketsize";

    static Settings of(Fields job) {
        if (!job.has("settings")) {
            return new Settings(Pace.USUAL, Copying.USUAL);
        }
        Fields fields = new Fields(job.get("settings"), Set.of(BUCKET, "overwrite", "checksum"));
        return new Settings(
                pace(fields.get(BUCKET).asText("")),
                new Copying(
                        fields.flag("overwrite").orElse(false),
                        fields.flag("checksum").orElse(false)));
    }

    private static Pace pace(String text) {
        try {
            int bucket = text.isEmpty() ? 1 : Integer.parseInt(text.strip());
            return new Pace(bucket, Pace.USUAL.order(), Pace.USUAL.startsPerMinute());
        } catch (NumberFormatException e) {
            throw BoundedJson.placed(
                    "wrong_type",
                    "“task_bucketsize” is no number.",
                    "Write how many tasks run one after another in a slot.",
                    "settings." + BUCKET);
        }
    }
}
