package farmhand.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.Update;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a link makes of a server that does not keep its word. */
final class BrokenFarmTest {
    private static final String HELLO = hello("snapshot");
    private static final String RESUMED = hello("resume");
    private static final String EMPTY =
            "{\"snapshot\":{\"revision\":7,\"jobs\":[],\"more\":false}}";

    private final ScriptedFarm server = new ScriptedFarm();
    private final LiveLink link = new LiveLink(server);

    @AfterEach
    void end() {
        link.close();
        server.close();
    }

    @Test
    void afterAGapTheReaderGoesOnWhereItWas() throws InterruptedException {
        server.says(HELLO, EMPTY, changes(8), changes(10));
        server.says(RESUMED, changes(9), changes(10));
        UpdateReader reader = opened();

        reader.next(Update.Lost.class);
        reader.viewAt(10);

        assertThat(server.asked()).doesNotContain("since");
        assertThat(server.asked()).contains("since=8", "epoch=e1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "{}",
                "{\"from\":8,\"to\":8,\"changes\":[{\"job\":5,\"set\":{\"progress\":1}}]}",
                "{\"log\":{\"attempt\":\"x\"}}",
                "{\"snapshot\":{\"jobs\":[{\"number\":-1}]}}"
            })
    void afterAnUnreadableFrameTheReaderBeginsAnew(String frame) throws InterruptedException {
        server.says(HELLO, EMPTY, frame);
        server.says(HELLO, EMPTY);
        UpdateReader reader = opened();

        reader.next(Update.Lost.class);
        reader.next(Update.Snapshot.class);

        assertThat(List.of(server.asked(), server.asked()))
                .allSatisfy(asked -> assertThat(asked).doesNotContain("since"));
    }

    @Test
    void aRefusedTokenEndsTheStreamAndIsNotTriedAgain() {
        server.answers(401, "{\"error\":{\"code\":\"token\",\"message\":\"x\",\"remedy\":\"y\"}}");
        UpdateReader reader = opened();

        assertRefused(reader);
        assertEquals(1, server.requests());
    }

    @Test
    void aTokenThatIsRefusedLaterEndsTheStreamToo() throws Exception {
        var connection = server.says(HELLO, EMPTY);
        UpdateReader reader = opened();
        reader.next(Update.Snapshot.class);

        connection.opened().get(20, TimeUnit.SECONDS).close(4401, "token refused");

        assertRefused(reader);
        assertEquals(1, server.requests());
    }

    @Test
    void whatAReaderWhoNeverAsksLeavesLyingIsDropped() throws Exception {
        var connection =
                server.says(
                        Stream.concat(
                                Stream.of(HELLO, EMPTY),
                                LongStream.range(8, 5_000).mapToObj(BrokenFarmTest::removal)));
        server.says(HELLO, EMPTY);
        UpdateReader reader = opened();
        server.asked();

        connection.gone().get(20, TimeUnit.SECONDS);
        assertEquals(1, server.requests());
        reader.next(Update.Hello.class);
        reader.next(Update.Snapshot.class);

        assertThat(server.asked()).doesNotContain("since");
        assertEquals(7, reader.view().revision());
    }

    @Test
    void aQuestionThatWaitsWhenTheFarmIsLostFailsAtOnce() throws Exception {
        var connection = server.says(HELLO, EMPTY);
        server.answersNothing();
        server.says(RESUMED);
        UpdateReader reader = opened();
        reader.next(Update.Snapshot.class);
        CompletableFuture<List<Attempt>> question = question();
        server.asked(); // the feed
        server.asked(); // the question

        connection.opened().get(20, TimeUnit.SECONDS).close(1001, "bye");

        assertThatThrownBy(() -> question.get(10, TimeUnit.SECONDS)) // it would wait for 30
                .cause()
                .isInstanceOf(FarmUnreachable.class);
        reader.next(Update.Lost.class);
    }

    @Test
    void whatIsNoFarmIsSaidToBeNone() {
        server.answers(200, "<html>It works!</html>");
        server.answers(404, "<html>Not found</html>");
        server.answers(200, "{}");

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::attempts)
                    .cause()
                    .isInstanceOf(FarmUnreachable.class)
                    .hasMessageContainingAll(server.get().toString(), "no farm");
        }
    }

    @Test
    void aCommandWithARefusedTokenSaysSo() {
        server.answers(401, "");

        ExecutionException problem =
                assertThrows(
                        ExecutionException.class,
                        () ->
                                link.send(
                                                Command.act(
                                                        new Verb.Delete(),
                                                        List.of(Subject.parse("2"))),
                                                RunningFarm.KIM)
                                        .toCompletableFuture()
                                        .get(20, TimeUnit.SECONDS));

        assertSaysNoSecret(assertInstanceOf(TokenRefused.class, problem.getCause()));
    }

    @Test
    void anAddressIsCheckedAndItsSecretsAreNotRepeated() {
        assertThatThrownBy(() -> Endpoint.of("nowhere at all", ScriptedFarm.TOKEN, "kim"))
                .isInstanceOf(FarmUnreachable.class)
                .hasMessageContaining("ws://host:8032");
        assertThatThrownBy(() -> Endpoint.of("ws://kim:hush@box:80", "s3cret\nx", "kim"))
                .isInstanceOf(FarmUnreachable.class)
                .hasMessageNotContainingAny("s3cret", "hush")
                .hasMessageContaining("token file");
        assertEquals(
                "http://[::1]:8032",
                Endpoint.of("ws://kim:hush@[::1]:8032/x?y=z", "s3cret", "kim").toString());
    }

    private UpdateReader opened() {
        UpdateReader reader = new UpdateReader();
        link.open(Since.NOTHING, reader);
        return reader;
    }

    private Object attempts() throws Exception {
        return question().get(20, TimeUnit.SECONDS);
    }

    private CompletableFuture<List<Attempt>> question() {
        return link.ask(new Question.AttemptsOf(new TaskAddress(JobNumber.FIRST, 0, 0)))
                .toCompletableFuture();
    }

    private static void assertRefused(UpdateReader reader) {
        ExecutionException problem =
                assertThrows(
                        ExecutionException.class, () -> reader.end().get(20, TimeUnit.SECONDS));
        assertSaysNoSecret(assertInstanceOf(TokenRefused.class, problem.getCause()));
    }

    private static void assertSaysNoSecret(TokenRefused problem) {
        assertThat(problem.getMessage()).contains("token file").doesNotContain(ScriptedFarm.TOKEN);
    }

    private static String hello(String mode) {
        return "{\"hello\":{\"epoch\":\"e1\",\"revision\":7,\"mode\":\""
                + mode
                + "\",\"version\":\"1.0\"}}";
    }

    private static String removal(long revision) {
        String change = "{\"job_removed\":" + revision + ",\"reason\":\"deleted\"}";
        return changes(revision).replace("[]", "[" + change + "]");
    }

    private static String changes(long revision) {
        return "{\"from\":" + revision + ",\"to\":" + revision + ",\"changes\":[]}";
    }
}
