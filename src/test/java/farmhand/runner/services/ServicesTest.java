package farmhand.runner.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.service.Problem;
import farmhand.farm.service.Reading;
import farmhand.farm.service.Service;
import farmhand.farm.service.Start;
import farmhand.farm.service.Usual;
import farmhand.farm.spec.Environment;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.TimeLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ServicesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "generic, 1",
        "python, 1",
        "ffmpeg, 2",
        "blender, 8",
        "maya, 8",
        "houdini, 8",
        "nuke, 8",
        "povray, 8",
        "renderrib, 8",
        "no such service, 1"
    })
    void aServiceTakesItsSlotsOfEight(String service, int slots) {
        assertEquals(slots, Services.load(Optional.empty()).of(service).slotsOf(8));
    }

    @Test
    void noServiceTakesMoreThanThereIs() {
        assertEquals(1, Services.load(Optional.empty()).of("ffmpeg").slotsOf(1));
    }

    @Test
    void aUsersFileAddsAService() throws IOException {
        write(
                "krakatoa.json",
                """
                {"name": "krakatoa", "slots": 3, "time_limit": "2h", "no_progress_limit": "5m",
                 "command": "kr @###@", "progress": ["at (?<percent>\\\\d+)"],
                 "errors": ["^E: .*"], "failures": ["^No particles"]}
                """);

        Services services = load();

        Service service = services.of("krakatoa");
        assertEquals(List.of(), services.problems());
        assertEquals(3, service.slots());
        assertEquals(new TimeLimits(Duration.ofHours(2), Duration.ofMinutes(5)), service.times());
        assertEquals("kr @###@", service.start().command());
        assertThat(service.reading().progress()).containsExactly("at (?<percent>\\d+)");
        assertThat(service.reading().errors()).containsExactly("^E: .*");
        assertThat(service.reading().failures()).containsExactly("^No particles");
    }

    @Test
    void aServiceMayWrapCommandsSetVariablesAndTakeErrorsForAFailure() throws IOException {
        write(
                "mine.json",
                """
                {"name": "mine", "wrapper": ["nice", "-n", "3"], "environment": {"A": "b"},
                 "stderr_is_failure": true}
                """);

        Service service = load().of("mine");

        assertEquals(
                new Start("", List.of("nice", "-n", "3"), new Environment(Map.of("A", "b"))),
                service.start());
        assertEquals(new Reading(List.of(), List.of(), List.of(), true), service.reading());
        assertEquals(folder.resolve("mine.json").toString(), service.file());
    }

    @Test
    void aServiceSaysMemoryOutputsAndWhetherItsTasksComeBack() throws IOException {
        write(
                "sync.json",
                """
                {"name": "sync", "memory": "512MB", "outputs": ["log/@#@.txt"],
                 "recurrence": {"cron": "30 8 * * *", "from": "schedule"}}
                """);
        write("bad.json", "{\"name\": \"bad\", \"recurrence\": {}}");
        write("huge.json", "{\"name\": \"huge\",\n \"memory\": \"much\"}");

        Services services = load();

        assertEquals(
                new Usual(
                        512L << 20,
                        List.of("log/@#@.txt"),
                        new Recurrence.Cron("30 8 * * *", Recurrence.From.SCHEDULE)),
                services.of("sync").usual());
        assertEquals(1L << 30, services.of("generic").usual().memory());
        assertThat(services.problems())
                .extracting(problem -> problem.message())
                .satisfiesExactly(
                        bad -> assertThat(bad).contains("“every” or “cron”"),
                        huge -> assertThat(huge).contains("“much” is no size"));
    }

    @Test
    void aSingleFileIsReadToo() throws IOException {
        write("mine.json", "{\"name\": \"mine\"}");

        Services services = Services.load(Optional.of(folder.resolve("mine.json")));

        assertEquals(List.of(), services.problems());
        assertTrue(services.knows("mine"));
    }

    @Test
    void aUsersFileReplacesOurs() throws IOException {
        write("mine.json", "{\"name\": \"blender\", \"slots\": 2}");

        assertEquals(2, load().of("blender").slots());
    }

    @Test
    void aUsersGenericIsThatOfUnknownServices() throws IOException {
        write("mine.json", "{\"name\": \"generic\", \"slots\": 4}");

        assertEquals(4, load().of("no such service").slots());
    }

    @Test
    void aBrokenFileIsToldByNameAndLineAndTheOthersLoad() throws IOException {
        write("a.json", "{\"name\": \"a\", \"slots\": 2}");
        write("b.json", "{\n  \"name\": \"b\",\n  \"progress\": [\n    \"(unclosed\"\n  ]\n}");
        write("c.json", "{\"name\": \"c\", \"slots\": 3}");

        Services services = load();

        assertEquals(2, services.of("a").slots());
        assertEquals(3, services.of("c").slots());
        assertThat(services.problems())
                .extracting(Problem::text)
                .containsExactly(
                        folder.resolve("b.json")
                                + ", line 4: “(unclosed” is not a regular expression (Unclosed"
                                + " group). Correct it here.");
    }

    @Test
    void twoFilesOfOneNameAreTold() throws IOException {
        write("a.json", "{\"name\": \"a\", \"slots\": 2}");
        write("b.json", "{\"name\": \"a\", \"slots\": 3}");

        Services services = load();

        assertEquals(2, services.of("a").slots());
        assertThat(services.problems())
                .extracting(Problem::text)
                .containsExactly(
                        folder.resolve("b.json")
                                + ": The service “a” is already defined in a.json. Rename one of"
                                + " them.");
    }

    @Test
    void aMissingFolderIsTold() {
        Path missing = folder.resolve("missing");

        List<Problem> problems = Services.load(Optional.of(missing)).problems();

        assertThat(problems)
                .extracting(Problem::text)
                .containsExactly(
                        missing + ": There is no such file or folder. Create it or name another.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "[1]; 1; A service is an object",
                "{\"name\": 1}; 1; Here belongs a text",
                "{\"slots\": 0}; 1; Slots are a number",
                "{\"slots\": \"many\"}; 1; Slots are a number",
                "{\"slots\": 1.5}; 1; Slots are a number",
                "{\"errors\": \"x\"}; 1; Here belongs a list",
                "{\"errors\": [{}]}; 1; Here belongs a text",
                "{\"wrapper\": \"nice\"}; 1; Here belongs a list: a program",
                "{\"environment\": [\"A=b\"]}; 1; Here belong variables",
                "{\"environment\": {\"A=\": \"b\"}}; 1; “A=” cannot be set as an environment variable",
                "{\"stderr_is_failure\": \"yes\"}; 1; Here belongs true or false",
                "{\"colour\": \"red\"}; 1; A service has no “colour”",
                "{}; 1; The service has no name",
                "{\"name\": \"a\"} {}; 1; There is more",
                "{\"name\": \"a\",~\\n~\"name\": \"b\"}; 1; This is not JSON",
                "{\"name\": \"a; 1; This is not JSON",
                "~~; 1; A service is an object",
            })
    void whatIsWrongIsSaid(String json, int line, String message) throws IOException {
        write("a.json", json == null ? "" : json);

        assertThat(load().problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertEquals(line, problem.line());
                            assertThat(problem.message()).startsWith(message);
                        });
    }

    private Services load() {
        return Services.load(Optional.of(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
