package farmhand.farm.history;

import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;

import java.util.List;

/**
 * Part of a command that is done where others keep jobs, before it can be noted.
 *
 * @param id unique; letters, digits and dashes
 * @param at when it was begun
 * @param origin who asked for it
 * @param command its word, as in the history
 * @param subjects what it is about, as far as that is known before
 * @param about the same for people, behind “while”
 */
public record Errand(
        String id, When at, Origin origin, String command, List<Subject> subjects, String about) {
    public Errand {
        subjects = List.copyOf(subjects);
    }
}
