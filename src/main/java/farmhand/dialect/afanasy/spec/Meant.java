package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What an afserver takes a word for: of ways to solve it knows two each, and any other word is the
 * first of them; any other type of a mask says nothing.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/libafanasy, jsonRead of afwork.cpp</a>
 */
final class Meant {
    private Meant() {}

    static JsonNode value(String key, JsonNode said) {
        return switch (key) {
            case "solve_method" -> way(said, "solve_order", "solve_priority");
            case "solve_need" -> way(said, "solve_tasksnum", "solve_capacity");
            case "hosts_mask_type" -> isMaskType(said.asText()) ? said : MissingNode.getInstance();
            default -> said;
        };
    }

    private static boolean isMaskType(String word) {
        return word.equals("find") || word.equals("regex");
    }

    private static JsonNode way(JsonNode said, String usual, String other) {
        return said.isTextual()
                ? TextNode.valueOf(said.textValue().equals(other) ? other : usual)
                : said;
    }
}
