package farmhand.dialect.party;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.jspecify.annotations.Nullable;

/** Text to tree, within bounds. */
final class PartyJson {
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

    private PartyJson() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw Refused.of(
                    "not_json",
                    "The body is not JSON" + where(e.getLocation()) + ".",
                    "Send one JSON object of at most 64 levels; check brackets and quotes.");
        }
    }

    static Refused placed(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }

    static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    /** Where nothing is known of that, the text is beyond a limit. */
    private static String where(@Nullable JsonLocation at) {
        return at == null
                ? " of at most 64 levels"
                : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
