package farmhand.cli;

import farmhand.farm.command.Act;
import farmhand.farm.command.Verb;

import java.util.List;

/** What a verb is about: addresses, or a query after {@code where}. */
final class Targets {
    static final String DESCRIPTION =
            "Jobs as 3, blocks as 3/0, tasks as 3/0/10-20; or where 'user=me and status=failed',"
                    + " which means jobs, or task where 'status=failed'.";

    private Targets() {}

    static Act act(Verb verb, List<String> targets) {
        String all = String.join(" ", targets).strip();
        return isQuery(all)
                ? Act.where(verb, all)
                : new Act(verb, targets.stream().map(Addresses::subject).toList());
    }

    /** Addresses begin with a digit. */
    private static boolean isQuery(String targets) {
        String[] words = targets.split("\\s+", 3);
        return isWhere(words[0]) || (words.length > 1 && isWhere(words[1]));
    }

    private static boolean isWhere(String word) {
        return word.equalsIgnoreCase("where");
    }
}
