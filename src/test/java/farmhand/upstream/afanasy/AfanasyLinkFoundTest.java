package farmhand.upstream.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.dialect.afanasy.mirror.Abilities;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FoundContract;
import farmhand.farm.link.Linked;
import farmhand.farm.refusal.Rejection;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.nio.file.Path;
import java.util.List;

/** What an own farm finds and Afanasy cannot tell is refused with the reason. */
final class AfanasyLinkFoundTest extends FoundContract {
    static final List<Verb> IMPOSSIBLE =
            List.of(
                    new Verb.Archive(),
                    new Verb.Restore(),
                    new Verb.Abort(),
                    new Verb.Activate(),
                    new Verb.Run());

    @Override
    protected Linked linked(Path data) {
        return new ScriptedFarm();
    }

    @ParameterizedTest
    @FieldSource("IMPOSSIBLE")
    void whatAfanasyCannotDoIsRefusedWhateverTheStateOfTheJob(Verb verb) {
        String why = Abilities.IMPOSSIBLE.get(verb.word());

        Rejection refused = refused(verb, "2");

        assertEquals("not_on_afanasy", refused.code());
        assertEquals(why, refused.message() + " " + refused.remedy());
    }

    @Test
    void whatIsMissingOnDiskIsNotTold() {
        Rejection refused = refused(new Verb.Retry(Verb.Which.MISSING), "2/0/4");

        assertEquals("not_on_afanasy", refused.code());
        assertThat(refused.message()).contains("the files lie where renders are");
    }

    private Rejection refused(Verb verb, String subject) {
        Command command = Command.act(verb, List.of(Subject.parse(subject)));
        return assertInstanceOf(Outcome.Refused.class, RunningFarm.sent(truth(), command))
                .rejection();
    }
}
