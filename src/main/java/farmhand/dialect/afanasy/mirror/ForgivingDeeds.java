package farmhand.dialect.afanasy.mirror;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;

import java.util.List;

/** Lets the server forget on which renders tasks of jobs or blocks failed. */
public final class ForgivingDeeds {
    private ForgivingDeeds() {}

    /** The requests; none of single tasks, of which the server keeps nothing apart. */
    public static List<Deed> of(List<Subject> subjects, Nodes nodes, Ask ask) {
        AlikeActions actions = new AlikeActions(ask);
        for (Subject subject : subjects) {
            List<Integer> blocks =
                    switch (subject) {
                        case Subject.OfJob _, Subject.OfTasks _ -> List.of();
                        case Subject.OfBlock(var at) -> List.of(at.block());
                    };
            JobNumber job = subject.job();
            actions.add(
                    "jobs",
                    nodes.job(job),
                    List.of(job),
                    out -> {
                        if (!blocks.isEmpty()) {
                            Ask.ids(out, "block_ids", blocks);
                        }
                        out.object("operation", _ -> out.text("type", "reset_error_hosts"));
                    });
        }
        return actions.taken();
    }
}
