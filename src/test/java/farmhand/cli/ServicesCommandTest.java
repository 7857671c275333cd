package farmhand.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.cli.part.ExitCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ServicesCommandTest {
    @TempDir Path data;
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(data);
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void theServicesOfAFarmAreListed() {
        assertEquals(ExitCode.DONE, terminal.run("services"));
        assertThat(terminal.out().lines())
                .anyMatch(line -> line.matches("blender +all +Farmhand"))
                .anyMatch(line -> line.matches("ffmpeg +2 +Farmhand"));

        assertEquals(ExitCode.DONE, terminal.run("services", "--json"));
        assertThat(terminal.out())
                .contains("{\"name\":\"generic\",\"file\":null,\"slots\":1,")
                .endsWith("\"problems\":[]}\n");
    }

    @Test
    void theMachineIsListedAsAWorker() {
        assertEquals(ExitCode.DONE, terminal.run("workers"));
        assertThat(terminal.out().lines()).hasSize(2).anyMatch(line -> line.startsWith("WORKER"));

        assertEquals(ExitCode.DONE, terminal.run("workers", "--json"));
        assertThat(terminal.out())
                .startsWith("{\"workers\":[{\"name\":")
                .contains("\"status\":\"idle\",\"slots\":{\"total\":", "\"memory\":{\"total\":")
                .contains("\"failed_last_hour\":0,\"since\":\"20");
    }

    @Test
    void theMachineIsPausedByName() {
        String name = terminal.farm.coordinator().info().worker();

        assertEquals(ExitCode.DONE, terminal.run("pause", "worker:" + name));
        assertEquals(ExitCode.REFUSED, terminal.run("pause", "worker:elsewhere"));
        assertEquals(ExitCode.DONE, terminal.run("workers"));
        assertThat(terminal.out()).contains("paused");
    }

    @Test
    void whatTheMachineRunsIsEjectedAndWhatItCannotDoIsSaid() {
        String name = terminal.farm.coordinator().info().worker();

        assertEquals(ExitCode.DONE, terminal.run("eject", "worker:" + name));
        assertEquals(ExitCode.REFUSED, terminal.run("nimby", name));
        assertThat(terminal.err()).contains("is not kept to a user").contains("Pause it");
        assertEquals(ExitCode.REFUSED, terminal.run("workers", name));
        assertThat(terminal.err()).contains("Nothing is noted of this machine");
    }

    @Test
    void settingsAreSaidOtherwiseByTheirKeys() {
        assertEquals(
                ExitCode.DONE, terminal.run("edit", "user:kim", "priority=7", "max_running=4"));
        assertEquals(7, terminal.farm.coordinator().farm().policy().user("kim").priority());
        assertThat(terminal.out().lines()).containsExactly("edit user:kim");

        assertEquals(ExitCode.REFUSED, terminal.run("edit", "user:kim", "priority"));
        assertThat(terminal.err()).contains("note=hot");
        assertEquals(ExitCode.REFUSED, terminal.run("edit", "77", "note=hot"));
    }

    @Test
    void onesOwnAreChecked() throws IOException {
        Files.writeString(folder.resolve("good.json"), "{\"name\": \"good\", \"slots\": 3}");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n \"slots\": 0}");

        int code = terminal.run("services", folder.toString());

        assertEquals(ExitCode.REFUSED, code);
        assertThat(terminal.out().lines()).hasSize(2).anyMatch(line -> line.matches("good +3 .*"));
        assertThat(terminal.err()).contains(bad + ", line 2: Slots are a number");
        assertEquals(ExitCode.DONE, terminal.run("services", folder.resolve("good.json") + ""));
    }

    @Test
    void oneIsTriedOnALog() {
        int code =
                terminal.run(
                        "services",
                        "--try",
                        "blender",
                        "src/test/resources/services/blender.log",
                        "--frames",
                        "1-2");

        assertEquals(ExitCode.DONE, code);
        assertThat(terminal.out().lines())
                .anyMatch(line -> line.matches("4 +25"))
                .anyMatch(line -> line.matches("7 +50 +Saved: .*0001.png'"))
                .anyMatch(line -> line.startsWith("Fails: Render error: cannot save"));
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertEquals(ExitCode.USAGE, terminal.run("services", "--try", "blendr", "a.log"));
        assertThat(terminal.err()).contains("no service “blendr”", "blender, ffmpeg");

        assertEquals(ExitCode.USAGE, terminal.run("services", "--try", "blender", "a.log"));
        assertThat(terminal.err()).contains("a.log", "Name a log file");
    }
}
