package farmhand.farm.why;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.NeedSpec.By;
import farmhand.farm.spec.NeedSpec.Whose;

import org.junit.jupiter.api.Test;

/** A circle through masks is not refused; all of it are named. */
class CirclesTest extends WhyFarm {
    @Test
    void jobsWaitForEachOther() {
        submit(aJob().named("sim").afterJobsMatching("comp", Whose.ALL).withBlock("a", "1"));
        submit(aJob().named("light").afterJobsMatching("sim", Whose.ALL).withBlock("a", "1"));
        submit(
                aJob().named("comp")
                        .with(
                                aBlock("a", "1")
                                        .waiting(
                                                new NeedSpec.JobsMatching(
                                                        new Mask("light"), Whose.ALL))));

        assertEquals(
                "2/ | impossible | can never run: these wait for each other in a circle:"
                        + " job sim, job light, job comp | [4] | change needs of 2",
                why("2"));
        assertEquals(
                "4/0/0 | impossible | can never run: these wait for each other in a circle:"
                        + " job comp, job sim, job light | [3] | change needs of 4",
                why("4"));
    }

    @Test
    void blocksWaitForEachOther() {
        submit(
                aJob().with(aBlock("a", "1").waiting(matching("b", By.BLOCK)))
                        .with(aBlock("b", "1").waiting(matching("a", By.FRAME))));

        assertEquals(
                "2/0/0 | impossible | can never run: these wait for each other in a circle:"
                        + " block a, block b | [2/1] | change needs of 2/0\n"
                        + "2/1/0 | impossible | can never run: these wait for each other in a"
                        + " circle: block b, block a | [2/0] | change needs of 2/1",
                why("2"));
    }

    @Test
    void whoWaitsForThoseInACircleIsInNoneAndCannotRunEither() {
        submit(aJob().named("sim").afterJobsMatching("comp", Whose.ALL).withBlock("a", "1"));
        submit(aJob().named("comp").afterJobsMatching("sim", Whose.ALL).withBlock("a", "1"));
        submit(aJob().named("late").afterJobsMatching("sim", Whose.ALL).withBlock("a", "1"));

        assertEquals(
                "4/ | impossible | can never run: these wait for each other in a circle:"
                        + " job sim, job comp | [2] | change needs of 2",
                why("4"));
    }

    private static NeedSpec matching(String mask, By by) {
        return new NeedSpec.BlocksMatching(new Mask(mask), by);
    }
}
