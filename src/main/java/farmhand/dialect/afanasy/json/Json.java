package farmhand.dialect.afanasy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.regex.Pattern;

/** Text to tree, within limits. */
public final class Json {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_TOKENS = 4_000_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_DEPTH)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** Tells where the reader came from, which is nobody's business. */
    private static final Pattern START_MARKER =
            Pattern.compile(" \\(start marker at \\[Source: [^\\]]*\\]\\)");

    private Json() {}

    /** The one value of that text; missing when it is empty. */
    public static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** What is wrong with a text that is no JSON, or goes beyond the bounds; for people. */
    public static String said(JsonProcessingException broken) {
        return broken instanceof StreamConstraintsException
                ? "It is nested too deeply, or one of its parts is too large"
                : START_MARKER.matcher(broken.getOriginalMessage()).replaceAll("");
    }

    /** Where that is; the beginning where it is not known. */
    public static JsonLocation place(JsonProcessingException broken) {
        JsonLocation place = broken.getLocation();
        return place == null ? new JsonLocation(ContentReference.unknown(), 0, 1, 1) : place;
    }

    /** What makes parsers and printers. */
    public static JsonFactory factory() {
        return MAPPER.getFactory();
    }

    /** A new object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
