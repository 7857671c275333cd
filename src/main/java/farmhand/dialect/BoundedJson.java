package farmhand.dialect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

/** JSON that a stranger wrote, read strictly and within bounds. */
public final class BoundedJson {
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

    private static final ObjectWriter SORTED =
            MAPPER.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private BoundedJson() {}

    /**
     * The one value of {@code text}; missing when it is empty. Refused with {@code not_json} and
     * its place, or {@code json_limits}.
     *
     * @param what word for the text, such as {@code body}
     */
    public static JsonNode parse(String text, String what) {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw Refused.of(
                    "json_limits",
                    "The " + what + " is nested too deeply, or one of its parts is too large.",
                    "Use at most 64 levels, and texts of at most 20 million characters.");
        } catch (NumberFormatException e) { // Jackson lets it pass as it comes
            throw Refused.of(
                    "json_limits",
                    "The " + what + " holds a number that is too large or too small to be read.",
                    "Write it with fewer digits behind the e.");
        } catch (JsonProcessingException e) {
            throw Refused.of(
                    "not_json",
                    "The "
                            + what
                            + " is not JSON at line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr()
                            + ".",
                    "Send one JSON object; check brackets and quotes.");
        }
    }

    /** The value as text with the keys of its objects in order, so that equal ones look equal. */
    public static String sorted(JsonNode value) {
        try {
            return SORTED.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be written", e);
        }
    }

    /** A refusal at a position; an empty one means the whole. */
    public static Refused placed(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }

    /** The text, cut for a message. */
    public static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
