package farmhand.dialect.afanasy.action;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.answer.BranchPath;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Users;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Prefixes;
import farmhand.dialect.afanasy.spec.BlockReader;
import farmhand.dialect.afanasy.spec.JobEdits;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An action on a job, or on blocks of it. */
public final class JobAction {
    private static final String NO_BLOCKS =
            "\"block_ids\" array does not contain any integers or invalid \"block_mask\"";
    private static final int MOST_BLOCKS = 1_000;

    private final Fields action;
    private final Job job;
    private final Farm farm;
    private final Users users;
    private final Subject subject;

    private JobAction(Fields action, Farm farm, Job job, Users users) {
        this.action = action;
        this.farm = farm;
        this.job = job;
        this.users = users;
        this.subject = new Subject.OfJob(job.number());
    }

    /** What it means, in order. */
    public static List<Deed> deeds(Fields action, Farm farm, Job job, Users users) {
        try {
            return new JobAction(action, farm, job, users).deeds();
        } catch (Refused refused) {
            return List.of(Deed.said(Said.refusal(refused.rejection())));
        }
    }

    /** The same on the job that is Afanasy's own. */
    public static List<Deed> ofSystemJob(Fields action) {
        String type = action.object().path("operation").path("type").asText();
        return List.of(
                switch (type) {
                    case "delete" -> Deed.said(Info.error("System job can't be deleted."));
                    case "append_tasks", "append_blocks" ->
                            Deed.said(Info.error("Appending system job is not allowed."));
                    default -> Deed.nothing();
                });
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        boolean operates = action.has("operation");
        boolean isOnBlocks = action.has("block_ids") || action.has("block_mask");
        // Some of the params are the job's, whatever stands beside them.
        if ((operates || isOnBlocks) && action.has("params")) {
            edit(JobEdits.readBesideOperation(action.object("params"), job), deeds);
        }
        if (isOnBlocks) {
            blocks(deeds);
        } else if (operates) {
            deeds.add(operation(action.object("operation")));
        } else {
            edit(action.object("params"), deeds);
        }
        return deeds;
    }

    private void edit(Fields params, List<Deed> deeds) {
        String branch = BranchPath.whole(params.text("branch"));
        if (params.way() == Fields.Way.FORWARDED || isBranch(branch)) {
            edit(JobEdits.read(params, job), deeds);
        } else {
            deeds.add(Deed.said(Info.error("New job branch not found: " + branch)));
        }
    }

    /** The root, and what jobs that were submitted say that they are in. */
    private boolean isBranch(String path) {
        return path.equals("/")
                || farm.jobs().stream()
                        .filter(JobList::isListed)
                        .map(one -> Kept.in(one.settings().metadata()).text("branch"))
                        .anyMatch(one -> BranchPath.first(one).equals(path));
    }

    private void edit(List<JobField> fields, List<Deed> deeds) {
        for (JobField field : fields) {
            if (field instanceof JobField.User(String user) && users.find(user).isEmpty()) {
                deeds.add(Deed.said(Info.error("User does not exist: " + user)));
                return;
            }
        }
        if (!fields.isEmpty()) {
            deeds.add(Deed.of(new Command.EditJob(job.number(), fields)));
        }
    }

    private void blocks(List<Deed> deeds) {
        List<Long> numbers = numbers();
        if (numbers.isEmpty() || numbers.size() > MOST_BLOCKS) {
            deeds.add(Deed.said(Info.error(NO_BLOCKS)));
        }
        for (long number : numbers) {
            if (number < 0 || number >= job.blocks().size()) {
                deeds.add(Deed.said(Info.error("Invalid block number: " + number)));
            } else {
                Block block = job.blocks().get((int) number);
                BlockAddress at = new BlockAddress(job.number(), block.index());
                deeds.add(new BlockAction(action, job, block, at).deed());
            }
        }
    }

    /** A mask of nothing means all blocks. */
    private List<Long> numbers() {
        List<Long> said = action.numbers("block_ids");
        List<Long> numbers = new ArrayList<>(said.equals(List.of(-1L)) ? all() : said);
        if (action.object().path("block_mask").isTextual()) {
            Prefixes names = new Prefixes(action.text("block_mask"));
            job.blocks().stream()
                    .filter(block -> names.all().isEmpty() || names.matches(block.spec().name()))
                    .forEach(block -> numbers.add((long) block.index()));
        }
        return numbers;
    }

