package farmhand.farm.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.Farm;
import farmhand.farm.address.JobNumber;
import farmhand.testing.Property;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The law: a folded view is the projected farm, whatever was conflated, cut or resumed. */
final class ViewFoldTest {
    private static final JobNumber JOB = JobNumber.FIRST;

    @Test
    void aFoldedViewIsTheProjectedFarmWhateverWasConflated() {
        Property.holdsForAll(
                40,
                200,
                (random, size) -> {
                    Life life = new Life(random, size);
                    View view = View.project(life.told());

                    while (!life.isOver()) {
                        Farm old = life.told();
                        view = view.apply(changes(old, life.later()));

                        assertEquals(View.project(life.told()), view);
                    }
                });
    }

    @Test
    void aFoldedViewIsTheProjectedFarmWhereverItWasCut() {
        Property.holdsForAll(
                40,
                200,
                (random, size) -> {
                    Life life = new Life(random, size);
                    View view = View.project(life.told());

                    while (!life.isOver()) {
                        Farm old = life.told();
                        view = connected(random, view, old, life.later());

                        assertEquals(View.project(life.told()), view);
                    }
                });
    }

    @Test
    void jobsThatNoPartOfASnapshotNamesAreForgottenAtItsEnd() {
        Farm old = farm(JOB, new JobNumber(3));
        Farm now = farm(new JobNumber(3));
        View view = View.project(old);

        View coming = view.apply(new Update.Hello("other", 1, false, "1.0"));
        assertEquals(Set.of(JOB, new JobNumber(3)), coming.stale());

        View told = Parts.ofJobs(now).reduce(coming, View::apply, (_, last) -> last);
        assertEquals(View.project(now), told);
    }

    @Test
    void aScreenOfJobsIsToldBeforeAllOthers() {
        Farm many =
                farm(IntStream.range(2, 702).mapToObj(JobNumber::new).toArray(JobNumber[]::new));

        List<Integer> sizes =
                Parts.ofJobs(many).map(part -> ((Update.Snapshot) part).jobs().size()).toList();

        assertEquals(List.of(50, 500, 150), sizes);
    }

    @Test
    void changesThatDoNotFollowAreRefused() {
        View view = View.project(farm(JOB));

        Update gap = new Update.Changes(3, 3, List.of());

        assertThrows(IllegalArgumentException.class, () -> view.apply(gap));
    }

    /** A new connection, with or without what is known being of use. */
    private static View connected(Random random, View view, Farm old, Farm now) {
        boolean resumed = random.nextBoolean() && now.purged() <= old.revision();
        Stream<Update> told =
                resumed
                        ? Stream.of(
                                new Update.Changes(
                                        old.revision() + 1,
                                        now.revision(),
                                        Differences.since(now, old.revision()).toList()))
                        : Parts.ofJobs(now);
        View greeted = view.apply(new Update.Hello("e", now.revision(), resumed, "1.0"));
        return told.reduce(greeted, View::apply, (_, last) -> last);
    }

    private static Update.Changes changes(Farm old, Farm now) {
        return new Update.Changes(
                old.revision() + 1,
                now.revision(),
                Differences.between(old, now, Watch.NOTHING).toList());
    }

    private static Farm farm(JobNumber... jobs) {
        return Farm.EMPTY.apply(
                Stream.of(jobs).map(job -> Specs.added(job, Specs.frames("a", "1-3"))).toList());
    }
}
