package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Limit;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.user.OrderedJob;
import farmhand.viewmodel.user.UserLine;
import farmhand.viewmodel.user.UsersViewModel;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The people: what of the farm each has, and what holds for them. */
final class UsersTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final UsersViewModel users = model.places().users();

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "a", "kim", 50, frames("render", "1-4")));
        farm.happen(submitted(3, "b", "ana", 50, frames("render", "1")));
        farm.happen(submitted(4, "c", "ana", 50, frames("render", "1-2")));
        farm.happen(running(2, 0, 1, 43, ""));
        farm.happen(done(3, 0, 0));
        model.open();
        settle();
        model.places().shown().set(Place.USERS);
        settle();
    }

    @Test
    void everyUserSaysHowMuchOfTheFarmTheyHave() {
        assertEquals(List.of("ana", "kim"), users.lines().stream().map(UserLine::name).toList());
        assertEquals("1 of 2", users.lines().getFirst().jobsText());
        assertEquals("1", users.lines().getLast().runningText());
        assertEquals("no limit", users.lines().getLast().limitText());
    }

    @Test
    void aLimitOfAFarmThatIsAwayIsNotSentSinceItWouldHoldOnceItIsBack() {
        users.chosen().set("kim");
        farm.lose("The farm does not answer.");
        settle();

        users.setLimit("3");
        settle();

        assertEquals(List.of(), farm.sent());
        assertEquals(
                "The farm does not answer. Wait until it is back.",
                model.commands().said().get().orElseThrow().text());
    }

    @Test
    void aPauseOfAllTheirJobsThatWaitsForTheFarmShowsOnEachUntilItsAnswer() {
        var kims = model.rows().find(new JobNumber(2)).orElseThrow().subject();
        farm.lose("The farm does not answer.");
        settle();
        users.chosen().set("kim");

        users.pause();
        settle();

        assertEquals(Map.of(kims, true), model.commands().outbox().pauses().get());
        assertEquals("kim · waits for the farm", users.lines().getLast().nameText());
        model.commands().sendWaiting();
        assertEquals(Map.of(kims, true), model.commands().outbox().pauses().get());
        farm.comeBack();
        settle();
        assertEquals(Map.of(), model.commands().outbox().pauses().get());
        settle();
        assertEquals("kim", users.lines().getLast().nameText());
    }

    @Test
    void aLimitIsSetAndTakenAwayAgainAndNonsenseIsRefused() {
        users.chosen().set("kim");

        users.setLimit("few");
        assertEquals("“few” is not a whole number.", said());
        assertEquals(List.of(), farm.sent());

        users.setLimit("3");
        settle();
        assertEquals("3", users.lines().getLast().limitText());
        assertTrue(model.commands().said().get().orElseThrow().canBeUndone());
        users.setLimit("");
        settle();
        assertEquals(List.of(limit(new Limit(3)), limit(Limit.NONE)), farm.sent());
        assertEquals("no limit", users.lines().getLast().limitText());
    }

    @Test
    void allOfAUserIsPausedButWhatIsOver() {
        users.pause();
        settle();

        assertEquals(
                List.of(Command.act(new Verb.Pause(false), List.of(new Subject.OfJob(job(4))))),
                farm.sent());
        users.pause();
        assertEquals("No job of ana can take this now.", said());
        users.resume();
        settle();
        assertEquals(2, farm.sent().size());
    }

    @Test
    void theirJobsStandInTheOrderInWhichTheyGoAndAreMoved() {
        farm.happen(submitted(5, "d", "ana", 60, frames("render", "1-2")));
        farm.happen(submitted(6, "e", "ana", 50, frames("render", "1-2")));
        settle();
        users.chosen().set("ana");
        users.load();
        assertEquals(List.of("d", "c", "e"), ordered());
        assertEquals("medium · 50", users.order().get().getLast().place());

        users.move(users.order().get().getLast(), Verb.Where.TOP);
        settle();

        assertEquals(
                Command.act(new Verb.Move(Verb.Where.TOP), List.of(new Subject.OfJob(job(6)))),
                farm.sent().getLast());
        assertEquals("e goes first among jobs of the same user and priority.", said());
    }

    private List<String> ordered() {
        return users.order().get().stream().map(OrderedJob::name).toList();
    }

    private static Command limit(Limit most) {
        return new Command.EditPolicy(
                new PolicyEdit.OfUser("kim", List.of(new UserField.MaxRunning(most))));
    }

    private String said() {
        return model.commands().said().get().orElseThrow().text();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
