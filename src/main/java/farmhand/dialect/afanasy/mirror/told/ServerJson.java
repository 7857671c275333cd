package farmhand.dialect.afanasy.mirror.told;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.Optional;

/**
 * What afserver writes by hand: mostly JSON. Line ends in texts, odd escapes and bare quotes are
 * taken, since its messages and names come unescaped; what is broken beyond that is no value.
 */
public final class ServerJson {
    static final int MOST_DEPTH = 64;
    private static final int MOST_TOKENS = 40_000_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_DEPTH)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .build())
                                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                                    .build())
                    .build();

    private ServerJson() {}

    /** The object that the text begins with; none where it is broken. */
    public static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(read(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException broken) {
            return mended(text);
        }
    }

    private static Optional<JsonNode> mended(String text) {
        try {
            return Optional.ofNullable(read(BareQuotes.escaped(text))).filter(JsonNode::isObject);
        } catch (JsonProcessingException beyond) {
            return Optional.empty();
        }
    }

    private static JsonNode read(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }
}
