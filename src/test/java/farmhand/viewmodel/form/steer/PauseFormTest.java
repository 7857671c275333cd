package farmhand.viewmodel.form.steer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PauseFormTest {
    private final AskedFarm farm = new AskedFarm();

    @Test
    void pausingLetsRunningTasksFinish() {
        PauseForm form = on(JobOnFarm.rendering().running(0, 2));

        form.send();
        farm.accept();

        assertEquals("Pause", form.act().get());
        assertThat(form.pauseText()).startsWith("The 2 tasks that run finish");
        assertEquals(List.of(verb(false)), farm.asked());
        assertEquals("sh020_light_v7 paused", farm.told().getFirst().said());
    }

    @Test
    void stoppingSaysWhatItCosts() {
        PauseForm form = on(JobOnFarm.rendering().running(0, 1));
        assertEquals("Stop or pause sh020_light_v7", form.title());
        assertEquals("It has run for 20m.", form.lost().get());
        assertEquals("farmhand stop 214\n", form.shellLine().orElseThrow());

        form.stop();

        assertEquals("Stop 1 task now", form.stopAct());
        assertThat(form.stopText())
                .contains("what it has done is lost")
                .contains("cannot be undone");
        assertEquals(List.of(verb(true)), farm.asked());
    }

    @Test
    void whereNothingRunsThereIsNothingToStop() {
        PauseForm form = on(JobOnFarm.rendering());

        assertFalse(form.canStop());
        assertThat(form.pauseText()).startsWith("Nothing runs now");
    }

    @Test
    void whatIsPausedAlreadyCanOnlyBeStopped() {
        PauseForm form = on(JobOnFarm.rendering().running(0, 8).paused());

        assertTrue(form.isStop());
        assertEquals("Stop sh020_light_v7", form.title());
        assertEquals("Stop 8 tasks now", form.act().get());
        form.send();
        assertEquals(List.of(verb(true)), farm.asked());
    }

    @Test
    void severalJobsAreCounted() {
        var job = JobOnFarm.rendering().view().job();

        var form =
                new PauseForm(
                        List.of(job, job),
                        JobOnFarm.rendering().asked(Schedulers.trampoline()),
                        farm.sender(Schedulers.trampoline()));

        assertEquals("Pause 2 jobs", form.title());
        assertEquals("Pause 2 jobs", form.act().get());
    }

    @Test
    void aRefusalOfEverySubjectIsARefusal() {
        PauseForm form = on(JobOnFarm.rendering());
        form.send();

        var gone = Rejection.of("not_found", "There is no job 214.", "Look at the list of jobs.");
        farm.answer(new Outcome.Done(8, List.of(), List.of(gone), List.of()));

        assertEquals("There is no job 214.", form.refusal().get());
        assertFalse(form.done().get());
        assertTrue(farm.told().isEmpty());
    }

    private PauseForm on(JobOnFarm job) {
        return new PauseForm(
                List.of(job.view().job()),
                job.asked(Schedulers.trampoline()),
                farm.sender(Schedulers.trampoline()));
    }

    private static Command verb(boolean stop) {
        return Command.act(new Verb.Pause(stop), List.of(new Subject.OfJob(JobOnFarm.NUMBER)));
    }
}
