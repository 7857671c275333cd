package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Metadata;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.TaskRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Failed tasks get another chance, and their blocks keep off the machines on which they failed.
 * That holds for the whole block, since Afanasy says it of no single task.
 */
public final class Elsewhere {
    private final Commands commands;
    private final Avoiding avoiding;

    /** By {@code commands}; {@code avoiding} says how blocks keep off machines. */
    public Elsewhere(Commands commands, Avoiding avoiding) {
        this.commands = commands;
        this.avoiding = avoiding;
    }

    /** Sends what keeps blocks off machines first, so that no task starts there again. */
    public void retry(List<TaskRow> tasks) {
        List<TaskRow> failed =
                tasks.stream()
                        .filter(task -> task.view().task().state() == TaskState.FAILED)
                        .filter(task -> !task.view().task().worker().isEmpty())
                        .toList();
        if (failed.isEmpty()) {
            commands.say(new Said(text("act.hostsNotTold"), text("act.hostsNotToldRemedy")));
            return;
        }
        Map<BlockRow, List<TaskRow>> blocks =
                failed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TaskRow::parent, LinkedHashMap::new, Collectors.toList()));
        List<Command> all = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        blocks.forEach(
                (block, some) -> {
                    Metadata kept =
                            avoiding.with(
                                    block.parent().view().settings().metadata(),
                                    block.view().metadata(),
                                    workers(some));
                    if (!kept.equals(block.view().metadata())) {
                        all.add(
                                new Command.EditBlock(
                                        block.address(), List.of(new BlockField.Meta(kept))));
                    }
                    subjects.add(
                            new Subject.OfTasks(
                                    block.address(),
                                    TaskSet.of(
                                            some.stream()
                                                    .map(task -> task.address().task())
                                                    .toList())));
                });
        all.add(Command.act(new Verb.Retry(Verb.Which.FAILED), subjects));
        commands.sendAll(
                all,
                text(
                        "said.retriedElsewhere",
                        failed.size(),
                        blocks.keySet().stream()
                                .map(block -> block.view().name())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        String.join(", ", workers(failed))));
    }

    private static Set<String> workers(List<TaskRow> tasks) {
        return tasks.stream()
                .map(task -> task.view().task().worker())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
