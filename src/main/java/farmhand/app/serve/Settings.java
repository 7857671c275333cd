package farmhand.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code settings.json} of the data folder says for options that neither the command line nor
 * the environment names, such as {@code {"slots": 6, "http": "127.0.0.1:9000"}}.
 *
 * @param values text by option name without dashes
 */
record Settings(Map<String, String> values) {
    private static final List<String> KEYS =
            List.of(
                    "http",
                    "socket",
                    "slots",
                    "services",
                    "path",
                    "name",
                    "drain",
                    "linger",
                    "inactive-after",
                    "archive-after",
                    "upstream",
                    "tls",
                    "insecure",
                    "afanasy",
                    "afanasy-allow",
                    "afanasy-wait",
                    "open",
                    "share",
                    "cgkit",
                    "lease");

    Settings {
        values = Map.copyOf(values);
    }

    /**
     * What the file says; nothing when there is none. Throws with what to do when it cannot be
     * read.
     */
    static Settings read(Path file) throws IOException {
        try {
            return of(new ObjectMapper().readTree(Files.readString(file)), file);
        } catch (NoSuchFileException _) {
            return new Settings(Map.of());
        } catch (JsonProcessingException problem) {
            int line = problem.getLocation().getLineNr();
            throw new TypeConversionException(
                    file + " is not JSON at line " + line + ". Mend it or take it away.");
        }
    }

    /**
     * What was said on the command line or in the environment, else what the settings say, else the
     * usual.
     */
    String or(String said, String key, String usual) {
        return said.isEmpty() ? values.getOrDefault(key, usual) : said;
    }

    private static Settings of(JsonNode node, Path file) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!KEYS.contains(field.getKey())) {
                throw new TypeConversionException(
                        file
                                + " has an unknown key “"
                                + field.getKey()
                                + "”. Use only "
                                + String.join(", ", KEYS)
                                + ".");
            }
            values.put(field.getKey(), field.getValue().asText());
        }
        return new Settings(values);
    }
}
