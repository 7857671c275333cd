package farmhand.dialect.cgkit;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.spec.TaskCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The commands of the procedures that come with cgkit, made of their parameters. The program is
 * always the usual one, found in the PATH: none that a file in the queue names is started.
 *
 * @see <a href="https://github.com/behnam/cgkit">cgkit/jobqueue/defaultprocs</a>
 */
final class ShippedTypes {
    /** These. */
    static final Set<String> NAMES = Set.of("blender", "maya", "renderrib");

    private static final Map<String, String> RENDERERS =
            Map.of("aqsis", "aqsis", "pixie", "rndr", "3delight", "renderdl", "prman", "prman");

    private ShippedTypes() {}

    /** The command, where it is one of these and its parameters suffice. */
    static Optional<TaskCommand> command(ProcDef definition) {
        List<String> words =
                switch (definition.type()) {
                    case "blender" -> blender(definition);
                    case "maya" -> maya(definition);
                    case "renderrib" -> renderrib(definition);
                    default -> List.of();
                };
        return words.isEmpty() ? Optional.empty() : Optional.of(new TaskCommand.Argv(words));
    }

    private static List<String> blender(ProcDef job) {
        if (job.text("blendFile").isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of("blender", "-b", job.text("blendFile")));
        add(words, "-S", job.text("sceneName"));
        add(words, "-o", job.text("output"));
        if (!job.text("addExtension").isEmpty()) {
            add(words, "-x", job.value("addExtension").asBoolean() ? "1" : "0");
        }
        add(words, "-F", job.text("format"));
        add(words, "-t", job.text("threads"));
        JsonNode frames = job.value("frames");
        String first = frames.isArray() ? text(frames.path(0)) : job.text("frames");
        String last = frames.isArray() ? text(frames.path(1)) : job.text("frames");
        if (!first.isEmpty() && first.equals(last)) {
            add(words, "-f", first);
        } else {
            add(words, "-s", first);
            add(words, "-e", last);
            words.add("-a");
        }
        return words;
    }

    private static List<String> maya(ProcDef job) {
        if (job.text("sceneFile").isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of("Render"));
        add(words, "-s", job.text("startFrame"));
        add(words, "-e", job.text("endFrame"));
        add(words, "-proj", job.text("project"));
        words.add(job.text("sceneFile"));
        return words;
    }

    private static List<String> renderrib(ProcDef job) {
        String said = job.text("renderer");
        String renderer = RENDERERS.get(said.isEmpty() ? "aqsis" : said.toLowerCase(Locale.ROOT));
        return job.text("rib").isEmpty() || renderer == null
                ? List.of()
                : List.of(renderer, job.text("rib"));
    }

    private static void add(List<String> words, String option, String value) {
        if (!value.isEmpty()) {
            words.add(option);
            words.add(value);
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
