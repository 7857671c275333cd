package farmhand.dialect.live.spec;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.refusal.Refused;

import java.util.List;

/**
 * Job files in Farmhand's own form: a job to be submitted, a list of blocks to be appended to a
 * job, a list of tasks to be appended to a block.
 */
public final class LiveJobFiles implements CommandReader {
    @Override
    public List<Command> read(String text, Target target) {
        return switch (target) {
            case Target.NewJob _, Target.AsAddressed _ ->
                    List.of(new Command.Submit(SpecReader.job(text)));
            case Target.AppendTo(Subject.OfJob(var job)) ->
                    List.of(new Command.AppendBlocks(job, SpecReader.blocks(text)));
            case Target.AppendTo(Subject.OfBlock(var block)) ->
                    List.of(new Command.AppendTasks(block, SpecReader.tasks(text)));
            case Target.AppendTo(Subject.OfTasks tasks) ->
                    throw Refused.of(
                            "bad_address",
                            "Nothing can be appended to tasks (“" + tasks + "”).",
                            "Name a job to append blocks, or a list block to append tasks.");
        };
    }

    @Override
    public String print(Command command) {
        return switch (command) {
            case Command.Submit(var job) -> SpecPrinter.print(job);
            case Command.AppendBlocks(_, var blocks) -> SpecPrinter.printBlocks(blocks);
            case Command.AppendTasks(_, var tasks) -> SpecPrinter.printTasks(tasks);
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Together _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    throw new IllegalArgumentException(command + " is no job file");
        };
    }
}
