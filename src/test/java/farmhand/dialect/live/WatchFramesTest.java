package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.dialect.live.frame.WatchFrames;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.Watch;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reader wants to watch, as frames and back. */
final class WatchFramesTest {
    @Test
    void framesLeadFromAnyWatchToAnyOther() {
        Random random = new Random(11);
        Watch now = Watch.NOTHING;
        for (int i = 0; i < 200; i++) {
            Watch wanted = watch(random);

            Watch reached = now;
            for (String frame : WatchFrames.print(now, wanted)) {
                reached = WatchFrames.apply(reached, frame);
            }

            assertEquals(wanted, reached);
            now = wanted;
        }
    }

    @Test
    void whatIsWatchedAlreadyNeedsNoFrame() {
        Watch watch = watch(new Random(1));

        assertEquals(List.of(), WatchFrames.print(watch, watch));
    }

    @Test
    void aSingleLogMayStandWithoutAList() {
        assertEquals(
                new Watch(Set.of(), Set.of(), Set.of(AttemptAddress.parse("3/0/17/2"))),
                WatchFrames.apply(Watch.NOTHING, "{\"watch\":{\"log\":\"3/0/17/2\"}}"));
    }

    @Test
    void tooMuchIsRefused() {
        String jobs =
                IntStream.rangeClosed(1, 1001)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));

        Refused refused =
                assertThrows(
                        Refused.class,
                        () ->
                                WatchFrames.apply(
                                        Watch.NOTHING, "{\"watch\":{\"jobs\":[" + jobs + "]}}"));

        assertEquals("too_many_watched", refused.rejection().code());
    }

    private static Watch watch(Random random) {
        return new Watch(
                some(random, JobNumber::new),
                some(random, JobNumber::new),
                some(random, i -> AttemptAddress.parse("3/0/17/" + i)),
                random.nextBoolean());
    }

    private static <T> Set<T> some(Random random, IntFunction<T> make) {
        Set<T> some = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(make.apply(1 + random.nextInt(6)));
        }
        return some;
    }
}
