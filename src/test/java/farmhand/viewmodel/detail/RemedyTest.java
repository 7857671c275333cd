package farmhand.viewmodel.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.Helping;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

final class RemedyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retry 3/0/9 | Try again what failed: <3/0/9>. | Retry",
                "include 3/0/2-4 | Take in again: <3/0/2-4>. | Include",
                "resume 3 | Resume <3>. | Resume",
                "resume farm | Let the whole farm go on. | Resume",
                "resume queue:low | Let queue low go on. | Resume",
                "resume worker:box1 | Let box1 take tasks again. | Resume",
                "activate 3 | Let <3> begin. | Let it begin",
                "run 3/0/1 | Run it before its time: <3/0/1>. | Run now",
                "priority 61 3 | Give <3> priority 61, so that it goes first. | Priority 61",
                "edit 3 queue=medium | Put <3> into queue medium, so that it goes first. | Queue medium",
                "edit 3 queue=medium priority=61 | Put <3> into queue medium and give it priority 61, so"
                        + " that it goes first. | Queue medium, priority 61",
                "choose 3/0/1 DESTINATION | Choose where it goes. | Choose destination…"
            })
    void aCommandIsSaidInWordsWithAButtonAndStaysToBeRead(String said, String words, String act) {
        Remedy remedy = Remedy.of(said, subject -> "<" + subject + ">");

        assertEquals(words, remedy.words());
        assertEquals(act, remedy.act());
        assertEquals("farmhand " + said, remedy.shell());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change needs of 3/1 | Change what <3/1> waits for. | Change…",
                "raise max_running of 3 | Let more tasks of <3> run at a time. | Change…",
                "raise max_running of user:kim | Let more tasks of kim run at a time, under Users. | ''",
                "raise limit of service maya | Let more tasks of service maya run at a time: the farm"
                        + " limits it. | ''",
                "close other programs on box1 | close other programs on box1 | ''"
            })
    void whatIsASettingIsSaidSo(String said, String words, String act) {
        Remedy remedy = Remedy.of(said, subject -> "<" + subject + ">");

        assertEquals(words, remedy.words());
        assertEquals(act, remedy.act());
        assertEquals("", remedy.shell());
    }

    @Test
    void whatTheButtonDoesIsWhatTheCommandDoes() {
        assertEquals(
                Optional.of(
                        new Helping.Ask(
                                Command.act(
                                        new Verb.Retry(Verb.Which.FAILED),
                                        List.of(Subject.parse("3/0/9"))),
                                "Done: Try again what failed: it.")),
                Remedy.of("retry 3/0/9", _ -> "it").helping());
        assertEquals(
                Optional.of(
                        new Helping.Ask(
                                new Command.EditPolicy(new PolicyEdit.OfWorker("box1", false)),
                                "Done: Let box1 take tasks again.")),
                Remedy.of("resume worker:box1", _ -> "it").helping());
        assertEquals(
                Optional.of(new Helping.Edit(Subject.parse("3"))),
                Remedy.of("raise max_running of 3", _ -> "it").helping());
    }
}
