package farmhand.dialect.live.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.refusal.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Text to tree and back. */
public final class Json {
    /** How deep arrays and objects may stand in each other. */
    public static final int MOST_DEPTH = 64;

    /** How many values, keys and brackets one text may hold; bounds the memory its tree takes. */
    public static final int MOST_TOKENS = 4_000_000;

    private static final int MOST_SHOWN = 200;

    /** Jackson names the method that sets a limit, which says nothing to who sent the text. */
    private static final Pattern SOURCE_OF_LIMIT = Pattern.compile(", from `[^`]*`");

    private static final JsonMapper STRICT =
            mapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(MOST_DEPTH)
                                            .maxTokenCount(MOST_TOKENS)
                                            .build())
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build());

    /** For what a coordinator wrote: it holds users' values one inside the other. */
    private static final JsonMapper TRUSTING =
            mapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(4 * MOST_DEPTH)
                                            .maxStringLength(Integer.MAX_VALUE)
                                            .build())
                            .build());

    private Json() {}

    /**
     * Reads one JSON value of a user; refused with {@code not_json} and the place, or {@code
     * json_limits}.
     */
    public static JsonNode parse(String text) {
        return parse(text, STRICT);
    }

    /** Reads one JSON value that a coordinator wrote. */
    public static JsonNode parseAnswer(String text) {
        try {
            return parse(text, TRUSTING);
        } catch (Refused refused) {
            throw new DialectException("What came is no JSON.", refused);
        }
    }

    private static JsonNode parse(String text, JsonMapper mapper) {
        try (JsonParser parser = mapper.createParser(text)) {
            JsonNode node = mapper.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw notJson("The text is empty, which is not JSON.");
            }
            if (parser.nextToken() != null) {
                throw notJson(
                        "Something follows the JSON value at line "
                                + parser.currentTokenLocation().getLineNr()
                                + ", column "
                                + parser.currentTokenLocation().getColumnNr()
                                + ".");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw Refused.of(
                    "json_limits",
                    "The JSON is beyond a limit: " + shortened(e) + ".",
                    "Keep within 64 levels and 4,000,000 values; split large submissions.");
        } catch (JsonProcessingException e) {
            throw notJson(
                    "The text is not JSON at line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr()
                            + ": "
                            + shortened(e)
                            + ".");
        } catch (NumberFormatException e) { // Jackson lets it pass as it comes
            throw Refused.of(
                    "json_limits",
                    "The JSON holds a number that is too large or too small to be read.",
                    "Write it with fewer digits behind the e.");
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
    }

    /** The tree as text, without white space. */
    public static String print(JsonNode node) {
        return node.toString();
    }

    /** A new object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A new array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private static Refused notJson(String message) {
        return Refused.of(
                "not_json", message, "Send one JSON value in UTF-8; check brackets and quotes.");
    }

    private static String shortened(JsonProcessingException e) {
        String text = SOURCE_OF_LIMIT.matcher(e.getOriginalMessage()).replaceAll("");
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
