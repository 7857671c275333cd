package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.ViewChange;
import farmhand.server.Doors.Answer;
import farmhand.server.live.LivePace;
import farmhand.testing.Specs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** What a live session is told, through a real socket. */
final class LiveFeedTest {
    private final Doors doors = Doors.open();

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void aNewReaderIsToldTheFarmAndThenWhatChanges() {
        doors.submit("a", Specs.frames("render", "1-10"));
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.awaitView(view -> view.revision() == 1);

            doors.submit("b", Specs.frames("render", "1-10"));
            exclude(new JobNumber(2), 3);
            reader.awaitView(view -> view.revision() == 3);

            assertEquals(View.project(doors.farm.farm()), reader.awaitView(v -> v.revision() == 3));
            assertThat(reader.told().getFirst())
                    .isEqualTo(
                            new Update.Hello(FakeFarm.EPOCH, 1, false, "1.0.0")
                                    .from("box")
                                    .with(List.of(), "kim"));
        }
    }

    @Test
    void aPingIsAnswered() {
        var answered = new CompletableFuture<String>();
        WebSocket.Listener listener =
                new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onPong(WebSocket from, ByteBuffer payload) {
                        answered.complete(UTF_8.decode(payload).toString());
                        return WebSocket.Listener.super.onPong(from, payload);
                    }
                };
        try (HttpClient client = HttpClient.newHttpClient()) {
            WebSocket socket =
                    client.newWebSocketBuilder()
                            .header("Authorization", "Bearer " + Doors.TOKEN)
                            .buildAsync(doors.address("/farm/live"), listener)
                            .join();
            socket.sendPing(UTF_8.encode("still there?")).join();

            assertEquals("still there?", answered.orTimeout(20, TimeUnit.SECONDS).join());
            socket.abort();
        }
    }

    @Test
    void whoComesBackIsToldOnlyWhatItMissed() {
        doors.submit("a", Specs.frames("render", "1-10"));
        doors.submit("b", Specs.frames("render", "1-10"));

        try (FeedReader reader =
                new FeedReader(doors, "/farm/live?since=1&epoch=" + FakeFarm.EPOCH)) {
            var missed = reader.await(Update.Changes.class, _ -> true);

            assertEquals(2, missed.from());
            assertEquals(2, missed.to());
            assertThat(missed.changes()).hasOnlyElementsOfType(ViewChange.JobAdded.class);
            assertThat(reader.told().getFirst())
                    .isEqualTo(
                            new Update.Hello(FakeFarm.EPOCH, 2, true, "1.0.0")
                                    .from("box")
                                    .with(List.of(), "kim"));
        }
    }

    @Test
    void whoComesFromAnotherFarmIsToldAll() {
        doors.submit("a", Specs.frames("render", "1-10"));

        try (FeedReader reader = new FeedReader(doors, "/farm/live?since=1&epoch=other")) {
            reader.await(Update.Snapshot.class, snapshot -> snapshot.jobs().size() == 1);
        }
    }

    @Test
    void tasksAreToldOfWatchedJobsOnly() {
        JobNumber job = doors.submit("a", Specs.frames("render", "1-10"));
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.say("{\"watch\":{\"jobs\":[" + job + "]}}");
            reader.await(Update.Watched.class, watched -> watched.job().equals(job));

            exclude(job, 3);
            var changes = reader.await(Update.Changes.class, told -> told.to() == 2).changes();

            assertThat(changes)
                    .anySatisfy(c -> assertThat(c).isInstanceOf(ViewChange.RunsSet.class))
                    .anySatisfy(c -> assertThat(c).isInstanceOf(ViewChange.TasksSet.class));

            reader.say("{\"unwatch\":{\"jobs\":[" + job + "]}}");
            reader.say("{\"watch\":{\"jobs\":[99]}}");
            reader.await(Update.NotWatched.class, _ -> true);
            exclude(job, 4);
            changes = reader.await(Update.Changes.class, told -> told.to() == 3).changes();

            assertThat(changes).noneMatch(change -> change instanceof ViewChange.TasksSet);
        }
    }

    @Test
    void aFollowedLogFlows() {
        JobNumber job = doors.submit("a", Specs.frames("render", "1-10"));
        AttemptAddress attempt = doors.begin(job, 3);
        doors.farm.write(attempt, "first\n", false);
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.say("{\"watch\":{\"log\":\"" + attempt + "\"}}");
            reader.await(Update.LogText.class, log -> log.text().equals("first\n"));

            doors.farm.write(attempt, "second\n", false);

            var second = reader.await(Update.LogText.class, log -> log.offset() == 6);
            assertEquals("second\n", second.text());
        }
    }

    @Test
    void aFrameThatCannotBeReadIsRefusedAndTheSessionGoesOn() {
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.say("{\"wach\":{}}");
            reader.say("not json");
            reader.await(
                    Update.NotWatched.class,
                    refused -> refused.rejection().code().equals("unknown_field"));
            reader.await(
                    Update.NotWatched.class,
                    refused -> refused.rejection().code().equals("not_json"));

            doors.submit("a", Specs.frames("render", "1-10"));
            reader.awaitView(view -> view.revision() == 1);
        }
    }

    @Test
    void aFrameOfMoreThan64KilobytesEndsTheSession() {
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.say(" ".repeat(70_000));

            assertEquals(1009, reader.awaitClose());
        }
    }

    @Test
    void aReadersOwnCommandDoesNotWaitForTheTick() throws Exception {
        Duration hour = Duration.ofHours(1);
        try (Doors lazy = Doors.open(new LivePace(hour, hour, hour));
                FeedReader reader = FeedReader.of(lazy)) {
            lazy.submit("a", Specs.frames("render", "1-10"));
            reader.awaitView(view -> view.revision() == 1);
            lazy.submit("b", Specs.frames("render", "1-10"));

            Answer answer = lazy.send("PATCH", "/farm/jobs/2", "{\"priority\":90}");

            assertEquals(200, answer.status());
            reader.awaitView(view -> view.revision() == 3);
        }
    }

    @Test
    void tenThousandChangesArriveAsFewFrames() {
        JobNumber job = doors.submit("a", Specs.frames("render", "1-10000"));
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.awaitView(view -> view.revision() == 1);
            reader.read(false);

            for (int i = 0; i < 10_000; i++) {
                exclude(job, i);
            }
            reader.read(true);
            View view = reader.awaitView(seen -> seen.revision() == 10_001);

            assertEquals(View.project(doors.farm.farm()), view);
            assertTrue(reader.told().size() < 1_000, reader.told().size() + " updates");
        }
    }

    @Test
    void aClosingFarmTellsItsReaders() {
        try (FeedReader reader = FeedReader.of(doors)) {
            reader.await(Update.Hello.class, _ -> true);
            assertEquals(1, doors.door.sessions());

            doors.door.close();

            assertEquals(1001, reader.awaitClose());
        }
    }

    @Test
    void whatIsNoWebSocketIsToldSo() throws Exception {
        Answer answer = doors.get("/farm/live");

        assertEquals(426, answer.status());
        assertThat(answer.body()).contains("not_websocket");
        assertEquals(405, doors.send("POST", "/farm/live", "{}").status());
    }

    @Test
    void aRevisionThatIsNoNumberIsRefusedBeforeTheUpgrade() {
        try (FeedReader reader = new FeedReader(doors, "/farm/live?since=x")) {
            assertEquals(400, reader.awaitRefusal());
        }
    }

    private void exclude(JobNumber job, int task) {
        doors.farm.happen(
                new FarmEvent.TasksMoved(
                        new BlockAddress(job, 0),
                        TaskSet.of(task),
                        TaskState.EXCLUDED,
                        doors.farm.next()));
    }
}
