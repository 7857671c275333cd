package farmhand.viewmodel.form.edit;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.view.BlockView;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;

import java.util.List;
import java.util.function.UnaryOperator;

/** Priority, limits and command of blocks. */
public final class EditBlocksForm extends EditForm<EditBlocksForm.Placed, BlockField> {
    /**
     * A block and where it stands.
     *
     * @param address where
     * @param view as it is
     */
    public record Placed(BlockAddress address, BlockView view) {}

    /**
     * A form about {@code blocks} that goes to {@code sender}; {@code missing} says why a setting
     * cannot be said on this farm.
     */
    public EditBlocksForm(List<Placed> blocks, UnaryOperator<String> missing, Sender sender) {
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

    @Override
    String name(Placed block) {
        return block.view().name();
    }

    @Override
    Command edit(Placed block, List<BlockField> fields) {
        return new Command.EditBlock(block.address(), fields);
    }
}
