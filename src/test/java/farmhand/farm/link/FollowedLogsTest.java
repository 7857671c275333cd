package farmhand.farm.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Update;
import farmhand.farm.view.Update.LogText;
import farmhand.farm.view.Update.NotWatched;
import farmhand.farm.view.Watch;
import farmhand.testing.Specs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class FollowedLogsTest {
    private static final AttemptAddress ATTEMPT = AttemptAddress.parse("2/0/0/1");

    private final HandHost host = new HandHost();
    private final Listener listener = new Listener();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void aTaskRuns() {
        host.happens(
                Specs.added(JobNumber.FIRST, Specs.frames("render", "1-10")),
                new FarmEvent.AttemptAssigned(ATTEMPT, "box", "render 1", Specs.AT));
    }

    @Test
    void whatIsWrittenIsToldAsItComes() {
        FarmFeed feed = following();
        write("one\n");
        feed.wake();
        write("two\n");
        feed.wake();

        assertEquals(
                List.of(
                        new LogText(ATTEMPT, 0, "one\n", false),
                        new LogText(ATTEMPT, 4, "two\n", false)),
                listener.heard());
    }

    @Test
    void nothingNewIsNotTold() {
        write("one\n");
        FarmFeed feed = following();
        listener.heard();

        feed.wake();

        assertEquals(List.of(), listener.heard());
    }

    @Test
    void theEndIsToldOnce() {
        write("one\n");
        FarmFeed feed = following();
        end();
        feed.wake();
        feed.wake();

        assertThat(logs())
                .containsExactly(
                        new LogText(ATTEMPT, 0, "one\n", false), new LogText(ATTEMPT, 4, "", true));
    }

    @Test
    void theLogOfAnAttemptThatWroteNothingEndsEmpty() {
        end();

        following();

        assertThat(logs()).containsExactly(new LogText(ATTEMPT, 0, "", true));
    }

    @Test
    void aCharacterIsNotCutInTwo() {
        byte[] bytes = "ä€".getBytes(UTF_8);
        FarmFeed feed = following();
        log.write(bytes, 0, 4);
        feed.wake();
        log.write(bytes, 4, 1);
        feed.wake();

        assertEquals(
                List.of(new LogText(ATTEMPT, 0, "ä", false), new LogText(ATTEMPT, 2, "€", false)),
                listener.heard());
    }

    @Test
    void aCharacterThatWasNeverFinishedIsToldAtTheEnd() {
        FarmFeed feed = following();
        log.write("€".getBytes(UTF_8), 0, 2);
        feed.wake();
        end();
        feed.wake();

        assertThat(logs()).containsExactly(new LogText(ATTEMPT, 0, "\uFFFD", true));
    }

    @Test
    void aLongLogIsBegunNearItsEndAndToldInPieces() {
        write("x".repeat(1_000_000));

        following();

        assertThat(logs())
                .extracting(LogText::offset)
                .containsExactly(737_856L, 803_392L, 868_928L, 934_464L);
        assertThat(logs()).isEmpty();
    }

    @Test
    void aLogThatGrowsAllTheTimeDoesNotHoldUpTheFarm() {
        write("x".repeat(1_000_000));
        FarmFeed feed = feed();
        feed.watch(following(ATTEMPT));
        feed.request(1);
        host.publish(host.farm().apply(List.of()));
        feed.request(2);

        assertThat(listener.heard())
                .hasSize(3)
                .anyMatch(update -> update instanceof Update.Changes);
    }

    @Test
    void anAttemptThatWasNeverMadeCannotBeFollowed() {
        FarmFeed feed = feed();

        feed.watch(following(AttemptAddress.parse("2/0/0/2")));
        feed.request(Long.MAX_VALUE);

        assertThat(listener.heard())
                .singleElement()
                .matches(
                        update ->
                                update instanceof NotWatched refused
                                        && refused.rejection().message().contains("2/0/0/2"));
    }

    private FarmFeed feed() {
        FarmFeed feed = FarmFeed.open(host, this::read, Runnable::run, Since.NOTHING, listener);
        feed.request(2);
        listener.heard();
        return feed;
    }

    private FarmFeed following() {
        FarmFeed feed = feed();
        feed.watch(following(ATTEMPT));
        feed.request(Long.MAX_VALUE);
        return feed;
    }

    private static Watch following(AttemptAddress attempt) {
        return new Watch(Set.of(), Set.of(), Set.of(attempt));
    }

    private List<LogText> logs() {
        return listener.heard().stream()
                .filter(update -> update instanceof LogText)
                .map(LogText.class::cast)
                .toList();
    }

    private void write(String text) {
        log.writeBytes(text.getBytes(UTF_8));
    }

    private void end() {
        host.happens(new FarmEvent.AttemptEnded(ATTEMPT, Exit.DONE, TaskState.DONE, Specs.AT));
    }

    private Optional<LogPiece> read(Question.LogOf wanted) {
        byte[] all = log.toByteArray();
        if (all.length == 0) {
            return Optional.empty();
        }
        long offset =
                wanted.offset() < 0 ? Math.max(0, all.length + wanted.offset()) : wanted.offset();
        int length = (int) Math.min(wanted.limit(), all.length - offset);
        return Optional.of(
                new LogPiece(
                        offset,
                        ByteBuffer.wrap(all, (int) offset, length).slice(),
                        all.length,
                        false));
    }
}
