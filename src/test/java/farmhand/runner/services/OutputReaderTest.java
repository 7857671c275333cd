package farmhand.runner.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.TaskRunner.Frames;
import farmhand.farm.service.Reading;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class OutputReaderTest {
    @Test
    void percentNeverFallsNorExceedsAHundred() {
        OutputReader reader = reader(Frames.NONE, "(?<percent>-?\\d+)%");

        assertEquals(List.of(0, 40, 40, 100), percents(reader, "-5%", "40%", "7%", "250%"));
    }

    @Test
    void aCountWithoutTotalIsOfTheFramesOfTheTask() {
        OutputReader reader = reader(new Frames(10, 28, 2), "wrote (?<done>\\d+)");

        assertEquals(List.of(10, 100), percents(reader, "wrote 1", "wrote 10"));
    }

    @Test
    void aCountWithoutAnyTotalTellsNothing() {
        OutputReader reader = reader(Frames.NONE, "wrote (?<done>\\d+)");

        assertEquals(List.of(0), percents(reader, "wrote 3"));
    }

    @Test
    void oneFrameIsNotDoneAtItsFirstCount() {
        OutputReader reader = reader(new Frames(1, 1, 1), "wrote (?<done>\\d+)");

        assertEquals(List.of(0, 0), percents(reader, "wrote 1", "wrote 200"));
    }

    @Test
    void aTimeOfWhichTheWholeIsNotKnownIsNoCountOfFrames() {
        OutputReader reader =
                reader(
                        new Frames(1, 100, 1),
                        "of (?<of>[\\d:.]+)",
                        "frame=(?<frames>\\d+)(?: time=(?<done>[\\d:.]+))?");

        assertEquals(
                List.of(20, 40, 40, 50),
                percents(
                        reader,
                        "frame=20 time=00:00:50",
                        "frame=40",
                        "of 00:01:00",
                        "frame=90 time=00:00:30"));
    }

    @Test
    void timesAreCountedInSeconds() {
        OutputReader reader = reader(Frames.NONE, "of (?<of>[\\d:.]+)", "at (?<done>[\\d:.]+)");

        assertEquals(
                List.of(0, 25, 75), percents(reader, "of 01:00:00", "at 900", "at 00:45:00.5"));
    }

    @Test
    void aFrameNumberPlacesWhatIsDoneOfIt() {
        OutputReader reader =
                reader(new Frames(1, 7, 2), "F(?<frame>\\d+)(?: (?<done>\\d+)/(?<of>\\d+))?");

        assertEquals(
                List.of(0, 12, 25, 50, 87), percents(reader, "F1", "F1 1/2", "F3", "F5", "F7 1/2"));
    }

    @Test
    void aFrameOutsideOfTheTaskDoesNotLeadOutOfIt() {
        OutputReader reader = reader(new Frames(1, 4, 1), "F(?<frame>\\d+)");

        assertEquals(List.of(0, 75), percents(reader, "F0", "F99"));
    }

    @Test
    void aGroupThatTookNoNumberTellsNothing() {
        OutputReader reader = reader(Frames.NONE, "(?<percent>\\S+)%");

        assertEquals(List.of(0, 5), percents(reader, "many%", "5%"));
    }

    @Test
    void newsAreTakenOnce() {
        OutputReader reader = reader(Frames.NONE, "(?<percent>\\d+)% ?(?<activity>.*)");

        reader.line("5% lighting");

        assertTrue(reader.takeNews());
        assertFalse(reader.takeNews());
        assertEquals("lighting", reader.activity());
    }

    @Test
    void theSameAgainIsNoNews() {
        OutputReader reader = reader(Frames.NONE, "(?<percent>\\d+)%");
        reader.line("5%");
        reader.takeNews();

        reader.line("5%");

        assertFalse(reader.takeNews());
    }

    @Test
    void aFailureOutdoesLaterErrors() {
        OutputReader reader =
                new OutputReader(
                        new Reading(
                                List.of(), List.of("^E: .*"), List.of("F: (?<error>.*)"), false),
                        Frames.NONE);

        Stream.of("F: no licence", "E: bye").forEach(reader::line);

        assertEquals(Optional.of("no licence"), reader.failure());
        assertEquals(Optional.of("no licence"), reader.error());
    }

    @Test
    void longLinesAreToldShortened() {
        OutputReader reader = reader(Frames.NONE);

        reader.line("x".repeat(5_000));

        assertEquals("x".repeat(199) + "…", reader.lastLine());
    }

    private static OutputReader reader(Frames frames, String... progress) {
        return new OutputReader(
                new Reading(List.of(progress), List.of(), List.of(), false), frames);
    }

    private static List<Integer> percents(OutputReader reader, String... lines) {
        return Stream.of(lines)
                .map(
                        line -> {
                            reader.line(line);
                            return reader.percent();
                        })
                .toList();
    }
}
