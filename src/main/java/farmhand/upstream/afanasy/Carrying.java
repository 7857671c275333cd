package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Deed;
import farmhand.dialect.afanasy.mirror.Nodes;
import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.refusal.Rejection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Does deeds one after another, up to the first that the server refuses. Used once. */
final class Carrying {
    private final Server server;
    private final Nodes nodes;
    private final Rhythm rhythm;
    private final Set<Integer> jobs = new TreeSet<>();
    private final List<Subject> made = new ArrayList<>();
    private Optional<Rejection> refused = Optional.empty();
    private int done;

    Carrying(Server server, Nodes nodes, Rhythm rhythm) {
        this.server = server;
        this.nodes = nodes;
        this.rhythm = rhythm;
    }

    /** Does them. */
    void carry(List<Deed> deeds) throws IOException {
        for (Deed deed : deeds) {
            long asked = System.nanoTime();
            Told answer = server.ask(deed.text());
            answered(deed, asked);
            Optional<String> error = answer.error();
            if (error.isPresent()) {
                refused = Optional.of(refusal(error.get()));
                return;
            }
            done++;
            take(deed, answer);
        }
    }

    /** Ids of the jobs to look at. */
    Set<Integer> jobs() {
        return jobs;
    }

    /** What is new, in order. */
    List<Subject> made() {
        return made;
    }

    /** Why the rest was not done. */
    Optional<Rejection> refused() {
        return refused;
    }

    /** Whether nothing was done. */
    boolean isNothing() {
        return done == 0;
    }

    private void take(Deed deed, Told answer) {
        switch (deed) {
            case Deed.Submit _ -> submitted(answer);
            case Deed.AppendBlocks(var job, _) -> {
                jobs.add(nodes.job(job));
                answer.made("block_ids")
                        .forEach(b -> made.add(new Subject.OfBlock(new BlockAddress(job, b))));
            }
            case Deed.AppendTasks(var block, _) -> {
                jobs.add(nodes.job(block.job()));
                List<Integer> tasks = answer.made("task_ids").stream().sorted().toList();
                if (!tasks.isEmpty()) {
                    made.add(new Subject.OfTasks(block, TaskSet.of(tasks)));
                }
            }
            case Deed.Register _ -> {}
            case Deed.Act(_, var some) -> some.forEach(job -> jobs.add(nodes.job(job)));
        }
    }

    private void submitted(Told answer) {
        int id = answer.id();
        int serial = answer.serial();
        if (id <= 0 || serial <= 0) {
            done--;
            refused = Optional.of(refusal(answer.error().orElse("Invalid job.")));
            return;
        }
        jobs.add(id);
        made.add(new Subject.OfJob(new JobNumber(serial)));
    }

    /** All but a job or user that comes wait for a cycle to begin. */
    private void answered(Deed deed, long asked) {
        if (!(deed instanceof Deed.Submit) && !(deed instanceof Deed.Register)) {
            rhythm.cycleBegan(asked, System.nanoTime());
        }
    }

    private static Rejection refusal(String text) {
        return Rejection.of(
                "refused_by_afanasy",
                "The afserver refused it: " + text,
                "Look at the farm as it is now, then try again.");
    }
}
