package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;

import java.util.List;
import java.util.Locale;

/**
 * What must be done first, as users write it: {@code "render"}, {@code 3}, {@code {"job":3}},
 * {@code {"block":"render","by":"frame"}}, {@code {"jobs_matching":"sh.*","of":"user"}}, {@code
 * {"blocks_matching":"r.*"}}, and of a single task {@code {"task":"a1"}}.
 */
public final class NeedText {
    private NeedText() {}

    /** Of a block. */
    public static NeedSpec ofBlock(JsonNode node) {
        if (node.isTextual()) {
            return new NeedSpec.OnBlock(Values.text(node), NeedSpec.By.BLOCK);
        }
        return node.has("block") || node.has("blocks_matching") ? onBlocks(node) : ofJob(node);
    }

    /** Of a whole job. */
    public static NeedSpec.OnJobs ofJob(JsonNode node) {
        if (node.has("jobs_matching")) {
            Fields fields = Fields.of(node, List.of("jobs_matching", "of"));
            return new NeedSpec.JobsMatching(
                    fields.read("jobs_matching", NeedText::mask).orElseThrow(),
                    fields.read("of", of -> choice(of, NeedSpec.Whose.values()))
                            .orElse(NeedSpec.Whose.USER));
        }
        if (node.isObject()) {
            Fields fields = Fields.of(node, List.of("job"));
            return new NeedSpec.OnJob(
                    fields.read("job", NeedText::number).orElseThrow(() -> Fields.missing("job")));
        }
        if (!node.isIntegralNumber()) {
            throw Values.wrongType(
                    "", node, "the number of a job", "Write a job as 3 or as {\"job\":3}.");
        }
        return new NeedSpec.OnJob(number(node));
    }

    /** Of a single task: the name of another task of its block. */
    public static NeedSpec.OnTask ofTask(JsonNode node) {
        if (node.isTextual()) {
            return new NeedSpec.OnTask(Values.text(node));
        }
        if (node.isIntegralNumber()
                || node.has("job")
                || node.has("block")
                || node.has("jobs_matching")
                || node.has("blocks_matching")) {
            throw Refused.of(
                    "bad_need",
                    "A single task waits for tasks of its own block only.",
                    "Put it into a block of its own, which can wait for blocks and jobs.");
        }
        return new NeedSpec.OnTask(Fields.of(node, List.of("task")).requiredText("task"));
    }

    /** Writes what the others read. */
    public static ObjectNode print(NeedSpec need) {
        return switch (need) {
            case NeedSpec.OnJob(JobNumber job) -> Json.object().put("job", job.value());
            case NeedSpec.OnBlock(String name, var by) ->
                    Json.object().put("block", name).put("by", word(by));
            case NeedSpec.JobsMatching(Mask mask, var whose) ->
                    Json.object().put("jobs_matching", mask.text()).put("of", word(whose));
            case NeedSpec.BlocksMatching(Mask mask, var by) ->
                    Json.object().put("blocks_matching", mask.text()).put("by", word(by));
            case NeedSpec.OnTask(String name) -> Json.object().put("task", name);
        };
    }

    /** The word of a choice, such as {@code frame}. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static NeedSpec onBlocks(JsonNode node) {
        String key = node.has("block") ? "block" : "blocks_matching";
        Fields fields = Fields.of(node, List.of(key, "by"));
        NeedSpec.By by =
                fields.read("by", one -> choice(one, NeedSpec.By.values()))
                        .orElse(NeedSpec.By.BLOCK);
        return key.equals("block")
                ? new NeedSpec.OnBlock(fields.requiredText(key), by)
                : new NeedSpec.BlocksMatching(fields.read(key, NeedText::mask).orElseThrow(), by);
    }

    private static <E extends Enum<E>> E choice(JsonNode node, E[] choices) {
        for (E one : choices) {
            if (word(one).equals(Values.text(node))) {
                return one;
            }
        }
        throw Refused.of(
                "bad_need",
                "Nothing can be waited for by “" + Values.shortened(node.textValue()) + "”.",
                choices[0] instanceof NeedSpec.By
                        ? "Write block (until the whole block is done) or frame."
                        : "Write user (only jobs of the same user) or all.");
    }

    private static Mask mask(JsonNode node) {
        return new Mask(Values.text(node));
    }

    private static JobNumber number(JsonNode node) {
        return new JobNumber(Values.number(node));
    }
}
