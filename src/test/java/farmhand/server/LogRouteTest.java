package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.AttemptAddress;
import farmhand.server.Doors.Answer;
import farmhand.testing.Specs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logs by HTTP: a piece, or all of it while it is written. */
final class LogRouteTest {
    private final Doors doors = Doors.open();
    private AttemptAddress attempt = AttemptAddress.parse("2/0/0/1");

    @BeforeEach
    void submit() {
        attempt = doors.begin(doors.submit("a", Specs.frames("r", "1")), 0);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void aPieceSaysWhereItIsAndHowMuchThereIs() throws Exception {
        doors.farm.write(attempt, "0123456789", true);

        Answer answer = doors.get(log() + "?offset=2&limit=3");
        Answer tail = doors.get(log() + "?offset=-4");

        assertEquals("234", answer.body());
        assertEquals("10", answer.headers().get("Farmhand-Log-Size"));
        assertEquals("2", answer.headers().get("Farmhand-Log-Offset"));
        assertEquals("true", answer.headers().get("Farmhand-Log-Ended"));
        assertEquals("text/plain; charset=utf-8", answer.headers().get("Content-Type"));
        assertEquals("6789", tail.body());
    }

    @Test
    void aLogThatIsNotThereIsNotFound() throws Exception {
        assertEquals(404, doors.get(log()).status());
        assertEquals(404, doors.get("/farm/jobs/99/tasks/0/0/attempts/1/log").status());
        assertEquals(400, doors.get("/farm/jobs/2/tasks/0/0/attempts/0/log").status());
    }

    @Test
    void aLimitOutOfRangeIsRefused() throws Exception {
        assertThat(doors.get(log() + "?limit=0").body()).contains("bad_parameter", "limit");
        assertThat(doors.get(log() + "?follow=maybe").body()).contains("true or false");
    }

    @Test
    void aFollowedLogComesAsItIsWrittenUntilItEnds() throws Exception {
        doors.farm.write(attempt, "one\n", false);

        try (var response =
                doors.client.newCall(doors.request(log() + "?follow=true").build()).execute()) {
            var source = response.body().source();
            assertEquals("one", source.readUtf8Line());

            doors.farm.write(attempt, "two\n", false);
            assertEquals("two", source.readUtf8Line());

            doors.farm.write(attempt, "three\n", true);
            assertEquals("three\n", source.readUtf8());
        }
    }

    private String log() {
        return "/farm/jobs/"
                + attempt.task().job()
                + "/tasks/0/0/attempts/"
                + attempt.number()
                + "/log";
    }
}
