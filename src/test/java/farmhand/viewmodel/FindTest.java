package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.after;
import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.find.Typed;
import farmhand.viewmodel.find.Way;
import farmhand.viewmodel.row.Mark;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

final class FindTest {
    private static final List<Mark> MARKS =
            List.of(Mark.RUNNING, Mark.READY, Mark.WAITING, Mark.FAILED);

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final Find find = model.find();

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "runs", "kim", 50, frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        farm.happen(submitted(3, "ready", "ana", 50, frames("render", "1-4")));
        farm.happen(submitted(4, "fails", "ana", 50, frames("render", "1")));
        farm.happen(failed(4, 0, 0, "Out of memory"));
        farm.happen(after(5, "waits", 2));
        model.open();
        settle();
    }

    @Test
    void viewsSayHowManyJobsOfTheFarmTheyHave() {
        assertEquals(4, find.found().get().of(JobsView.ALL));
        assertEquals(2, find.found().get().of(JobsView.MINE));
        assertEquals(1, find.found().get().of(JobsView.FAILING));
        assertEquals(1, find.found().get().of(JobsView.WAITING));
    }

    @Test
    void whoWasInvitedUnderAnotherNameFindsTheJobsOfThatName() {
        find.view().set(JobsView.MINE);
        farm.greet("ana");
        settle();

        assertEquals("ana", find.user().getValue());
        assertEquals(2, find.found().get().of(JobsView.MINE));
        assertEquals(List.of("ready", "fails"), shown());
    }

    @Test
    void whatCannotGoOnByItselfIsStuckAndWhatOnlyFailedIsNot() {
        assertEquals(0, find.found().get().of(JobsView.STUCK));

        farm.happen(after(6, "behind", 4));
        settle();

        find.view().set(JobsView.STUCK);
        assertEquals(List.of("behind"), shown());
    }

    @Test
    void chipsCountWhatIsInTheView() {
        find.view().set(JobsView.MINE);

        assertEquals(List.of("runs", "waits"), shown());
        assertEquals(2, find.found().get().inView());
        assertEquals(1, find.found().get().of(Mark.RUNNING));
        assertEquals(0, find.found().get().of(Mark.FAILED));
        assertEquals("2 of 4 jobs", find.share());
    }

    @Test
    void jobsComeAndGoAsTheyChange() {
        find.mark().set(Optional.of(Mark.RUNNING));
        assertEquals(List.of("runs"), shown());

        farm.happen(running(3, 0, 0, 5, ""));
        settle();

        assertEquals(List.of("runs", "ready"), shown());
    }

    /** What is kept by what changed must be what a look at all says. */
    @Test
    void whateverHappensTheCountsAreThoseOfALookAtAll() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        find.view().set(JobsView.MINE);
        find.typed().text().set("-done");
        for (int job = 10; job < 60; job++) {
            find.hold(random.nextBoolean());
            find.mark().set(Optional.of(MARKS.get(random.nextInt(MARKS.size()))));
            happen(job, random);
            find.hold(false);

            FarmViewModel fresh = Happenings.model(farm, window);
            fresh.open();
            settle();
            fresh.find().view().set(JobsView.MINE);
            fresh.find().typed().text().set("-done");
            fresh.find().mark().set(find.mark().get());
            assertEquals(fresh.find().found().get(), find.found().get());
            assertEquals(names(fresh.find()), shown());
            fresh.close();
        }
    }

    private void happen(int job, RandomGenerator random) {
        String user = random.nextBoolean() ? "kim" : "ana";
        farm.happen(submitted(job, "new " + job, user, 50, frames("render", "1-2")));
        settle();
        if (random.nextBoolean()) {
            farm.happen(running(job, 0, 0, 5, ""));
            settle();
        }
        if (random.nextInt(3) == 0) {
            farm.happen(failed(job, 0, 1, "no"));
            settle();
        }
    }

    @Test
    void nothingGoesWhileSomebodyPointsAtIt() {
        find.mark().set(Optional.of(Mark.READY));
        find.hold(true);

        for (int i = 0; i < 4; i++) {
            farm.happen(done(3, 0, i));
        }
        settle();
        assertEquals(List.of("ready"), shown());
        find.hold(false);

        assertEquals(List.of(), shown());
        assertEquals("0 of 4 jobs in “All jobs” are ready", find.nothing());
    }

    @Test
    void theQueryHoldsBesideTheView() {
        find.view().set(JobsView.MINE);
        type("wait");

        assertEquals(List.of("waits"), shown());
        type("nobody");

        assertEquals("0 of 2 jobs in “My jobs” match “nobody”", find.nothing());
        find.showAll();
        assertEquals(4, shown().size());
    }

    @Test
    void aQueryThatIsNotYetOneChangesNothingAndSaysWhere() {
        type("user:me");
        type("user:me stat:");

        assertEquals(List.of("runs", "waits"), shown());
        assertThat(find.typed().problem().get())
                .startsWith("Letter 9: There is no attribute “stat” here. Put quotes around a");
        assertEquals(Optional.of(new Typed.Wrong(8, 13)), find.typed().wrong().get());
        type("  user:");
        assertEquals(7, find.typed().wrong().get().orElseThrow().from());
        type("user:me status:waiting");
        assertEquals("", find.typed().problem().get());
        assertEquals(Optional.empty(), find.typed().wrong().get());
    }

    @Test
    void noBeginningOfAQueryThatCannotBeReadIsMeant() {
        String query = "priority>=50 and (failed or";
        type("status:waiting");

        find.typed().typing(true);
        for (int to = 0; to <= query.length(); to++) {
            type(query.substring(0, to));
            find.typed().typing(true); // the window has the keys again
        }
        assertEquals(4, shown().size());
        type(query + " ready)");
        assertEquals(List.of("ready", "fails"), shown());
        find.typed().typing(false);

        find.typed().typing(true);
        type("status:");
        assertEquals(List.of("ready", "fails"), shown());
    }

    @Test
    void whatFindsNothingLeadsToWhatFindsSomething() {
        type("user:kmi -failed waits");

        assertEquals(
                List.of(new Way("user:kim -failed waits", 1), new Way("-failed waits", 1)),
                find.ways());
    }

    private void type(String query) {
        find.typed().text().set(query);
    }

    private List<String> shown() {
        return names(find);
    }

    private static List<String> names(Find find) {
        return find.jobs().stream().map(job -> job.facts().get().name()).toList();
    }

    private void settle() {
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    }
}
