package farmhand.engine.rules;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.command.Verb;
import farmhand.farm.task.Turn;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TurningTest {
    private static final Verb FIRST = new Verb.First(true);
    private static final Verb RUN = new Verb.Run();
    private static final Verb INCLUDE = new Verb.Include();

    private final RuleFarm farm =
            RuleFarm.empty()
                    .with(aJob().withBlock("a", "1-5").with(aBlock("b", "1").after("a")))
                    .running("2/0/0/1");

    @Test
    void openTasksGoFirstUntilTheyStart() {
        RuleFarm turned = farm.after(farm.act(FIRST, "2/0/3"));

        assertEquals(Turn.FIRST, turned.task(3).turn());
        assertEquals(Turn.USUAL, turned.assigned("2/0/3/1").task(3).turn());
        RuleFarm back = turned.after(turned.act(new Verb.First(false), "2/0/3"));
        assertEquals(Turn.USUAL, back.task(3).turn());
    }

    @Test
    void whatIsHeldGoesFirstOnceItIsIncluded() {
        RuleFarm held = farm.after(farm.act(new Verb.Hold(), "2/0/3"));
        RuleFarm turned = held.after(held.act(FIRST, "2/0/3"));

        assertEquals(Turn.FIRST, turned.after(turned.act(INCLUDE, "2/0/3")).task(3).turn());
        assertEquals("not_open", turned.refusedAct(RUN, "2/0/3").code());
        RuleFarm back = turned.after(turned.act(new Verb.First(false), "2/0/3"));
        assertEquals(Turn.USUAL, back.after(back.act(INCLUDE, "2/0/3")).task(3).turn());
        RuleFarm out = turned.after(turned.act(new Verb.Exclude(), "2/0/3"));
        assertEquals(Turn.USUAL, out.after(out.act(INCLUDE, "2/0/3")).task(3).turn());
    }

    @Test
    void whatRunsDoesNotGoFirst() {
        assertEquals("not_open", farm.refusedAct(FIRST, "2/0/0").code());
        assertEquals(List.of(), farm.act(FIRST, "2/0").refused());
        assertEquals(Turn.FIRST, farm.after(farm.act(FIRST, "2/0")).task(1).turn());
    }

    @Test
    void whatNeedsOthersIsNotRunAtOnce() {
        assertEquals("needs_unmet", farm.refusedAct(RUN, "2/1/0").code());
        assertEquals("none_ready", farm.refusedAct(RUN, "2/1").code());
        assertEquals(Turn.NOW, farm.after(farm.act(RUN, "2/0/4")).task(4).turn());
    }
}
