package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.RecordedReports;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.spec.Environment;
import farmhand.farm.task.Exit;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the process of a task finds around itself. */
final class TaskEnvironmentTest {
    private static final AttemptAddress ATTEMPT = AttemptAddress.parse("7/1/17/3");
    private static final Frames FRAMES = new Frames(35, 39, 2);

    @TempDir Path data;

    @Test
    void aTaskKnowsWhatItIs() {
        assertThat(variables(Environment.NONE, FRAMES))
                .containsEntry("FARMHAND_JOB", "7")
                .containsEntry("FARMHAND_BLOCK", "1")
                .containsEntry("FARMHAND_TASK", "17")
                .containsEntry("FARMHAND_ATTEMPT", "3")
                .containsEntry("FARMHAND_FRAME_START", "35")
                .containsEntry("FARMHAND_FRAME_END", "39")
                .containsEntry("FARMHAND_FRAME_INC", "2")
                .containsEntry("FARMHAND_DATA", data.toString())
                .containsEntry("FARMHAND_MARK", "7/1/17/3 of " + data)
                .containsEntry("AF_JOB_ID", "7")
                .containsEntry("AF_BLOCK_ID", "1")
                .containsEntry("AF_TASK_ID", "17");
    }

    @Test
    void aListedTaskHasNoFrames() {
        assertThat(variables(Environment.NONE, Frames.NONE).keySet())
                .noneMatch(name -> name.startsWith("FARMHAND_FRAME"));
    }

    @Test
    void theUsersVariablesAreAddedToTheInherited() {
        Environment users = new Environment(Map.of("OCIO", "/projects/aces.ocio", "LANG", "C"));

        assertThat(variables(users, FRAMES))
                .containsEntry("OCIO", "/projects/aces.ocio")
                .containsEntry("LANG", "C")
                .containsEntry("STUDIO", "north");
    }

    @Test
    void secretsAreNotInherited() {
        assertThat(variables(Environment.NONE, FRAMES)).doesNotContainKey("FARMHAND_TOKEN");
    }

    @Test
    void theUserCannotHideWhatATaskIs() {
        Environment users = new Environment(Map.of("FARMHAND_TASK", "99"));

        assertThat(variables(users, FRAMES)).containsEntry("FARMHAND_TASK", "17");
    }

    @Test
    void aTaskRunsInItsFolder() {
        List<String> lines = run("pwd -P", data.toString(), Environment.NONE, FRAMES);

        assertEquals(List.of(data.toString()), lines);
    }

    private Map<String, String> variables(Environment users, Frames frames) {
        Map<String, String> found = new TreeMap<>();
        for (String line : run("env", "", users, frames)) {
            int equals = line.indexOf('=');
            found.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return found;
    }

    private List<String> run(String command, String folder, Environment users, Frames frames) {
        Map<String, String> inherited =
                Map.of(
                        "PATH", System.getenv("PATH"),
                        "LANG", "de_DE.UTF-8",
                        "STUDIO", "north",
                        "FARMHAND_TOKEN", "secret");
        RecordedReports reports = new RecordedReports();
        try (ProcessRunner runner =
                new ProcessRunner(
                        data,
                        Services.load(Optional.empty()),
                        Shares.NONE,
                        inherited,
                        Duration.ofSeconds(1))) {
            runner.start(
                    new Launch(ATTEMPT, "generic", command, folder, users, frames, "task"),
                    reports);
            assertEquals(Exit.DONE, reports.exit(ATTEMPT));
            return runner.log(ATTEMPT, 0, 10_000).orElseThrow().text().lines().toList();
        }
    }
}
