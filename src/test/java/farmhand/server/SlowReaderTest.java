package farmhand.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.JobNumber;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Work;
import farmhand.server.live.LivePace;
import farmhand.testing.Specs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A reader that stops reading costs nobody but itself. */
final class SlowReaderTest {
    private final Doors doors =
            Doors.open(
                    new LivePace(
                            Duration.ofMillis(5), Duration.ofMillis(500), Duration.ofSeconds(15)));

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void othersAreToldAndItIsCutOffInTheEnd() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            doors.submit("job " + i, largeBlock());
        }
        try (Raw stuck = new Raw(doors);
                FeedReader other = FeedReader.of(doors)) {
            stuck.say(upgrade());
            assertTrue(stuck.hearHead().startsWith("HTTP/1.1 101"));
            other.awaitView(view -> view.revision() == 1_000);

            JobNumber added = doors.submit("one more", Specs.frames("r", "1"));
            other.awaitView(view -> view.jobs().containsKey(added));
            await(() -> doors.door.sessions() == 1);
            await(() -> doors.farm.openFeeds() == 1);

            doors.submit("and one", Specs.frames("r", "1"));
            other.awaitView(view -> view.revision() == 1_002);
            long heard = stuck.socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            assertTrue(heard < 50_000_000, heard + " of 60 MB");
        }
    }

    private String upgrade() {
        return """
               GET /farm/live HTTP/1.1\r
               Host: 127.0.0.1:%d\r
               Authorization: Bearer %s\r
               Connection: Upgrade\r
               Upgrade: websocket\r
               Sec-WebSocket-Version: 13\r
               Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
               \r
               """
                .formatted(doors.door.port(), Doors.TOKEN);
    }

    /** A job that takes 60 KB of a snapshot. */
    private static BlockSpec largeBlock() {
        return new BlockSpec(
                "large",
                new Work.Frames(new FrameTasks(FrameRange.of(1, 1, 1), 1)),
                Execution.of("x".repeat(60_000)),
                List.of(),
                BlockLimits.USUAL,
                Metadata.NONE);
    }

    private static void await(BooleanSupplier wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!wanted.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen");
            LockSupport.parkNanos(1_000_000);
        }
    }
}
