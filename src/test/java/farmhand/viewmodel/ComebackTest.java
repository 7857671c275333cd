package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.view.Update;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is said in one line: that a farm is back, and how much of a bulk was done. */
final class ComebackTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-9")));
        farm.happen(submitted(3, "sh020", frames("render", "1-9")));
        model.open();
        pass(100);
    }

    @Test
    void aFarmThatIsBackSaysHowManyJobsChanged() {
        farm.lose("The farm does not answer.");
        pass(100);
        farm.comeBack();
        farm.happen(running(2, 0, 0, 5, ""));
        pass(100);

        assertEquals("studio-a is back after 0 s. 1 job changed.", said());
    }

    @Test
    void aFarmThatIsLostAgainIsNotSaidToBeBack() {
        farm.lose("The farm does not answer.");
        farm.comeBack();
        pass(1_100);
        assertTrue(said().startsWith("studio-a is back"), said());

        farm.lose("The farm does not answer.");
        pass(100);
        assertEquals("", said());

        farm.comeBack();
        pass(100);
        farm.lose("The farm does not answer.");
        pass(2_000);
        assertEquals("", said());
    }

    @Test
    void aFarmThatIsBackAsItWasSaysThat() {
        farm.lose("The farm does not answer.");
        farm.comeBack();
        pass(1_100);

        assertEquals("studio-a is back after 0 s. Nothing changed meanwhile.", said());
    }

    @Test
    void aFarmThatIsBeingTriedSaysSoRatherThanInNoTime() {
        var rest = model.connection().troubleRest();
        farm.lose("The farm does not answer.");
        pass(100);
        assertTrue(rest.get().endsWith("Next try in 3 s."), rest.get());

        farm.loss = new Update.Lost("", Duration.ZERO);
        farm.lose("The farm does not answer.");
        pass(100);

        assertTrue(rest.get().endsWith("Trying now."), rest.get());
    }

    @Test
    void aFarmThatIsThereForTheFirstTimeSaysNothing() {
        pass(2_000);

        assertEquals("", said());
    }

    @Test
    void ofABulkThatWasDoneInPartTheTasksAreCounted() {
        farm.happen(Happenings.done(2, 0, 0));
        farm.happen(Happenings.done(2, 0, 1));
        pass(100);
        var block = model.rows().find(new BlockAddress(Happenings.job(2), 0)).orElseThrow();
        var some = new Subject.OfTasks(new BlockAddress(Happenings.job(2), 0), TaskSet.range(0, 6));

        List<TaskRow> rows = block.tasks().subList(0, 6);
        model.actions().exclude(List.of(some), rows);
        pass(100);

        assertEquals("4 of 6 done; 2 were refused:", said());
    }

    private String said() {
        Optional<Said> said = model.commands().said().get();
        return said.map(Said::text).orElse("");
    }

    private void pass(long millis) {
        window.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
    }
}
