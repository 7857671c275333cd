package farmhand.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.schedule.StartKey.InJob;
import farmhand.farm.JobPlace;
import farmhand.farm.address.JobNumber;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one order of the farm: what stands higher in this list outweighs all that stands below. */
final class StartKeyTest {
    /** The parts of the key, the weightiest first. */
    enum Part {
        RUN_NOW,
        QUEUE_PRIORITY,
        JOB_PRIORITY,
        POSITION,
        FIRST_IN_JOB,
        TASK_PRIORITY,
        NOT_BEFORE,
        FAILURES,
        JOB_NUMBER,
        BLOCK,
        RANK_IN_BLOCK
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void eachPartOutweighsAllBelow(Part decides) {
        StartKey ahead = key(decides, true);
        StartKey behind = key(decides, false);

        assertTrue(ahead.compareTo(behind) < 0);
        assertTrue(behind.compareTo(ahead) > 0);
    }

    /** Equal above that part; ahead or behind in it, and the other way about in all below. */
    private static StartKey key(Part decides, boolean ahead) {
        return new StartKey(
                goesAhead(Part.RUN_NOW, decides, ahead),
                new JobPlace(
                        high(Part.QUEUE_PRIORITY, decides, ahead),
                        high(Part.JOB_PRIORITY, decides, ahead),
                        low(Part.POSITION, decides, ahead),
                        new JobNumber(1 + low(Part.JOB_NUMBER, decides, ahead))),
                new InJob(
                        goesAhead(Part.FIRST_IN_JOB, decides, ahead),
                        high(Part.TASK_PRIORITY, decides, ahead),
                        low(Part.NOT_BEFORE, decides, ahead),
                        low(Part.FAILURES, decides, ahead),
                        low(Part.RANK_IN_BLOCK, decides, ahead),
                        0),
                low(Part.BLOCK, decides, ahead));
    }

    private static boolean goesAhead(Part part, Part decides, boolean ahead) {
        return part == decides ? ahead : part.compareTo(decides) > 0 && !ahead;
    }

    private static int high(Part part, Part decides, boolean ahead) {
        return goesAhead(part, decides, ahead) ? 2 : 1;
    }

    private static int low(Part part, Part decides, boolean ahead) {
        return goesAhead(part, decides, ahead) ? 1 : 2;
    }
}
