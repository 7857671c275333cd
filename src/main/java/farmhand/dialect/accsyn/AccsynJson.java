package farmhand.dialect.accsyn;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

/** Text to tree, within bounds. */
final class AccsynJson {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int MOST_DEPTH = 64;
    private static final int MOST_TOKENS = 4_000_000;
    private static final int MOST_SHOWN = 60;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_DEPTH)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private AccsynJson() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw Refused.of(
                    "json_limits",
                    "The event is nested too deeply, or one of its parts is too large.",
                    "Use at most 64 levels, and texts of at most 20 million characters.");
        } catch (JsonProcessingException e) {
            throw Refused.of(
                    "not_json",
                    "The event is not JSON at line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr()
                            + ".",
                    "Send one JSON object; check brackets and quotes.");
        }
    }

    static Refused placed(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }

    static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
