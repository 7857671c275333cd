package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.util.List;

/** A job as users write it. */
final class JobText {
    private static final List<String> KEYS =
            List.of(
                    "name",
                    "user",
                    "priority",
                    "paused",
                    "hidden",
                    "note",
                    "metadata",
                    "needs",
                    "max_running",
                    "blocks");

    private JobText() {}

    static JobSpec read(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        String name = fields.requiredText("name");
        if (!fields.has("blocks")) {
            throw Fields.missing("blocks");
        }
        return new JobSpec(
                name,
                fields.text("user").orElse(""),
                fields.number("priority").orElse(JobSpec.USUAL_PRIORITY),
                new JobWishes(
                        fields.flag("paused").orElse(false),
                        fields.flag("hidden").orElse(false),
                        fields.limit("max_running").orElse(Limit.NONE),
                        fields.text("note").orElse("")),
                fields.list("needs", NeedText::ofJob),
                fields.metadata("metadata").orElse(Metadata.NONE),
                fields.list("blocks", BlockText::read));
    }
}
