package farmhand.upstream.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FoundContract;
import farmhand.farm.link.Linked;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** What an own farm finds and Afanasy cannot tell is refused with the reason. */
final class AfanasyLinkFoundTest extends FoundContract {
    @Override
    protected Linked linked(Path data) {
        return new ScriptedFarm();
    }

    @Test
    void aTaskIsNotRunAtOnce() {
        refuses(new Verb.Run(), "running a task whatever is paused");
    }

    @Test
    void whatIsMissingOnDiskIsNotTold() {
        refuses(new Verb.Retry(Verb.Which.MISSING), "the files lie where renders are");
    }

    private void refuses(Verb verb, String why) {
        Command command = Command.act(verb, List.of(Subject.parse("2/0/4")));

        var refused =
                assertInstanceOf(Outcome.Refused.class, RunningFarm.sent(truth(), command))
                        .rejection();

        assertEquals("not_on_afanasy", refused.code());
        assertThat(refused.message()).contains(why);
        assertThat(refused.remedy()).isNotEmpty();
    }
}
