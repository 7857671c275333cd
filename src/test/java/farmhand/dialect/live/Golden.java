package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that other programs rely on, one file each under {@code golden/live}. With {@code
 * -Dgolden.update=true} those that differ are written anew and the test fails, so that nobody does
 * it unseen.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden/live");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    /** Compares as trees: white space does not matter, the order of keys neither. */
    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("golden.update")) {
            update(file, MAPPER.writeValueAsString(MAPPER.readTree(text)) + "\n");
        }
        assertEquals(
                MAPPER.writeValueAsString(MAPPER.readTree(Files.readString(file))),
                MAPPER.writeValueAsString(MAPPER.readTree(text)),
                file.toString());
    }

    private static void update(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
            fail("written anew: " + file);
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".json"));
    }
}
