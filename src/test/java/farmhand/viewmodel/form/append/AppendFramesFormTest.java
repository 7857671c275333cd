package farmhand.viewmodel.form.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Need;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Work;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.BlockChoice;
import farmhand.viewmodel.form.JobOnFarm;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class AppendFramesFormTest {
    private final AskedFarm farm = new AskedFarm();

    @Test
    void theNextRangeIsOffered() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        assertEquals("101-120", form.frames().text().get());
        assertEquals("20 frames", form.count().get());
        assertEquals("20 new", form.fresh().get());
        assertEquals("Append 42 tasks", form.act().get());
        assertEquals(
                "Adds 42 tasks in 3 new blocks, copied from render, denoise and comp.",
                form.summary().get());
    }

    @Test
    void oneFrameIsOfferedAsItself() {
        assertEquals("4", on(JobOnFarm.named("a").frames("x", "1-3", 1)).frames().text().get());
    }

    @Test
    void howMuchLongerTheJobTakesIsSaidWhereItsPaceIsKnown() {
        AppendFramesForm form = on(JobOnFarm.rendering().taking(Duration.ofMinutes(100)));

        assertEquals(
                "Adds 42 tasks in 3 new blocks, copied from render, denoise and comp."
                        + "\nAbout 20m more at this pace: the job then takes 2h instead of 1h 40.",
                form.summary().get());
    }

    @Test
    void whatIsTooLittleToBeSeenIsNotHeldAgainstTheWhole() {
        AppendFramesForm form = on(JobOnFarm.rendering().taking(Duration.ofMinutes(3)));

        assertEquals(
                "Adds 42 tasks in 3 new blocks, copied from render, denoise and comp."
                        + "\nAbout 36s more at this pace.",
                form.summary().get());
    }

    @Test
    void afterAnAppendAsManyFramesAreOfferedAgain() {
        AppendFramesForm form =
                on(JobOnFarm.named("a").frames("x", "1-10x3", 1).frames("x", "13-25x3", 1));

        assertEquals("28-40", form.frames().text().get());
        assertEquals("3", form.step().text().get());
    }

    @Test
    void framesWhoseAppendWasUndoneAreOfferedAgain() {
        AppendFramesForm form =
                on(JobOnFarm.named("a").frames("x", "1-10", 1).frames("x", "11-14", 1).gone(1, 4));

        assertEquals(List.of("x"), form.block().choices().stream().map(BlockChoice::text).toList());
        form.frames().text().set("11-14");
        assertEquals("4 new", form.fresh().get());
        assertEquals("0 already there", form.there().get());
    }

    @Test
    void blocksThatWaitAreCopiedWithTheFramesAndTheirNeeds() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.send();

        List<BlockSpec> blocks = appended();
        assertThat(blocks).extracting(BlockSpec::name).containsExactly("render", "denoise", "comp");
        assertThat(blocks).extracting(one -> one.work().count()).containsExactly(20, 20, 2);
        assertEquals(
                List.of(new NeedSpec.OnBlock("render", NeedSpec.By.FRAME)), blocks.get(1).needs());
        assertEquals(
                List.of(new NeedSpec.OnBlock("denoise", NeedSpec.By.BLOCK)), blocks.get(2).needs());
        assertEquals("render @####@", blocks.getFirst().how().command().text());
    }

    @Test
    void theTickLeavesOutTheBlocksThatWait() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.following().set(false);

        assertEquals("Append 20 tasks", form.act().get());
        assertEquals("Adds 20 tasks in a new block, copied from render.", form.summary().get());
    }

    @Test
    void aBlockThatWaitsIsListedOnceHoweverOftenItWasAppendedTo() {
        AppendFramesForm form =
                on(
                        JobOnFarm.named("a")
                                .frames("render", "1-10", 1)
                                .frames("denoise", "1-10", 1, new Need.BlockByFrame(0))
                                .frames("render", "11-12", 1)
                                .frames(
                                        "denoise",
                                        "11-12",
                                        1,
                                        new Need.BlockByFrame(0),
                                        new Need.BlockByFrame(2)));

        assertEquals(
                List.of(
                        new Follower(
                                "denoise", "2 tasks", "each waits for its own frame of render")),
                form.followers());
        assertThat(form.block().choices())
                .extracting(BlockChoice::text)
                .startsWith("render  1–10")
                .doesNotHaveDuplicates();
    }

    @Test
    void aBlockOfListedTasksStaysAsItIs() {
        AppendFramesForm form =
                on(
                        JobOnFarm.named("a")
                                .frames("render", "1-10", 1)
                                .tasks("sheet", List.of("montage"), new Need.WholeBlock(0)));

        assertEquals(
                List.of(
                        new Follower(
                                "sheet", "", "stays as it is: its tasks are listed one by one")),
                form.followers());
        assertEquals("Append 2 tasks", form.act().get());
    }

    @Test
    void aCoarserBlockGetsTheFramesOfItsOwnGrid() {
        AppendFramesForm form =
                on(
                        JobOnFarm.named("a")
                                .frames("render", "1-100", 1)
                                .frames("proof", "1-100x10", 1, new Need.BlockByFrame(0)));

        form.send();

        assertEquals("101-111x10", range(appended().get(1)));
    }

    @Test
    void framesThatAreThereAreLeftAlone() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.frames().text().set("96-105");
        form.send();

        assertEquals("5 new", form.fresh().get());
        assertEquals("5 already there", form.there().get());
        assertEquals("101-105", range(appended().getFirst()));
    }

    @Test
    void whenAllFramesAreThereTheButtonSaysWhyItIsOff() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.frames().text().set("40-50");

        String why =
                "All these frames are in render already. Give frames it does not have, such as"
                        + " 101–120; to run frames again, retry them.";
        assertEquals(why, form.missing().get());
        assertEquals(why, form.frames().problem().get());
        assertEquals("0 new", form.fresh().get());
        form.send();
        assertEquals(List.of(), farm.asked());
    }

    @Test
    void aBadRangeIsRefusedInTheWordsOfTheFarm() {
        AppendFramesForm form = on(JobOnFarm.rendering());

        form.frames().text().set("101-x");

        assertThat(form.frames().problem().get())
                .startsWith("“101-x” cannot be read as frames")
                .endsWith("Write frames such as 1-100 or 1-10,15,20-40x2,!33.");
        assertEquals("Append frames", form.act().get());
        assertEquals("", form.summary().get());
    }

    @Test
    void stepAndFramesPerTaskCount() {
        AppendFramesForm form = on(JobOnFarm.named("a").frames("x", "1-10", 1));

        form.frames().text().set("11-20");
        form.step().text().set("2");
        form.perTask().text().set("3");
        form.send();

        assertEquals("11-19x2", range(appended().getFirst()));
        assertEquals(2, appended().getFirst().work().count());
    }

    @Test
    void whatWasTypedOutlivesTheChoiceOfAnotherBlock() {
        AppendFramesForm form =
                on(JobOnFarm.named("a").frames("x", "1-10", 1).frames("y", "1-50", 2));

        form.frames().text().set("60-70");
        form.block().chosen().set(form.block().choices().get(1));

        assertEquals("60-70", form.frames().text().get());
        assertEquals("2", form.perTask().text().get());
    }

    @Test
    void aRefusalOfTheFarmKeepsWhatWasTyped() {
        AppendFramesForm form = on(JobOnFarm.rendering());
        form.frames().text().set("300-310");
        form.send();
        assertTrue(form.sending().get());

        farm.refuse(Rejection.of("no_job", "There is no job 214.", "Submit it again."));

        assertEquals("There is no job 214.", form.refusal().get());
        assertEquals("Submit it again.", form.remedy().get());
        assertEquals("300-310", form.frames().text().get());
        assertFalse(form.done().get());
    }

    @Test
    void aFarmThatDoesNotAnswerIsSaid() {
        AppendFramesForm form = on(JobOnFarm.rendering());
        form.send();

        farm.fail("The farm does not answer. Try again later.");

        assertEquals("The farm does not answer. Try again later.", form.refusal().get());
        assertFalse(form.sending().get());
    }

    @Test
    void onceDoneItIsToldAndNothingIsSentAgain() {
        AppendFramesForm form = on(JobOnFarm.rendering());
        form.send();
        form.send();

        farm.accept();
        form.send();

        assertEquals(1, farm.asked().size());
        assertTrue(form.done().get());
        assertEquals("42 tasks appended to sh020_light_v7", farm.told().getFirst().said());
    }

    @Test
    void aPausedJobIsSaidToStayPaused() {
        AppendFramesForm form = on(JobOnFarm.named("a").frames("x", "1-10", 1).paused());

        assertThat(form.summary().get()).endsWith("none of them starts before it is resumed.");
    }

    private AppendFramesForm on(JobOnFarm job) {
        return new AppendFramesForm(
                job.view(), 0, _ -> List.of(), farm.sender(Schedulers.trampoline()));
    }

    private List<BlockSpec> appended() {
        return ((Command.AppendBlocks) farm.asked().getLast()).blocks();
    }

    private static String range(BlockSpec block) {
        return ((Work.Frames) block.work()).cut().range().toString();
    }
}
