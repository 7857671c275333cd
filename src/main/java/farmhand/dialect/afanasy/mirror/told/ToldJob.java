package farmhand.dialect.afanasy.mirror.told;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.answer.Bits;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.spec.JobReader;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.SeenJob;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job as Afanasy's server told it in full. Its number here is its serial, since ids are used
 * again.
 *
 * @param id by which the server knows it, for as long as it is there
 * @param number its serial
 * @param told in full, as it was told
 * @param spec what that says
 */
public record ToldJob(int id, JobNumber number, ObjectNode told, JobSpec spec) {
    /** The server's own job. */
    public static final int SYSTEM = 1;

    /** A comment for the shell: an afserver takes frames of which nothing says what they run. */
    private static final String NO_COMMAND = "# no command";

    /** Keys of a block that only its full form has. */
    private static final List<String> FULL_ONLY =
            List.of(
                    "tasks",
                    "command",
                    "tasks_name",
                    "parser",
                    "working_directory",
                    "files",
                    "cmd_pre",
                    "cmd_post",
                    "multihost_service",
                    "custom_data",
                    "environment");

    /**
     * The job told in full. Refused where it cannot be one of the domain, such as with a name of
     * more than 1,000 characters.
     */
    public static ToldJob of(Told said) {
        ObjectNode job = (ObjectNode) said.node();
        int id = Math.clamp(job.path("id").asLong(), 0, Integer.MAX_VALUE);
        long serial = job.path("serial").asLong();
        JobNumber number = new JobNumber(Math.clamp(serial, 0, Integer.MAX_VALUE));
        return new ToldJob(id, number, job, spec(job));
    }

    /**
     * The same job of which the server told the list form again; none where it has other blocks.
     */
    public Optional<ToldJob> again(Told said) {
        JsonNode listed = said.node();
        JsonNode were = told.path("blocks");
        JsonNode are = listed.path("blocks");
        boolean alike =
                were.size() == are.size() && listed.path("serial").equals(told.path("serial"));
        for (int i = 0; alike && i < are.size(); i++) {
            alike =
                    were.get(i).path("tasks_num").equals(are.get(i).path("tasks_num"))
                            && were.get(i).path("flags").equals(are.get(i).path("flags"));
        }
        if (!alike) {
            return Optional.empty();
        }
        ObjectNode merged = listed.deepCopy();
        for (int i = 0; i < are.size(); i++) {
            ObjectNode block = (ObjectNode) merged.path("blocks").get(i);
            for (String key : FULL_ONLY) {
                if (were.get(i).has(key)) {
                    block.set(key, were.get(i).get(key));
                }
            }
        }
        return Optional.of(of(new Told(merged)));
    }

    /** At which place it stands in the list of its user, from 0. */
    public int place() {
        return Math.clamp(told.path("user_list_order").asLong(), 0, Integer.MAX_VALUE);
    }

    /** Whether anything is left to do of it. */
    public boolean isOpen() {
        return !Bits.has(told.path("st").asLong(), Bits.DONE);
    }

    /** How many tasks each block has. */
    public List<Integer> counts() {
        return spec.blocks().stream().map(block -> block.work().count()).toList();
    }

    /** The job whose tasks stand so, block by block; of more or fewer tasks the spec decides. */
    public SeenJob seen(List<List<Task>> tasks) {
        List<SeenJob.SeenBlock> blocks = new ArrayList<>();
        for (BlockSpec block : spec.blocks()) {
            int index = blocks.size();
            boolean none =
                    told.path("blocks").get(index).path("tasks_num").asLong() == 0
                            && block.work().count() == 1; // what stands for a list without tasks
            List<Task> known = index < tasks.size() ? tasks.get(index) : List.of();
            blocks.add(
                    new SeenJob.SeenBlock(
                            block,
                            none
                                    ? List.of(Task.of(TaskState.DELETED))
                                    : sized(known, block.work().count())));
        }
        long bits = told.path("st").asLong();
        boolean over = Bits.has(bits, Bits.DONE | Bits.ERROR);
        When created = ToldTask.seconds(told.path("time_creation"));
        When done = ToldTask.seconds(told.path("time_done"));
        return new SeenJob(number, settings(), blocks, created, over ? done : When.NEVER);
    }

