package farmhand.farm.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;

final class QueueDifferencesTest {
    private static final JobNumber TWO = new JobNumber(2);
    private static final JobNumber THREE = new JobNumber(3);

    private final Farm farm =
            Farm.EMPTY
                    .apply(List.of(Specs.added(TWO, Specs.frames("a", "1"))))
                    .apply(List.of(Specs.added(THREE, Specs.frames("a", "1"))));

    @Test
    void aMoveTellsTheOrderOfTheQueue() {
        Farm moved = farm.apply(List.of(placed(TWO, 3), placed(THREE, 2)));

        assertEquals(
                List.of(new ViewChange.QueueOrdered("medium", List.of(THREE, TWO))),
                orders(farm, moved));
    }

    @Test
    void whatComesOrGoesOrDoesWorkChangesNoPlaces() {
        Farm came = farm.apply(List.of(Specs.added(new JobNumber(4), Specs.frames("a", "1"))));
        Farm went = came.apply(List.of(new FarmEvent.JobDeleted(TWO, Specs.AT)));

        assertEquals(List.of(), orders(farm, came));
        assertEquals(List.of(), orders(came, went));
    }

    @Test
    void aPriorityIsToldWithItsJobAlone() {
        Job two = farm.job(TWO).orElseThrow();
        Farm raised =
                farm.apply(
                        List.of(
                                new FarmEvent.JobEdited(
                                        TWO, two.settings().withPriority(90), Specs.AT)));

        assertEquals(List.of(), orders(farm, raised));
    }

    private FarmEvent placed(JobNumber number, int place) {
        Job job = farm.job(number).orElseThrow();
        return new FarmEvent.JobEdited(number, job.settings().at(place), Specs.AT);
    }

    private static List<ViewChange> orders(Farm old, Farm now) {
        return Differences.between(old, now, Watch.NOTHING)
                .filter(change -> change instanceof ViewChange.OfPolicy)
                .toList();
    }
}
