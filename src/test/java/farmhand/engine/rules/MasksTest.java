package farmhand.engine.rules;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.NeedSpec.By;
import farmhand.farm.spec.NeedSpec.Whose;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** Needs by mask bind what is there and what comes later. */
final class MasksTest {
    private static final JobNumber THREE = new JobNumber(3);

    @Test
    void aBlockWaitsForAllSiblingsThatMatchAlsoForAppendedOnes() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(
                                aJob().withBlock("sim a", "1")
                                        .with(
                                                aBlock("comp", "1-3")
                                                        .waiting(matching("sim.*", By.BLOCK))));
        assertEquals(0, farm.job().blocks().get(1).ready());

        farm = farm.after(append(farm, "sim b")).ended("2/0/0/1", End.DONE, TaskState.DONE);
        assertEquals(0, farm.job().blocks().get(1).ready());

        farm = farm.after(farm.act(new Verb.Exclude(), "2/2"));
        assertEquals(3, farm.job().blocks().get(1).ready());
    }

    @Test
    void frameByFrameTheFramesOfAllThatMatchAreWaitedFor() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(
                                aJob().withBlock("sim", "1-2")
                                        .with(
                                                aBlock("comp", "1-2")
                                                        .waiting(matching("sim|x", By.FRAME))));

        farm = farm.ended("2/0/1/1", End.DONE, TaskState.DONE);

        assertEquals(1, farm.job().blocks().get(1).ready());
    }

    @Test
    void whatMatchesNothingHoldsNothingBack() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(
                                aJob().afterJobsMatching("nobody.*", Whose.ALL)
                                        .with(
                                                aBlock("comp", "1-3")
                                                        .waiting(matching("none", By.BLOCK))));

        assertEquals(3, farm.job().blocks().getFirst().ready());
        assertTrue(farm.farm().needsMet(farm.job()));
    }

    @Test
    void aCircleOfMasksIsNotRefusedAndNothingOfItCanRun() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(
                                aJob().with(aBlock("a", "1").waiting(matching("b", By.BLOCK)))
                                        .with(aBlock("b", "1").waiting(matching("a", By.BLOCK))));

        assertEquals(JobStatus.FAILED, farm.job().status());
    }

    @Test
    void aJobWaitsForThoseOfTheSameUserOrOfAll() {
        RuleFarm farm =
                RuleFarm.empty()
                        .with(aJob().named("sh010").of("ana").withBlock("a", "1"))
                        .with(
                                aJob().named("mine")
                                        .afterJobsMatching("sh.*", Whose.USER)
                                        .withBlock("b", "1"))
                        .with(
                                aJob().named("all")
                                        .afterJobsMatching("sh.*", Whose.ALL)
                                        .withBlock("c", "1"));
        assertTrue(farm.farm().needsMet(job(farm, THREE)));
        assertFalse(farm.farm().needsMet(job(farm, THREE.next())));

        farm = farm.ended("2/0/0/1", End.DONE, TaskState.DONE);
        assertTrue(farm.farm().needsMet(job(farm, THREE.next())));

        farm = farm.with(aJob().named("sh020").withBlock("late", "1"));
        assertFalse(farm.farm().needsMet(job(farm, THREE.next())));
    }

    @Test
    void anExpressionThatExplodesDoesNotStopTheFarm() {
        Mask evil = new Mask("(a+)+b");

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertFalse(evil.matches("a".repeat(1_000))));
    }

    private static NeedSpec matching(String mask, By by) {
        return new NeedSpec.BlocksMatching(new Mask(mask), by);
    }

    private static farmhand.farm.command.Decision.Accepted append(RuleFarm farm, String name) {
        return farm.accepted(
                new Command.AppendBlocks(JobNumber.FIRST, List.of(aBlock(name, "1").spec())));
    }

    private static Job job(RuleFarm farm, JobNumber number) {
        return farm.farm().job(number).orElseThrow();
    }
}