    /** Whether the server counts other tasks done, failed, held, left out or running. */
    public boolean differs(List<List<Task>> tasks) {
        JsonNode blocks = told.path("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            List<Task> known = i < tasks.size() ? tasks.get(i) : List.of();
            if (differs(blocks.get(i), known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(JsonNode block, List<Task> tasks) {
        long done = count(tasks, TaskState.DONE) + count(tasks, TaskState.EXCLUDED);
        return block.path("tasks_num").asLong() != tasks.size()
                || block.path("p_tasks_done").asLong() != done
                || block.path("p_tasks_error").asLong() != count(tasks, TaskState.FAILED)
                || block.path("p_tasks_skipped").asLong() != count(tasks, TaskState.EXCLUDED)
                || block.path("p_tasks_suspended").asLong() != count(tasks, TaskState.HELD)
                || block.path("running_tasks_counter").asLong() != count(tasks, TaskState.RUNNING);
    }

    private static long count(List<Task> tasks, TaskState state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }

    private static List<Task> sized(List<Task> tasks, int size) {
        if (tasks.size() == size) {
            return tasks;
        }
        List<Task> sized = new ArrayList<>(tasks.subList(0, Math.min(size, tasks.size())));
        while (sized.size() < size) {
            sized.add(Task.UNTOUCHED);
        }
        return sized;
    }

    private JobSettings settings() {
        List<Need.OfJobs> needs =
                spec.needs().stream()
                        .filter(NeedSpec.JobsMatching.class::isInstance)
                        .map(NeedSpec.JobsMatching.class::cast)
                        .map(need -> (Need.OfJobs) new Need.JobsMatching(need.mask(), need.whose()))
                        .toList();
        return new JobSettings(
                spec.name(),
                spec.user(),
                spec.priorityOr(0),
                spec.wishes(),
                needs,
                spec.metadata(),
                place());
    }

    /** A mask that is none here keeps nobody from seeing the job. */
    private static JobSpec spec(ObjectNode told) {
        try {
            return withFiles(told, JobReader.told(fields(told, true)));
        } catch (Refused refused) {
            return withFiles(told, JobReader.told(fields(told, false)));
        }
    }

    private static Fields fields(ObjectNode told, boolean masks) {
        return new Fields(submitted(told, masks), Fields.Way.FORWARDED);
    }

    /** The files of a block are what its tasks make; on an own farm they would have to be made. */
    private static JobSpec withFiles(ObjectNode told, JobSpec spec) {
        List<BlockSpec> blocks = new ArrayList<>();
        for (BlockSpec block : spec.blocks()) {
            List<String> files =
                    told.path("blocks")
                            .path(blocks.size())
                            .path("files")
                            .valueStream()
                            .map(JsonNode::asText)
                            .filter(file -> !file.isBlank())
                            .toList();
            blocks.add(files.isEmpty() ? block : makes(block, files));
        }
        return new JobSpec(
                spec.name(),
                spec.user(),
                spec.priority(),
                spec.wishes(),
                spec.needs(),
                spec.metadata(),
                blocks);
    }

    /** Names that cannot be any are left out rather than the job. */
    private static BlockSpec makes(BlockSpec block, List<String> files) {
        try {
            return new BlockSpec(
                    block.name(),
                    block.work(),
                    block.how().withOutputs(files),
                    block.needs(),
                    block.limits(),
                    block.metadata());
        } catch (Refused odd) {
            return block;
        }
    }

    /** The job as if it were to be submitted. */
    private static ObjectNode submitted(ObjectNode told, boolean masks) {
        ObjectNode job = told.deepCopy();
        job.put("offline", Bits.has(told.path("st").asLong(), Bits.OFFLINE));
        if (!masks) {
            job.remove(List.of("depend_mask", "depend_mask_global"));
        }
        rename(job, "m_srv_info", "srv_info");
        if (job.path("blocks") instanceof ArrayNode blocks) {
            for (JsonNode block : blocks) {
                prepare((ObjectNode) block, masks);
            }
        }
        return job;
    }

    private static void prepare(ObjectNode block, boolean masks) {
        if (!masks) {
            block.remove(List.of("depend_mask", "tasks_depend_mask"));
        }
        if (block.has("time_started")) {
            block.remove("srv_info"); // then it is the render that ran a task of it last
        }
        rename(block, "cmd_pre", "command_pre");
        rename(block, "cmd_post", "command_post");
        boolean numeric = (block.path("flags").asLong() & 1) != 0;
        if (!numeric && block.path("tasks").isEmpty()) {
            block.putArray("tasks").addObject().put("name", "none");
        }
        String service = block.path("service").asText("");
        boolean plain = service.isBlank() || service.equals(Execution.GENERIC);
        if (numeric && plain && block.path("command").asText("").isBlank()) {
            block.put("command", NO_COMMAND);
        }
    }

    private static void rename(ObjectNode block, String from, String to) {
        if (block.has(from)) {
            block.set(to, block.remove(from));
        }
    }
}
