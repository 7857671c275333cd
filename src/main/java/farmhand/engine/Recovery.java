package farmhand.engine;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import java.util.ArrayList;
import java.util.List;

/** Puts right what a coordinator that died left behind. */
final class Recovery {
    private static final Exit LOST =
            Exit.of(End.LOST, "The coordinator ended while this attempt ran.");

    private Recovery() {}

    /** The ends of all attempts that were running; none of them can be any more. */
    static List<FarmEvent.AttemptEnded> events(Farm farm, When now) {
        List<FarmEvent.AttemptEnded> events = new ArrayList<>();
        farm.jobs().stream()
                .filter(job -> job.totals().active() > 0)
                .forEach(job -> job.blocks().forEach(b -> lost(farm, job, b, now, events)));
        return events;
    }

    private static void lost(
            Farm farm, Job job, Block block, When now, List<FarmEvent.AttemptEnded> events) {
        BlockAddress at = new BlockAddress(job.number(), block.index());
        block.tasks()
                .active()
                .forEach(
                        task -> {
                            int attempt = block.tasks().task(task).tries();
                            events.add(
                                    ReportEvents.ended(
                                            farm,
                                            at.task(task).attempt(attempt),
                                            LOST,
                                            Account.NONE,
                                            now));
                        });
    }
}
