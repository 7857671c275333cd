package farmhand.viewmodel.form.append;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AppendWordsTest {
    private final AskedFarm farm = new AskedFarm();

    @Test
    void aWordMeansTheFramesThatFailed() {
        AppendFramesForm form = onFailures();

        form.frames().text().set("Failed, 9-12");

        assertEquals("6 frames: 3–4, 9–12", form.count().get());
        assertEquals("2 new", form.fresh().get());
        assertEquals("2 run again", form.again().get());
        assertEquals("", form.failed().get());
        assertEquals("New: 11–12", form.preview().get().coming());
        assertEquals("Append 2 tasks", form.act().get());
        form.frames().text().set("failed,!4");
        assertEquals("Run 1 task again", form.act().get());
        form.send();
        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(Subject.parse("214/0/2"))),
                farm.asked().getLast());
    }

    @Test
    void aWordOfWhichThereIsNoneIsRefused() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.frames().text().set("failed");

        assertEquals(
                "No frame of render has failed. Give frames such as 101-120.",
                form.frames().problem().get());
    }

    @Test
    void aWordOfWhichThereIsNoneAddsNothingToOtherFrames() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.frames().text().set("201-210,failed");

        assertEquals("", form.frames().problem().get());
        assertEquals("10 new", form.fresh().get());
    }

    @Test
    void whatIsMissingOnDiskTheFarmSees() {
        AppendFramesForm form = onFailures();

        form.frames().text().set("missing");

        assertEquals("Make again what is missing", form.act().get());
        assertEquals(
                "What is missing of x on disk is made again; the farm looks which frames these"
                        + " are.",
                form.summary().get());
        form.send();
        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.MISSING), List.of(Subject.parse("214/0"))),
                farm.asked().getLast());
    }

    private AppendFramesForm onFailures() {
        Strip.Builder marks = new Strip.Builder();
        marks.add(Mark.DONE, 2).add(Mark.FAILED, 2).add(Mark.DONE, 6);
        return new AppendFramesForm(
                JobOnFarm.named("a").frames("x", "1-10", 1).view(),
                0,
                _ -> marks.build().runs(),
                farm.sender(Schedulers.trampoline()));
    }

    private AppendFramesForm on(JobOnFarm job) {
        return new AppendFramesForm(
                job.view(), 0, _ -> List.of(), farm.sender(Schedulers.trampoline()));
    }
}
