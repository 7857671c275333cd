package farmhand.farm.service;

import farmhand.farm.spec.Environment;

import java.util.List;

/**
 * How tasks of a service are started.
 *
 * @param command what is run where a block has no command; may be empty, may hold {@code @#@}
 * @param wrapper a program and its first arguments, behind which the command of the task follows as
 *     further arguments; empty = none
 * @param environment variables that its tasks get, unless their block sets them otherwise
 */
public record Start(String command, List<String> wrapper, Environment environment) {
    /** Just the command that a block says. */
    public static final Start USUAL = new Start("", List.of(), Environment.NONE);

    public Start {
        wrapper = List.copyOf(wrapper);
    }
}
