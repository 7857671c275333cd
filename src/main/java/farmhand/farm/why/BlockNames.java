package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.spec.Work;

/** Names blocks so that they cannot be mistaken: appended frames are another block of that name. */
final class BlockNames {
    private BlockNames() {}

    /** Its name; with its frames, or its address, where another block of the job has it too. */
    static String of(Job job, Block block) {
        String name = block.spec().name();
        boolean shared =
                job.blocks().stream()
                        .anyMatch(
                                other ->
                                        other.index() != block.index()
                                                && other.spec().name().equals(name)
                                                && other.tasks().totals().tasks() > 0);
        if (!shared) {
            return name;
        }
        return switch (block.spec().work()) {
            case Work.Frames frames -> name + " " + frames.cut().range();
            case Work.Listed _ -> name + " " + job.number() + "/" + block.index();
        };
    }
}
