package farmhand.viewmodel.form;

import farmhand.farm.command.Command;

import java.util.List;

/**
 * What a form would do now.
 *
 * @param commands what is asked of the farm, one after another
 * @param act the button's words, such as {@code Append 20 tasks}
 * @param said what is told once it is done
 * @param each whether all are asked, as for each of several rows; else up to the first that is
 *     refused
 */
public record Draft(List<Command> commands, String act, String said, boolean each) {
    public Draft {
        commands = List.copyOf(commands);
    }

    /** Commands that follow from one another. */
    public Draft(List<Command> commands, String act, String said) {
        this(commands, act, said, false);
    }

    /** One command. */
    public Draft(Command command, String act, String said) {
        this(List.of(command), act, said);
    }

    /** What is left to ask for once the first was answered. */
    Draft rest() {
        return new Draft(commands.subList(1, commands.size()), act, said, each);
    }
}
