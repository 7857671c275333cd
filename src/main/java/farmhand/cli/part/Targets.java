package farmhand.cli.part;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Verb;

import java.util.ArrayList;
import java.util.List;

/** What a verb is about: addresses, or a query after {@code where}. */
public final class Targets {
    /** How targets are written, for the help of a command. */
    public static final String DESCRIPTION =
            "Jobs as 3, blocks as 3/0, tasks as 3/0/10-20, all jobs of a user as user:kim; or"
                    + " where 'user=me and status=failed', which means jobs, or task where 'status=failed'.";

    private static final String USER = "user:";

    private Targets() {}

    /** One on what is named, and one for each {@code user:kim}. */
    public static List<Act> acts(Verb verb, List<String> targets) {
        String all = String.join(" ", targets).strip();
        if (isQuery(all)) {
            return List.of(Act.where(verb, all));
        }
        List<Act> acts = new ArrayList<>();
        List<Subject> named = new ArrayList<>();
        for (String target : targets) {
            if (target.startsWith(USER)) {
                acts.add(Act.ofUser(verb, target.substring(USER.length())));
            } else {
                named.add(Addresses.subject(target));
            }
        }
        if (!named.isEmpty()) {
            acts.addFirst(new Act(verb, named));
        }
        return acts;
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
