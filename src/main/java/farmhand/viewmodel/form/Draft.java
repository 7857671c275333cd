package farmhand.viewmodel.form;

import farmhand.farm.command.Command;

import java.util.List;

/**
 * What a form would do now.
 *
 * @param commands what is asked of the farm, one after another until one is refused
 * @param act the button's words, such as {@code Append 20 tasks}
 * @param said what is told once it is done
 */
public record Draft(List<Command> commands, String act, String said) {
    public Draft {
        commands = List.copyOf(commands);
    }

    /** One command. */
    public Draft(Command command, String act, String said) {
        this(List.of(command), act, said);
    }

    /** What is left to ask for once the first was done. */
    Draft rest() {
        return new Draft(commands.subList(1, commands.size()), act, said);
    }
}
