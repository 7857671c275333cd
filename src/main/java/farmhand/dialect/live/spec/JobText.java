package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.time.JobTimes;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A job as users write it. */
final class JobText {
    private static final List<String> OWN =
            List.of(
                    "name",
                    "user",
                    "queue",
                    "priority",
                    "paused",
                    "hidden",
                    "activated",
                    "note",
                    "metadata",
                    "not_before",
                    "max_running",
                    "delete_after");

    private static final List<String> KEYS =
            Stream.of(OWN, List.of("needs", "blocks")).flatMap(List::stream).toList();

    private static final List<String> NESTED_KEYS =
            Stream.of(OWN, NestedText.KEYS).flatMap(List::stream).distinct().toList();

    private JobText() {}

    static JobSpec read(JsonNode node) {
        if (NestedText.isIn(node)) {
            Fields fields = Fields.of(node, NESTED_KEYS);
            return of(fields, List.of(), List.of(NestedText.read(node, fields)));
        }
        Fields fields = Fields.of(node, KEYS);
        fields.requiredText("name");
        if (!fields.has("blocks")) {
            throw Fields.missing("blocks");
        }
        return of(
                fields,
                fields.list("needs", NeedText::ofJob),
                fields.list("blocks", BlockText::read));
    }

    private static JobSpec of(Fields fields, List<NeedSpec.OnJobs> needs, List<BlockSpec> blocks) {
        return new JobSpec(
                fields.requiredText("name"),
                fields.text("user").orElse(""),
                fields.number("priority").orElse(JobSpec.AS_USER),
                new JobWishes(
                        fields.flag("paused").orElse(false),
                        fields.flag("hidden").orElse(false),
                        fields.limit("max_running").orElse(Limit.NONE),
                        fields.text("note").orElse(""),
                        fields.text("queue").orElse(JobWishes.USUAL_QUEUE),
                        fields.flag("activated").orElse(true),
                        false,
                        new JobTimes(
                                fields.when("not_before").orElse(When.NEVER),
                                fields.duration("delete_after").orElse(Duration.ZERO))),
                needs,
                fields.metadata("metadata").orElse(Metadata.NONE),
                blocks);
    }
}
