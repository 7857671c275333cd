package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Work;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields that describe one new block: its frames, and how its tasks are run. */
public final class BlockFields {
    /** The services that every farm knows; another name may be typed. */
    public static final List<String> SERVICES =
            List.of(
                    Execution.GENERIC,
                    "blender",
                    "ffmpeg",
                    "houdini",
                    "maya",
                    "nuke",
                    "povray",
                    "python",
                    "renderrib");

    private final Field<FrameRange> frames;
    private final Field<Integer> step;
    private final Field<Integer> perTask;
    private final Field<String> service;
    private final Field<String> command;
    private final Field<String> folder;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");

    /** Fields of {@code form}, whose frames are read by {@code range}. */
    public BlockFields(Form form, Function<String, FrameRange> range) {
        frames = form.field("frames", range);
        step = form.field("step", Numbers::step);
        perTask = form.field("frames_per_task", Numbers::perTask);
        service = form.field("service", String::strip);
        command = form.field("command", String::strip);
        folder = form.field("working_directory", String::strip);
        step.suggest("1");
        perTask.suggest("1");
        service.suggest(Execution.GENERIC);
    }

    /** The frames; count only while the block is made from frames. */
    public Field<FrameRange> frames() {
        return frames;
    }

    /** Distance of two frames, where the range itself says none. */
    public Field<Integer> step() {
        return step;
    }

    /** Frames a task; counts only while the block is made from frames. */
    public Field<Integer> perTask() {
        return perTask;
    }

    /** Name of the service that runs the tasks. */
    public Field<String> service() {
        return service;
    }

    /** The command of each task, with {@code @#@} where the frame or file goes. */
    public Field<String> command() {
        return command;
    }

    /** The working directory; empty = the coordinator's. */
    public Field<String> folder() {
        return folder;
    }

    /** How many tasks are made in all; empty while that cannot be said. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the field is one that only a block of frames has. */
    public boolean isOfFrames(Field<?> field) {
        return field == frames || field == step || field == perTask;
    }

    /** Puts in how tasks are run, where nobody typed. */
    public void suggest(String newService, String newCommand, String newFolder) {
        service.suggest(newService);
        command.suggest(newCommand);
        folder.suggest(newFolder);
    }

    /** Puts in which frames are made, where nobody typed. */
    public void suggest(Optional<FrameRange> range) {
        frames.suggest(Steps.ends(range));
        step.suggest(Long.toString(range.map(Steps::step).orElse(1L)));
    }

    /** Says that {@code tasks} are made of {@code blocks}. */
    public void count(List<BlockSpec> blocks) {
        count.set(Words.tasks(tasks(blocks)));
    }

    /** Says that it is not known what is made. */
    public void countNothing() {
        count.set("");
    }

    /** How many tasks the blocks have together. */
    public static int tasks(List<BlockSpec> blocks) {
        return blocks.stream().mapToInt(block -> block.work().count()).sum();
    }

    /** The frames as work. */
    public Work work() {
        return new Work.Frames(
                new FrameTasks(Steps.stepped(frames.value(), step.value()), perTask.value()));
    }

    /** The block of these fields. */
    public BlockSpec block(String name, Work work, List<NeedSpec> needs) {
        Execution how =
                new Execution(
                        service.value(), command.value(), "", folder.value(), Environment.NONE);
        return new BlockSpec(name, work, how, needs, BlockLimits.USUAL, Metadata.NONE);
    }

    /** Refuses a command for files that has no place for the file. */
    public void requirePlace() {
        if (!FramePattern.isIn(command.value())) {
            throw new Refused(
                    Rejection.of(
                                    "no_place",
                                    text("dialog.submit.noPlace"),
                                    text("dialog.submit.givePlace"))
                            .within("command"));
        }
    }

    /** A name for a block of these: its service's, or {@code usual} for the generic one. */
    public String blockName(String usual) {
        String name = service.value();
        return name.isEmpty() || name.equals(Execution.GENERIC) ? usual : name;
    }
}
