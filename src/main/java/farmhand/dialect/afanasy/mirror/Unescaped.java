package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.JobSettings;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;

import java.util.List;

/**
 * Refuses names and masks that afserver writes into its answers as they are: with a quote in one,
 * no client can read its list of jobs any more.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/libafanasy, jsonWrite of blockdata.cpp
 *     and job.cpp</a>
 */
final class Unescaped {
    private static final String ANY = "@#@";
    private static final String NAME = "a name";
    private static final String MASK = "a mask";
    private static final String LEAVE = "Leave them out of the name.";

    private static final List<String> NAMES_OF_BLOCKS = List.of("parser", "multihost_service");
    private static final List<String> MASKS =
            List.of("hosts_mask", "hosts_mask_exclude", "need_properties");

    private Unescaped() {}

    /** A job as it is to be, its blocks apart. */
    static void refuse(JobSettings job) {
        refuse("The user", job.user());
        refuse("“host_name”", kept(job.metadata(), "host_name").asText(""));
        refuseKeys(job.metadata(), "pools");
        refuseKeys(job.metadata(), "folders");
    }

    /** A block as it is to be; its tasks are looked at by themselves. */
    static void refuse(BlockSpec block) {
        refuse("The block", block.name());
        refuse("The name of tasks", block.how().taskName());
        refuse("The service", block.how().service());
        block.how().environment().variables().keySet().forEach(n -> refuse("The variable", n));
        Metadata kept = block.metadata();
        NAMES_OF_BLOCKS.forEach(key -> refuse("“" + key + "”", kept(kept, key).asText("")));
        MASKS.forEach(key -> refuseMask("“" + key + "”", kept(kept, key).asText("")));
        refuseKeys(kept, "tickets");
        for (NeedSpec need : block.needs()) {
            if (need instanceof NeedSpec.BlocksMatching(var mask, _)) {
                refuseMask("What the block waits for", mask.text());
            }
        }
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

    /** A user who is to be there. */
    static void refuseUser(String name) {
        refuse("The user", name);
    }

    /** What is said of a user. */
    static void refuseUser(JsonNode params) {
        MASKS.forEach(key -> refuseMask("“" + key + "”", params.path(key).asText("")));
        refuse("“need_os”", params.path("need_os").asText(""));
        params.path("pools").fieldNames().forEachRemaining(name -> refuse("“pools”", name));
    }

    private static void refuseKeys(Metadata metadata, String key) {
        kept(metadata, key).fieldNames().forEachRemaining(name -> refuse("“" + key + "”", name));
    }

    private static JsonNode kept(Metadata metadata, String key) {
        return Kept.in(metadata).said().path(key);
    }

    private static void refuse(String subject, String name) {
        refuse(subject, name, NAME, LEAVE);
    }

    private static void refuseMask(String subject, String mask) {
        refuse(
                subject,
                mask,
                MASK,
                "Write [.] for a dot, [0-9] for a digit, and . for any character.");
    }

    private static void refuse(String subject, String text, String what, String remedy) {
        if (text.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            throw Impossible.no(
                    subject + " “" + text.strip() + "”",
                    what + " with quotes, backslashes or line ends",
                    remedy);
        }
    }
}
