package farmhand.upstream.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.dialect.afanasy.mirror.told.ToldJob;

import org.junit.jupiter.api.Test;

/** Jobs that an afserver takes and that our own farm would refuse are seen all the same. */
final class OddJobsThereTest {
    @Test
    void framesOfWhichNothingSaysWhatTheyRun() {
        Told told =
                Told.parse(
                                """
                                {"id": 38, "serial": 40, "name": "min", "user_name": "u", "st": 1,
                                 "blocks": [{"flags": 1, "frame_first": 1, "frame_last": 2,
                                             "name": "block", "service": "generic"}]}
                                """)
                        .orElseThrow();

        ToldJob job = ToldJob.of(told);

        assertEquals("# no command", job.spec().blocks().getFirst().how().command().text());
    }
}
