package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Values;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.NeedSpec;

import java.util.List;

/**
 * What must be done first, as users write it: {@code "render"}, {@code 3}, {@code {"job":3}},
 * {@code {"block":"render","by":"frame"}}.
 */
final class NeedText {
    private NeedText() {}

    static NeedSpec ofBlock(JsonNode node) {
        if (node.isTextual()) {
            return new NeedSpec.OnBlock(Values.text(node), NeedSpec.By.BLOCK);
        }
        return node.has("block") ? onBlock(node) : ofJob(node);
    }

    static NeedSpec.OnJob ofJob(JsonNode node) {
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

    private static NeedSpec onBlock(JsonNode node) {
        Fields fields = Fields.of(node, List.of("block", "by"));
        return new NeedSpec.OnBlock(
                fields.requiredText("block"),
                fields.read("by", NeedText::by).orElse(NeedSpec.By.BLOCK));
    }

    private static NeedSpec.By by(JsonNode node) {
        return switch (Values.text(node)) {
            case "block" -> NeedSpec.By.BLOCK;
            case "frame" -> NeedSpec.By.FRAME;
            case String other ->
                    throw Refused.of(
                            "bad_need",
                            "Nothing can be waited for by “" + Values.shortened(other) + "”.",
                            "Write block (until the whole block is done) or frame.");
        };
    }

    private static JobNumber number(JsonNode node) {
        return new JobNumber(Values.number(node));
    }
}
