package farmhand.engine.rules;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Verb;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Age;
import farmhand.testing.AJob;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/** Jobs change places: 2, 4, 5 and 6 are Kim's, 3 is Lee's. */
final class PlacesTest {
    private final RuleFarm farm =
            RuleFarm.empty().with(job()).with(job().of("lee")).with(job()).with(job()).with(job());

    @ParameterizedTest
    @CsvSource({
        "TOP, 5, 5 3 2 4 6",
        "UP, 5, 2 3 5 4 6",
        "UP, 2, 2 3 4 5 6",
        "DOWN, 2, 4 3 2 5 6",
        "DOWN, 6, 2 3 4 5 6",
        "BOTTOM, 2, 4 3 5 6 2"
    })
    void aMoveSwapsThePlacesOfTheUsersJobsOnly(Verb.Where where, String job, String order) {
        assertEquals(order, order(farm.after(farm.act(new Verb.Move(where), job))));
    }

    @ParameterizedTest
    @CsvSource({"6, 4, 2 3 6 4 5", "2, 6, 4 3 5 2 6", "4, 4, 2 3 4 5 6"})
    void aJobIsPutBeforeAnother(String job, int other, String order) {
        Verb move = new Verb.MoveBefore(new JobNumber(other));

        assertEquals(order, order(farm.after(farm.act(move, job))));
    }

    @ParameterizedTest
    @CsvSource({
        "TOP, 5, 6, 5 3 6 2 4",
        "UP, 5, 6, 2 3 5 6 4",
        "DOWN, 2, 4, 5 3 2 4 6",
        "BOTTOM, 2, 4, 5 3 6 2 4"
    })
    void severalThatAreMovedStayInTheirOrder(
            Verb.Where where, String one, String other, String order) {
        assertEquals(order, order(farm.after(farm.act(new Verb.Move(where), other, one))));
    }

    @Test
    void nobodyIsPutBeforeAnotherUsersJob() {
        Verb move = new Verb.MoveBefore(new JobNumber(3));

        assertEquals("not_alike", farm.refusedAct(move, "5").code());
    }

    @Test
    void jobsOfOtherPriorityKeepTheirPlaces() {
        RuleFarm mixed = farm.after(farm.act(new Verb.Priority(60), "4"));

        assertEquals(
                "4 5 3 2 6", order(mixed.after(mixed.act(new Verb.Move(Verb.Where.TOP), "5"))));
    }

    @Test
    void whatIsNoLongerShownIsPassedOver() {
        RuleFarm old =
                farm.ended("4/0/0/1", End.FAILED, TaskState.FAILED)
                        .with(new FarmEvent.JobAged(new JobNumber(4), Age.INACTIVE, RuleFarm.NOW));

        assertEquals("5 3 4 2 6", order(old.after(old.act(new Verb.Move(Verb.Where.UP), "5"))));
    }

    private static AJob job() {
        return aJob().withBlock("a", "1");
    }

    private static String order(RuleFarm on) {
        List<String> numbers = on.farm().inOrder().map(job -> job.number().toString()).toList();
        return numbers.stream().collect(Collectors.joining(" "));
    }
}
