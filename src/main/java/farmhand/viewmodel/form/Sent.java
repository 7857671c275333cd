package farmhand.viewmodel.form;

import farmhand.farm.command.Outcome;

/**
 * What a form has done.
 *
 * @param said in a few words, such as {@code 20 tasks appended to render}
 * @param outcome what the farm answered
 */
public record Sent(String said, Outcome.Done outcome) {}
