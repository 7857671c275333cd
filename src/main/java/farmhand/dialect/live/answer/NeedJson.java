package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Told;
import farmhand.dialect.live.spec.NeedText;
import farmhand.farm.Need;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec.By;
import farmhand.farm.spec.NeedSpec.Whose;

import java.util.ArrayList;
import java.util.List;

/** A need as it is told: blocks by index, jobs by number, masks with the blocks they match. */
final class NeedJson {
    private NeedJson() {}

    static ObjectNode print(Need need) {
        return switch (need) {
            case Need.WholeBlock(int block) -> onBlock(block, By.BLOCK);
            case Need.BlockByFrame(int block) -> onBlock(block, By.FRAME);
            case Need.WholeJob other -> Json.object().put("job", other.job().value());
            case Need.JobsMatching(Mask mask, Whose whose) ->
                    Json.object().put("jobs_matching", mask.text()).put("of", NeedText.word(whose));
            case Need.BlocksMatching(Mask mask, By by, List<Integer> bound) -> {
                ObjectNode node =
                        Json.object()
                                .put("blocks_matching", mask.text())
                                .put("by", NeedText.word(by));
                ArrayNode blocks = node.putArray("blocks");
                bound.forEach(blocks::add);
                yield node;
            }
        };
    }

    static Need read(JsonNode node) {
        if (node.has("blocks_matching")) {
            List<Integer> bound = new ArrayList<>();
            node.path("blocks").forEach(block -> bound.add(block.asInt()));
            return new Need.BlocksMatching(mask(node, "blocks_matching"), by(node), bound);
        }
        return node.has("block")
                ? Need.onBlock(node.path("block").asInt(), by(node))
                : readOfJobs(node);
    }

    static Need.OfJobs readOfJobs(JsonNode node) {
        if (node.has("jobs_matching")) {
            boolean all = Told.text(node.path("of")).equals(NeedText.word(Whose.ALL));
            return new Need.JobsMatching(mask(node, "jobs_matching"), all ? Whose.ALL : Whose.USER);
        }
        return new Need.WholeJob(JobJson.number(node.path("job")));
    }

    private static ObjectNode onBlock(int block, By by) {
        return Json.object().put("block", block).put("by", NeedText.word(by));
    }

    private static Mask mask(JsonNode node, String key) {
        return new Mask(Told.text(node.path(key)));
    }

    private static By by(JsonNode node) {
        return Told.text(node.path("by")).equals(NeedText.word(By.FRAME)) ? By.FRAME : By.BLOCK;
    }
}
