package farmhand.viewmodel.form;

import farmhand.farm.command.Command;

/**
 * What a form would do now.
 *
 * @param command what is asked of the farm
 * @param act the button's words, such as {@code Append 20 tasks}
 * @param said what is told once it is done
 */
public record Draft(Command command, String act, String said) {}
