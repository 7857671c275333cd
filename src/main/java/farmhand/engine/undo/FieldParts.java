package farmhand.engine.undo;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.history.Undo;
import farmhand.farm.history.WishPart;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.TaskWishes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edits that say again what was said of a block or its tasks, decided as all edits are. */
final class FieldParts {
    private FieldParts() {}

    static Optional<Command> ofBlock(Farm farm, Undo.BlockSaid said, List<Rejection> refused) {
        Block block = known(farm, said.block());
        List<BlockField> current = BlockFields.of(block.spec());
        List<BlockField> back = new ArrayList<>();
        for (int i = 0; i < said.before().size(); i++) {
            BlockField before = said.before().get(i);
            if (current.contains(said.after().get(i))) {
                back.add(before);
            } else if (!current.contains(before)) {
                String what = "“" + before.key() + "” of block " + said.block();
                refused.add(Conflicts.changed(what, said.block().toString()).rejection());
            }
        }
        return back.isEmpty()
                ? Optional.empty()
                : Optional.of(new Command.EditBlock(said.block(), back));
    }

    static Optional<Command> ofTasks(Farm farm, Undo.TasksSaid said, List<Rejection> refused) {
        Block block = known(farm, said.block());
        List<TaskEdit> edits = new ArrayList<>();
        for (WishPart part : WishPart.values()) {
            if (part.isSame(said.before(), said.after())) {
                continue;
            }
            TaskSetBuilder back = new TaskSetBuilder();
            TaskSetBuilder changed = new TaskSetBuilder();
            said.tasks()
                    .forEach(
                            i -> {
                                if (part.isSame(block.wishes(i), said.after())) {
                                    back.add(i);
                                } else if (!part.isSame(block.wishes(i), said.before())) {
                                    changed.add(i);
                                }
                            });
            TaskSet tasks = back.build();
            if (!tasks.isEmpty()) {
                edits.add(
                        new TaskEdit(
                                new Subject.OfTasks(said.block(), tasks),
                                List.of(field(part, said.before()))));
            }
            TaskSet others = changed.build();
            if (!others.isEmpty()) {
                refused.add(Conflicts.changed(part.key(), said.block(), others));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Command.EditTasks(said.block().job(), edits));
    }

    private static TaskField field(WishPart part, TaskWishes wishes) {
        return switch (part) {
            case PRIORITY -> new TaskField.Priority(wishes.priority());
            case HIDDEN -> new TaskField.Hidden(wishes.hidden());
            case NOT_BEFORE -> new TaskField.NotBefore(wishes.notBefore());
            case NEEDS -> new TaskField.Needs(wishes.needs());
            case METADATA -> new TaskField.Meta(wishes.metadata());
            case DESTINATION -> new TaskField.Destination(wishes.parcel().destination());
        };
    }

    static Block known(Farm farm, BlockAddress address) {
        return farm.block(address).orElseThrow(() -> gone(address));
    }

    private static Refused gone(BlockAddress address) {
        return Conflicts.refused(
                "not_found",
                "Job " + address.job() + " was deleted.",
                "Undo its deletion first; on a farm of Afanasy's it is gone for good.",
                address.toString());
    }
}
