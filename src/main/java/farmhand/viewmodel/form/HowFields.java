package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** The fields that say how tasks are run. */
public final class HowFields {
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

    private final Field<String> service;
    private final Field<String> command;
    private final Field<String> folder;

    HowFields(Form form) {
        service = form.field("service", String::strip);
        command = form.field("command", String::strip);
        folder = form.field("working_directory", String::strip);
        service.suggest(Execution.GENERIC);
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

    void suggest(String newService, String newCommand, @Nullable Path newFolder) {
        service.suggest(newService);
        command.suggest(newCommand);
        folder.suggest(newFolder == null ? "" : newFolder.toString());
    }

    Execution execution() {
        return new Execution(
                service.value(), command.value(), "", folder.value(), Environment.NONE);
    }

    /** Refuses a command for files that has no place for the file. */
    void requirePlace() {
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
    String blockName(String usual) {
        String name = service.value();
        return name.isEmpty() || name.equals(Execution.GENERIC) ? usual : name;
    }
}
