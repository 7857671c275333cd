package farmhand.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class SampleJobTest {

    private static final Path DEMO = Path.of("assets", "demo");
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir private Path folder;
    private Path demo;
    private Path data;
    private Path frames;
    private JsonNode blocks;

    @BeforeEach
    void copyToAnAwkwardPlace() throws IOException {
        Path awkward = folder.resolve("a \"place\" with 'quotes' and $HOME");
        demo = awkward.resolve("demo");
        data = awkward.resolve("data");
        frames = data.resolve("sample/7");
        Files.createDirectories(demo.resolve("src"));
        try (Stream<Path> sources = Files.list(DEMO.resolve("src"))) {
            for (Path source : sources.toList()) {
                Files.copy(source, demo.resolve("src").resolve(source.getFileName()));
            }
        }
        for (String script : List.of("compile.sh", "render.sh", "contact-sheet.sh", "made.sh")) {
            Files.copy(DEMO.resolve(script), demo.resolve(script));
        }
        blocks = new JsonMapper().readTree(DEMO.resolve("sample.json").toFile()).get("blocks");
    }

    @Test
    void theCommandsCompileAndRenderInAFolderWithSpacesAndQuotes() throws Exception {
        run(JDK, blocks.at("/0"), blocks.at("/0/tasks/0/command").asText());

        String output =
                run(JDK, blocks.at("/1"), blocks.at("/1/command").asText().replace("@#@", "1"));

        assertThat(output).contains("PROGRESS: 100%");
        Path made = frames.resolve("frame.0001.png");
        assertTrue(Files.size(made) > 10_000, output);
        JsonNode told = new JsonMapper().readTree(folder.resolve("report").toFile());
        assertEquals(made.toString(), told.path("output").asText());
    }

    @Test
    void theCommandsCanBeRead() {
        assertEquals("sh \"$DEMO/compile.sh\"", blocks.at("/0/tasks/0/command").asText());
        assertEquals("sh \"$DEMO/render.sh\" @#@", blocks.at("/1/command").asText());
    }

    @Test
    void withoutACompilerThePackagedClassesAreTaken() throws Exception {
        Files.createDirectories(demo.resolve("classes"));
        Files.writeString(demo.resolve("classes/FractalZoom.class"), "precompiled");

        run(folder.resolve("jre"), blocks.at("/0"), blocks.at("/0/tasks/0/command").asText());

        assertEquals("precompiled", Files.readString(frames.resolve("classes/FractalZoom.class")));
    }

    private String run(Path java, JsonNode block, String command) throws Exception {
        var shell = new ProcessBuilder("/bin/sh", "-c", command).redirectErrorStream(true);
        shell.environment().put("FARMHAND_DATA", data.toString());
        shell.environment().put("FARMHAND_JOB", "7");
        shell.environment().put("FARMHAND_REPORT", folder.resolve("report").toString());
        for (var variable : block.get("environment").properties()) {
            String value = variable.getValue().asText();
            value = value.replace("${demo}", demo.toString());
            shell.environment().put(variable.getKey(), value.replace("${java}", java.toString()));
        }
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