    private List<Long> all() {
        return IntStream.range(0, job.blocks().size()).mapToObj(i -> (long) i).toList();
    }

    private Deed operation(Fields operation) {
        String type = operation.text("type");
        boolean paused = job.settings().wishes().paused();
        return switch (type) {
            case "start" -> start();
            case "pause" -> paused ? Deed.nothing() : Deed.acts(subject, new Verb.Pause(false));
            case "stop" -> Deed.acts(subject, new Verb.Pause(true));
            case "restart" -> restart(List.of());
            case "restart_pause" -> restart(List.of(new Verb.Pause(false)));
            case "restart_errors" -> tasks(TaskOperation.RESTART_ERRORS);
            case "restart_running" -> tasks(TaskOperation.RESTART_RUNNING);
            case "restart_skipped" -> tasks(TaskOperation.RESTART_SKIPPED);
            case "restart_done" -> tasks(TaskOperation.RESTART_DONE);
            // Nothing here ends with a warning.
            case "restart_warnings" -> Deed.nothing();
            case "reset_error_hosts" -> Deed.acts(subject, new Verb.Forgive());
            case "reset_trying_next_tasks" -> resetNext();
            case "delete" -> Deed.acts(subject, new Verb.Delete());
            case "append_blocks" -> append(operation);
            default -> Deed.said(Said.unknownOperation(type));
        };
    }

    private Deed start() {
        boolean paused = job.settings().wishes().paused();
        if (!job.settings().wishes().activated()) {
            return paused
                    ? Deed.acts(subject, new Verb.Activate(), new Verb.Resume())
                    : Deed.acts(subject, new Verb.Activate());
        }
        return paused ? Deed.acts(subject, new Verb.Resume()) : Deed.nothing();
    }

    /** As one change, paused first, so that nothing starts between. */
    private Deed restart(List<Verb> before) {
        List<Act> acts = new ArrayList<>();
        before.forEach(verb -> acts.add(new Act(verb, List.of(subject))));
        boolean aborted = job.settings().wishes().aborted();
        acts.addAll(
                aborted
                        ? List.of(new Act(new Verb.Retry(Verb.Which.ALL), List.of(subject)))
                        : acts(TaskOperation.RESTART));
        return acts.isEmpty() ? Deed.nothing() : Deed.of(new Command.Acts(acts));
    }

    private Deed tasks(TaskOperation what) {
        List<Act> acts = acts(what);
        return acts.isEmpty() ? Deed.nothing() : Deed.of(new Command.Acts(acts));
    }

    private List<Act> acts(TaskOperation what) {
        List<Act> acts = new ArrayList<>();
        for (Block block : job.blocks()) {
            var tasks = what.about(job, block, TaskPick.all(block));
            if (!tasks.isEmpty()
                    && what.on(new BlockAddress(job.number(), block.index()), tasks)
                            instanceof Command.Acts(List<Act> more)) {
                acts.addAll(more);
            }
        }
        return acts;
    }

    private Deed resetNext() {
        List<Act> acts = new ArrayList<>();
        for (Block block : job.blocks()) {
            var turned = TaskOperation.turned(block, TaskPick.all(block));
            if (!turned.isEmpty()) {
                BlockAddress at = new BlockAddress(job.number(), block.index());
                acts.add(new Act(new Verb.First(false), List.of(new Subject.OfTasks(at, turned))));
            }
        }
        return acts.isEmpty() ? Deed.nothing() : Deed.of(new Command.Acts(acts));
    }

    private Deed append(Fields operation) {
        JsonNode blocks = operation.object().path("blocks");
        if (!blocks.isArray()) {
            return Deed.said(Info.error("Operation requires blocks array."));
        }
        if (blocks.isEmpty()) {
            return Deed.said(Info.error("Operation blocks array has zero size."));
        }
        return Deed.of(
                new Command.AppendBlocks(job.number(), BlockReader.blocks(operation)),
                done -> Info.made("block_ids", blocks(done)));
    }

    private static List<Integer> blocks(Outcome.Done done) {
        List<Integer> made = new ArrayList<>();
        for (Subject subject : done.subjects()) {
            if (subject instanceof Subject.OfBlock(BlockAddress block)) {
                made.add(block.block());
            }
        }
        return made;
    }
}
