package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Bodies of changes that cannot be read, and short forms that can. */
final class CommandBodiesTest {
    private static final JobNumber THREE = new JobNumber(3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [] | nothing_said | ``
                    [{"subjects":["3"]}] | missing_field | [0].command
                    [{"command":"eat","subjects":["3"]}] | unknown_command | [0].command
                    [{"command":"explode","subjects":["3"]}] | unknown_command | [0].command
                    [{"command":3,"subjects":["3"]}] | wrong_type | [0].command
                    [{"command":"pause"}] | no_subjects | [0].subjects
                    [{"command":"pause","subjects":["x"]}] | bad_address | [0].subjects[0]
                    [{"command":"pause","subjects":[3]}] | wrong_type | [0].subjects[0]
                    [{"command":"pause","subjects":["3"],"value":1}] | unknown_field | [0].value
                    [{"command":"resume","subjects":["3"],"stop":true}] | unknown_field | [0].stop
                    [{"command":"priority","subjects":["3"]}] | missing_field | [0].value
                    [{"command":"retry","subjects":["3"],"only":"some"}] | bad_retry | [0].only
                    """)
    void aCommandThatCannotBeReadIsRefusedWithItsPlace(String body, String code, String at) {
        refused(code, at, () -> CommandBodies.acts(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {} | nothing_said | ``
                    {"stop":true} | missing_field | status
                    {"status":"running"} | bad_status | status
                    {"color":null} | unknown_field | color
                    {"not_before":"soon"} | bad_time | not_before
                    {"delete_after":"1x"} | bad_duration | delete_after
                    {"max_running":"4"} | wrong_type | max_running
                    """)
    void aChangeOfAJobThatCannotBeReadIsRefused(String body, String code, String at) {
        refused(code, at, () -> CommandBodies.editJob(THREE, body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [] | nothing_said | ``
                    [{"tasks":"0"}] | nothing_said | [0]
                    [{"tasks":"0/9-1","status":"open"}] | bad_address | [0].tasks
                    [{"tasks":"0/1","status":"gone"}] | bad_status | [0].status
                    [{"tasks":"0/1","status":"open","color":1}] | unknown_field | [0].color
                    [{"tasks":"0/1","not_before":"soon"}] | bad_time | [0].not_before
                    [{"tasks":"0/1","needs":[{"job":3}]}] | bad_need | [0].needs[0]
                    """)
    void movesThatCannotBeReadAreRefused(String body, String code, String at) {
        refused(code, at, () -> CommandBodies.editTasks(THREE, body));
    }

    @Test
    void shortFormsAreRead() {
        List<Subject> three = List.of(new Subject.OfJob(THREE));

        assertEquals(
                Command.act(new Verb.Pause(true), three),
                CommandBodies.acts("{\"command\":\"stop\",\"subjects\":[\"3\"]}"));
        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.FAILED), three),
                CommandBodies.acts("{\"command\":\"retry\",\"subjects\":[\"3\"]}"));
    }

    private static void refused(String code, String at, Executable read) {
        Rejection rejection = assertThrows(Refused.class, read).rejection();
        assertEquals(code, rejection.code(), rejection.text());
        assertEquals(at, rejection.at(), rejection.text());
    }
}
