package farmhand.viewmodel.form.edit;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.time.Durations;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Priority, limits, needs and command of blocks. */
public final class EditBlocksForm extends EditForm<EditBlocksForm.Placed, BlockField> {
    /**
     * A block and where it stands.
     *
     * @param address where
     * @param view as it is
     * @param job its job, whose blocks it may wait for
     */
    public record Placed(BlockAddress address, BlockView view, WholeJob job) {}

    /**
     * A form about {@code blocks}, which tell how they stand by now, that goes to {@code sender};
     * {@code missing} says why a setting cannot be said on this farm.
     */
    public EditBlocksForm(
            List<Supplier<Placed>> blocks, UnaryOperator<String> missing, Sender sender) {
        super("priority", blocks, missing, sender);
        setting(
                "priority",
                "dialog.edit.priority",
                "dialog.edit.priorityHint",
                block -> Integer.toString(block.view().limits().priority()),
                typed -> new BlockField.Priority(Numbers.priority(typed)));
        setting(
                "max_running",
                "dialog.edit.maxRunning",
                "dialog.edit.noLimit",
                block -> limit(block.view().limits().maxRunning()),
                typed -> new BlockField.MaxRunning(limit(typed)));
        setting(
                "max_failures",
                "dialog.edit.maxFailures",
                "dialog.edit.noLimit",
                block -> limit(block.view().limits().maxFailures()),
                typed -> new BlockField.MaxFailures(limit(typed)));
        setting(
                "time_limit",
                "dialog.more.timeLimit",
                "dialog.edit.timeLimitHint",
                block -> duration(block.view().limits().times().whole()),
                typed -> new BlockField.TimeLimit(duration(typed)));
        setting(
                "slots",
                "dialog.more.slots",
                "dialog.edit.slotsHint",
                block -> slots(block.view().limits().slots()),
                typed -> new BlockField.Slots(typed.isEmpty() ? 0 : Numbers.whole(typed)));
        if (blocks.stream().map(Supplier::get).allMatch(BlockNeeds::canSay)) {
            setting(
                    "needs",
                    "dialog.edit.blockNeeds",
                    "dialog.edit.blockNeedsHint",
                    BlockNeeds::print,
                    typed -> new BlockField.Needs(BlockNeeds.read(typed)));
        }
        setting(
                "command",
                "dialog.field.command",
                "dialog.edit.commandHint",
                block -> block.view().how().command().text(),
                typed -> new BlockField.Line(TaskCommand.of(typed)));
        setting(
                "working_directory",
                "dialog.field.folder",
                "dialog.edit.folderHint",
                block -> block.view().how().workingDirectory(),
                BlockField.Folder::new);
        setting(
                "service",
                "dialog.edit.service",
                "dialog.edit.serviceHint",
                block -> block.view().how().service(),
                BlockField.Service::new);
        setting(
                "metadata",
                "dialog.edit.metadata",
                "dialog.edit.metadataHint",
                block -> block.view().metadata().json(),
                typed -> new BlockField.Meta(metadata(typed)));
        begin();
    }

    private static String slots(int slots) {
        return slots == 0 ? "" : Integer.toString(slots);
    }

    private static String duration(Duration limit) {
        return limit.isZero() ? "" : Durations.print(limit);
    }

    private static Duration duration(String typed) {
        return typed.isEmpty() ? Duration.ZERO : Durations.parse(typed);
    }

    @Override
    String name(Placed block) {
        return block.view().name();
    }

    @Override
    Command edit(Placed block, List<BlockField> fields) {
        return new Command.EditBlock(block.address(), fields);
    }
}
