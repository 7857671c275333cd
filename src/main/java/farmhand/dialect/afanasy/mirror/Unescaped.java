package farmhand.dialect.afanasy.mirror;

import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;

import java.util.List;

/**
 * Refuses names that afserver writes into its answers as they are: with a quote in one, no client
 * can read its list of jobs any more.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/libafanasy/blockdata.cpp, jsonWrite</a>
 */
final class Unescaped {
    private static final String ANY = "@#@";

    private Unescaped() {}

    /** A block as it is to be; its tasks are looked at by themselves. */
    static void refuse(BlockSpec block) {
        refuse("The block", block.name());
        refuse("The name of tasks", block.how().taskName());
        refuse("The service", block.how().service());
    }

    /** Tasks that are to be there. */
    static void refuse(List<TaskSpec> tasks) {
        tasks.forEach(task -> refuse("The task", task.name()));
    }

    /** The server puts a name into the pattern until no pattern is left, for ever. */
    static void refuse(String pattern, List<TaskSpec> tasks) {
        for (TaskSpec task : tasks) {
            if (pattern.contains(ANY) && task.name().contains(ANY)) {
                throw Impossible.no(
                        "The task “" + task.name() + "”",
                        "a name with " + ANY + " where the block has it in “tasks_name”",
                        "Leave it out of one of them.");
            }
        }
    }

    private static void refuse(String subject, String name) {
        if (name.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            throw Impossible.no(
                    subject + " “" + name.strip() + "”",
                    "a name with quotes, backslashes or line ends",
                    "Leave them out of the name.");
        }
    }
}
