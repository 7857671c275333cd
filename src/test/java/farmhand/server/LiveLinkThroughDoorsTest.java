package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.client.Endpoint;
import farmhand.client.LiveLink;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.testing.Specs;

import okhttp3.HttpUrl;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Our client and our server understand each other. */
final class LiveLinkThroughDoorsTest {
    private static final Origin KIM = new Origin("Kim Müller", "", "");
    private static final JobNumber JOB = new JobNumber(2);

    private final Doors doors = Doors.open();
    private final FarmLink link =
            new LiveLink(
                    () ->
                            new Endpoint(
                                    HttpUrl.get("http://127.0.0.1:" + doors.door.port()),
                                    Doors.TOKEN,
                                    Optional.empty(),
                                    "kim"));

    @AfterEach
    void close() {
        link.close();
        doors.close();
    }

    @Test
    void everyKindOfCommandIsUnderstoodAndAnswered() {
        assertEquals(done(1, "2"), send(new Command.Submit(Specs.job("a", Specs.tasks("l", "x")))));
        assertEquals(
                done(2, "2/1", "2/2"),
                send(
                        new Command.AppendBlocks(
                                JOB, List.of(Specs.frames("b", "1-9"), Specs.frames("c", "1")))));
        assertEquals(
                done(3, "2/0/1-2"),
                send(new Command.AppendTasks(new BlockAddress(JOB, 0), Specs.listed("y", "z"))));
        assertEquals(
                done(4, "2"), send(new Command.EditJob(JOB, List.of(new JobField.Priority(7)))));
        assertEquals(
                done(5, "2"),
                send(Command.act(new Verb.Delete(), List.of(new Subject.OfJob(JOB)))));
        assertThat(doors.farm.origins())
                .allMatch(origin -> origin.user().equals("Kim Müller"))
                .hasSize(5);
    }

    @Test
    void aRefusalComesWithItsRemedyAndSubject() {
        send(new Command.Submit(Specs.job("a", Specs.frames("r", "1-9"))));

        Outcome outcome =
                send(new Command.AppendTasks(new BlockAddress(JOB, 0), Specs.listed("y")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertEquals("numeric_block", refused.rejection().code());
                            assertEquals("Append frames.", refused.rejection().remedy());
                            assertEquals("2/0", refused.rejection().subject());
                        });
    }

    @Test
    void aPieceOfALogIsTheFarmsOwn() {
        send(new Command.Submit(Specs.job("a", Specs.frames("r", "1-9"))));
        AttemptAddress attempt = doors.begin(JOB, 0);
        doors.farm.write(attempt, "Grüße\n", false);
        Question.LogOf question = new Question.LogOf(attempt, 2, 100);

        assertEquals(join(doors.farm.ask(question)), join(link.ask(question)));
        assertEquals(List.of(), join(link.ask(new Question.AttemptsOf(attempt.task()))));
        assertThat(
                        assertThrows(
                                        CompletionException.class,
                                        () ->
                                                join(
                                                        link.ask(
                                                                new Question.LogOf(
                                                                        AttemptAddress.parse(
                                                                                "2/0/5/1"),
                                                                        0,
                                                                        1))))
                                .getCause())
                .isInstanceOf(Refused.class);
    }

    private Outcome send(Command command) {
        return join(link.send(command, KIM));
    }

    private static <A> A join(CompletionStage<A> stage) {
        return stage.toCompletableFuture().join();
    }

    private static Outcome done(long revision, String... subjects) {
        return new Outcome.Done(
                revision,
                java.util.stream.Stream.of(subjects).map(Subject::parse).toList(),
                List.of(),
                List.of());
    }
}
