package farmhand.engine;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Commands that are done once, and not unseen, on a farm with one paused job. */
final class OnceTest {
    private static final JobNumber TWO = JobNumber.FIRST;
    private static final Command SUBMIT =
            new Command.Submit(aJob().withBlock("b", "1-3").paused().spec());

    private final MemoryStore store = new MemoryStore(Farm.EMPTY);
    private TestFarm farm = TestFarm.startedFrom(store, 2);

    @BeforeEach
    void begin() {
        farm.submit(aJob().withBlock("beauty", "1-10").with(aListBlock("mail", 2)).paused());
    }

    @AfterEach
    void end() {
        farm.close();
    }

    @Test
    void aRequestThatIsSentAgainIsDoneOnceAndAnsweredTheSame() {
        Outcome first = send(SUBMIT, "k1", "p");
        Outcome again = send(SUBMIT, "k1", "p");

        assertEquals(first, again);
        assertNotEquals(first, send(SUBMIT, "k2", "p"));
        assertEquals(3, farm.coordinator.farm().jobs().stream().count());
    }

    @Test
    void manyAtOnceAreDoneOnce() {
        List<CompletableFuture<Outcome>> sent =
                IntStream.range(0, 50)
                        .mapToObj(_ -> sent(SUBMIT, TestFarm.KIM, new Terms("k", "p", Terms.ANY)))
                        .toList();

        assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertEquals(2, farm.coordinator.farm().jobs().stream().count());
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        send(SUBMIT, "k", "p");

        assertEquals("key_reused", refusal(send(SUBMIT, "k", "other")).code());
        Origin lee = new Origin("lee", "test", "here");
        assertInstanceOf(
                Outcome.Done.class, sent(SUBMIT, lee, new Terms("k", "other", Terms.ANY)).join());
    }

    @Test
    void aRefusalIsAnsweredAgainToo() {
        Command resume = Command.act(new Verb.Pause(false), TestFarm.subjects("9"));
        Command edit = new Command.EditJob(new JobNumber(3), List.of(new JobField.Note("a")));
        Outcome none = send(resume, "k1", "p");
        Outcome refused = send(edit, "k2", "p");

        send(SUBMIT, "k3", "p");

        assertEquals(none, send(resume, "k1", "p"));
        assertEquals(refused, send(edit, "k2", "p"));
    }

    @Test
    void answersOutliveARestartForADay() {
        Outcome first = send(SUBMIT, "k", "p");
        farm.close();

        farm = TestFarm.startedAt("2026-11-22T07:59:59Z", store, 2);
        assertEquals(first, send(SUBMIT, "k", "p"));
        farm.close();

        farm = TestFarm.startedAt("2026-11-22T08:00:01Z", store, 2);
        assertNotEquals(first, send(SUBMIT, "k", "p"));
    }

    @Test
    void whatCouldNotBeKeptIsDoneWhenItIsSentAgain() {
        store.full(true);
        assertEquals("store_failed", refusal(send(SUBMIT, "k", "p")).code());
        store.full(false);

        assertInstanceOf(Outcome.Done.class, send(SUBMIT, "k", "p"));
    }

    @Test
    void whatWasChangedSinceIsNotChangedUnseen() {
        long known = farm.coordinator.farm().revision();
        farm.done(edit(new JobField.Priority(70)));

        Rejection no = refusal(sent(edit(new JobField.Priority(60)), known));

        assertEquals("changed_meanwhile", no.code());
        assertThat(no.message()).contains("“priority” of job 2", "70 by now", "want 60", "kim");
        assertInstanceOf(Outcome.Done.class, sent(edit(new JobField.Note("hot")), known));
        long now = farm.coordinator.farm().revision();
        assertInstanceOf(Outcome.Done.class, sent(edit(new JobField.Priority(60)), now));
    }

    @Test
    void fieldsOfBlocksAreLookedAtOneByOne() {
        BlockAddress block = new BlockAddress(TWO, 0);
        long known = farm.coordinator.farm().revision();
        farm.done(new Command.EditBlock(block, List.of(new BlockField.Slots(2))));

        Command slots = new Command.EditBlock(block, List.of(new BlockField.Slots(3)));
        Command bucket = new Command.EditBlock(block, List.of(new BlockField.Bucket(3)));

        assertThat(refusal(sent(slots, known)).message()).contains("2 by now", "want 3");
        assertInstanceOf(Outcome.Done.class, sent(bucket, known));
    }

    private static Command edit(JobField field) {
        return new Command.EditJob(TWO, List.of(field));
    }

    private static Rejection refusal(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).rejection();
    }

    private Outcome send(Command command, String key, String print) {
        return sent(command, TestFarm.KIM, new Terms(key, print, Terms.ANY)).join();
    }

    private Outcome sent(Command command, long known) {
        return sent(command, TestFarm.KIM, Terms.NONE.knowing(known)).join();
    }

    private CompletableFuture<Outcome> sent(Command command, Origin origin, Terms terms) {
        return farm.coordinator.send(command, origin, terms).toCompletableFuture();
    }
}
