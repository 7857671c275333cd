package farmhand.dialect.afanasy.mirror;

import java.util.Map;

/** What no afserver can do, said before somebody asks for it. */
public final class Abilities {
    private static final String NO_QUEUES = "Afanasy has no queues. Give jobs a priority instead.";

    /** By word of a command or key of a setting: why not, and what to do instead. */
    public static final Map<String, String> IMPOSSIBLE =
            Map.ofEntries(
                    Map.entry("abort", "Afanasy ends no job for good. Stop or delete it instead."),
                    Map.entry("activate", "Afanasy keeps no job back so. Resume it instead."),
                    Map.entry("archive", "Afanasy has no archive. Delete the job, or hide it."),
                    Map.entry("restore", "What Afanasy deleted is gone. Submit it again."),
                    Map.entry("run", "Afanasy lets tasks go first at most. Let it go first."),
                    Map.entry("pause farm", "Afanasy pauses no whole farm. Pause its renders."),
                    Map.entry("queue", NO_QUEUES),
                    Map.entry("queues", NO_QUEUES),
                    Map.entry(
                            "service_limits",
                            "Afanasy limits no services. Limit how many of a job run."),
                    Map.entry("name", "Afanasy renames no job that is there."),
                    Map.entry("bucket", "Afanasy has no buckets. Cut frames into longer tasks."),
                    Map.entry("start_rate", "Afanasy has no rate for a block. Limit how many run."));

    private Abilities() {}
}
