package farmhand.farm.spec;

import java.util.List;

/**
 * One block as submitted.
 *
 * @param name need not be unique in its job
 * @param work its frames or tasks
 * @param how how its tasks are run
 * @param needs what must be done first
 * @param limits how often and how many at a time
 * @param metadata the user's own
 */
public record BlockSpec(
        String name,
        Work work,
        Execution how,
        List<NeedSpec> needs,
        BlockLimits limits,
        Metadata metadata) {
    public BlockSpec {
        Names.name(name);
        needs = List.copyOf(needs);
        if (work instanceof Work.Frames
                && how.command().isEmpty()
                && how.service().equals(Execution.GENERIC)) {
            throw Names.placed(
                    "no_command",
                    "Block “" + name + "” has no command.",
                    "Give the command that is run for each task, with @#@ where the frame goes.",
                    "command");
        }
    }

    /** The same block with other work. */
    public BlockSpec withWork(Work other) {
        return new BlockSpec(name, other, how, needs, limits, metadata);
    }
}
