package farmhand.dialect.afanasy.action;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Json;
import farmhand.dialect.afanasy.spec.BlockEdits;
import farmhand.dialect.afanasy.spec.BlockReader;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Metadata;
import farmhand.farm.task.Turn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** An action on a block, or on tasks of it. */
final class BlockAction {
    private final Fields action;
    private final Job job;
    private final Block block;
    private final BlockAddress at;

    BlockAction(Fields action, Job job, Block block, BlockAddress at) {
        this.action = action;
        this.job = job;
        this.block = block;
        this.at = at;
    }

    Deed deed() {
        if (!action.has("operation")) {
            List<BlockField> fields = BlockEdits.read(action.object("params"), block.spec());
            return fields.isEmpty() ? Deed.nothing() : Deed.of(new Command.EditBlock(at, fields));
        }
        Fields operation = action.object("operation");
        String type = operation.text("type");
        return switch (type) {
            case "append_tasks" -> append(operation);
            case "trynext" -> tryNext(operation);
            case "tickets" -> tickets(operation);
            case "reset_error_hosts" -> Deed.acts(new Subject.OfBlock(at), new Verb.Forgive());
            default ->
                    TaskOperation.of(type)
                            .map(one -> tasks(one, operation))
                            .orElseGet(() -> Deed.said(Said.unknownOperation(type)));
        };
    }

    private Deed tasks(TaskOperation what, Fields operation) {
        TaskSet named = TaskPick.all(block);
        List<Long> ids = operation.numbers("task_ids");
        if (!ids.isEmpty()) {
            Optional<Deed> bad = invalid(ids);
            if (bad.isPresent()) {
                return bad.get();
            }
            named = TaskSet.of(ids.stream().map(Math::toIntExact).toList());
        }
        Map<BlockAddress, TaskSet> all = new LinkedHashMap<>();
        all.put(at, named);
        if (operation.text("mode").equals("affect_depends")) {
            addDependedOn(named, all);
        }
        all.replaceAll((where, some) -> what.about(job, job.blocks().get(where.block()), some));
        all.values().removeIf(TaskSet::isEmpty);
        return all.isEmpty() ? Deed.nothing() : Deed.of(what.on(all));
    }

    /** The tasks of other blocks for which some of this one wait frame by frame. */
    private void addDependedOn(TaskSet tasks, Map<BlockAddress, TaskSet> all) {
        for (Need need : block.waits()) {
            if (need instanceof Need.BlockByFrame(int index)) {
                Block other = job.blocks().get(index);
                IntStream needed =
                        tasks.stream()
                                .flatMap(i -> Readiness.neededFor(block, i, other).stream())
                                .distinct()
                                .sorted();
                all.put(new BlockAddress(job.number(), index), TaskSet.of(needed.boxed().toList()));
            }
        }
    }

    /** All or none, where Afanasy does the ones in front of the one that is not there. */
    private Optional<Deed> invalid(List<Long> ids) {
        return ids.stream()
                .filter(id -> id < 0 || id >= block.tasks().size())
                .findFirst()
                .map(id -> Deed.said(Info.error("Invalid operation task numer = " + id)));
    }

    private Deed append(Fields operation) {
        if (block.isNumeric()) {
            return Deed.said(Info.error("Appending tasks to numeric block is not allowed."));
        }
        if (!operation.object().path("tasks").isArray()) {
            return Deed.said(Info.error("Operation requires tasks array."));
        }
        if (operation.object().path("tasks").isEmpty()) {
            return Deed.said(Info.made("task_ids", List.of()));
        }
        return Deed.of(
                new Command.AppendTasks(at, BlockReader.tasks(operation)),
                done -> Info.made("task_ids", tasks(done)));
    }

    private Deed tryNext(Fields operation) {
        if (Kept.in(job.settings().metadata()).said().path("maintenance").asBoolean()) {
            return Deed.said(Info.error("Maintenance job can't try tasks next."));
        }
        List<Long> ids = operation.numbers("task_ids");
        if (ids.isEmpty()) {
            return Deed.said(Info.error("'task_ids' array is not specified."));
        }
        String mode = operation.text("mode");
        if (!mode.equals("append") && !mode.equals("remove")) {
            return Deed.said(Info.error("Invalid 'mode' = '" + mode + "'."));
        }
        boolean first = mode.equals("append");
        TaskSet valid =
                invalid(ids).isPresent()
                        ? TaskSet.NONE
                        : TaskPick.where(
                                block,
                                TaskSet.of(ids.stream().map(Math::toIntExact).toList()),
                                task -> first == (task.turn() == Turn.USUAL));
        if (valid.isEmpty()) {
            return Deed.said(Info.error("Unable to find valid tasks."));
        }
        // Of those that run or are over an afserver notes it, too.
        TaskSet open = TaskPick.where(block, valid, task -> Turn.FIRST.suits(task.state()));
        String processed = Info.note("Tasks to try next processed.");
        return open.isEmpty()
                ? Deed.said(processed)
                : Deed.acts(new Subject.OfTasks(at, open), new Verb.First(first)).saying(processed);
    }

    /** There are no tickets here; what a block asks for is kept and told back. */
    private Deed tickets(Fields operation) {
        String name = operation.text("name");
        if (!operation.object().path("name").isTextual()) {
            return Deed.said(Info.error("Ticket 'name' string is not specified."));
        }
        if (!operation.object().path("count").isIntegralNumber()) {
            return Deed.said(Info.error("Ticket 'count' integer is not specified."));
        }
        Metadata kept = block.spec().metadata();
        ObjectNode tickets =
                Kept.in(kept).said().path("tickets") instanceof ObjectNode some
                        ? some
                        : Json.object();
        long count = operation.number("count", -1);
        if (count < 0) {
            tickets.remove(name);
        } else {
            tickets.set(name, LongNode.valueOf(count));
        }
        Metadata with =
                tickets.isEmpty()
                        ? Kept.without(kept, "tickets")
                        : Kept.with(kept, "tickets", tickets);
        return Deed.of(new Command.EditBlock(at, List.of(new BlockField.Meta(with))));
    }

    private static List<Integer> tasks(Outcome.Done done) {
        List<Integer> made = new ArrayList<>();
        for (Subject subject : done.subjects()) {
            if (subject instanceof Subject.OfTasks(_, TaskSet tasks)) {
                tasks.forEach(made::add);
            }
        }
        return made;
    }
}
