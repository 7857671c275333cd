package farmhand.dialect.afanasy.mirror;

import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;

import java.util.Map;
import java.util.stream.Collectors;

/** What no afserver can do, said before somebody asks for it. */
public final class Abilities {
    private static final String MISSING = "retry-missing";
    private static final Not NO_QUEUES =
            new Not("Afanasy has no queues.", "Give jobs a priority instead.");

    private static final String QUEUES = "queues";
    private static final String TRANSFER = "transfer";

    private static final Map<String, Not> NOT =
            Map.ofEntries(
                    not("abort", "Afanasy ends no job for good.", "Stop or delete it instead."),
                    not("activate", "Afanasy keeps no job back so.", "Resume it instead."),
                    not("archive", "Afanasy has no archive.", "Delete the job, or hide it."),
                    not("restore", "What Afanasy deleted is gone.", "Submit it again."),
                    not("run", "Afanasy lets tasks go first at most.", "Let it go first."),
                    not(
                            MISSING,
                            "From here no file is seen: the files lie where renders are.",
                            "Retry the tasks that failed, or name those that shall run again."),
                    not(
                            TRANSFER,
                            "Afanasy copies no files by itself.",
                            "Let a task run a command that does."),
                    not("pause farm", "Afanasy pauses no whole farm.", "Pause its renders."),
                    Map.entry("queue", NO_QUEUES),
                    Map.entry(QUEUES, NO_QUEUES),
                    not(
                            "service_limits",
                            "Afanasy limits no services.",
                            "Limit how many of a job run."),
                    not("name", "Afanasy renames no job that is there.", "Submit a copy of it."),
                    not("bucket", "Afanasy has no buckets.", "Cut frames into longer tasks."),
                    not("start_rate", "Afanasy has no rate for a block.", "Limit how many run."));

    /** By word of a command or key of a setting: why not, and what to do instead. */
    public static final Map<String, String> IMPOSSIBLE =
            NOT.entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, entry -> entry.getValue().text()));

    private record Not(String why, String instead) {
        String text() {
            return why + " " + instead;
        }
    }

    private Abilities() {}

    /** Throws what is to be said of a verb that cannot be done there, whatever it is about. */
    public static void refuse(Verb verb) {
        boolean missing = verb instanceof Verb.Retry(var which) && which == Verb.Which.MISSING;
        refuse(missing ? MISSING : verb.word());
    }

    /** Throws what is to be said of tasks that copy files. */
    static void refuseTransfer() {
        refuse(TRANSFER);
    }

    /** Throws what is to be said of queues, whether or not there is one of that name. */
    public static void refuseQueues() {
        refuse(QUEUES);
    }

    private static void refuse(String word) {
        Not not = NOT.get(word);
        if (not != null) {
            throw Refused.of("not_on_afanasy", not.why(), not.instead());
        }
    }

    private static Map.Entry<String, Not> not(String word, String why, String instead) {
        return Map.entry(word, new Not(why, instead));
    }
}
