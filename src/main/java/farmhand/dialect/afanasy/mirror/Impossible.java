package farmhand.dialect.afanasy.mirror;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.history.JobPart;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.time.Recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Refuses what Afanasy has no word for, before anything is sent. */
final class Impossible {
    private static final int MOST_PRIORITY = 255;
    private static final String FOLDERS = "folders";

    /** What can be said of a job that is there. */
    private static final Set<JobPart> SAYABLE =
            Set.of(
                    JobPart.USER,
                    JobPart.PRIORITY,
                    JobPart.POSITION,
                    JobPart.NEEDS,
                    JobPart.METADATA,
                    JobPart.PAUSED,
                    JobPart.HIDDEN,
                    JobPart.MAX_RUNNING,
                    JobPart.NOTE,
                    JobPart.NOT_BEFORE);

    /** What cannot be said of a block. */
    private static final Set<String> UNSAYABLE = Set.of("priority", "bucket", "start_rate");

    private Impossible() {}

    /** A job that is to be submitted. */
    static void refuse(Job job) {
        String subject = "The job";
        TooLong.refuse(job.settings());
        Unescaped.refuse(job.settings());
        Misread.refuse(subject, KeptOf.JOB, job.settings().metadata());
        priority(job.settings().priority(), subject);
        for (JobPart part : List.of(JobPart.ACTIVATED, JobPart.QUEUE, JobPart.DELETE_AFTER)) {
            if (!part.isSame(job.settings(), JobPart.only(Set.of(), job.settings()))) {
                throw no(subject, "“" + part.key() + "”", "Leave it out.");
            }
        }
        for (var need : job.settings().needs()) {
            byMask(need instanceof farmhand.farm.Need.JobsMatching, subject);
        }
        job.blocks().forEach(block -> refuse(block.spec()));
    }

    /** A block that is to be there. */
    static void refuse(BlockSpec block) {
        Unescaped.refuse(block);
        String subject = "Block “" + block.name() + "”";
        Misread.refuse(subject, KeptOf.BLOCK, block.metadata());
        List<BlockField> said = BlockFields.of(block);
        List<BlockField> usual =
                BlockFields.of(
                        new BlockSpec(
                                block.name(),
                                block.work(),
                                block.how(),
                                block.needs(),
                                farmhand.farm.spec.BlockLimits.USUAL,
                                block.metadata()));
        refuse(subject, usual, said);
        refuseNeeds(subject, block.needs());
        if (block.work() instanceof Work.Listed(var tasks, _)) {
            refuse(tasks);
            Unescaped.refuse(block.how().taskName(), tasks);
        }
    }

    /** Tasks that are to be there. */
    static void refuse(List<TaskSpec> tasks) {
        Unescaped.refuse(tasks);
        for (TaskSpec task : tasks) {
            if (task.options().isTransfer()) {
                Abilities.refuseTransfer();
            }
            String subject = "Task “" + task.name() + "”";
            Misread.refuse(subject, KeptOf.TASK, task.wishes().metadata());
            boolean plain =
                    task.service().isEmpty()
                            && task.options().source().isEmpty()
                            && task.options().recurrence() instanceof Recurrence.None
                            && task.options().data().isEmpty()
                            && task.options().outputs().isEmpty()
                            && task.wishes().with(Metadata.NONE).equals(TaskWishes.NONE);
            if (!plain) {
                throw no(
                        subject,
                        "a service, data, outputs, a time, a priority or needs of a single task",
                        "Give it a name, a command and variables; put other tasks into a block of"
                                + " their own.");
            }
        }
    }

    /** A job that is said otherwise. */
    static void refuse(Job before, FarmEvent.JobEdited edited) {
        String subject = "Job " + before.number();
        Set<JobPart> parts = JobPart.between(before.settings(), edited.settings());
        List<String> bad = new ArrayList<>();
        parts.stream().filter(part -> !SAYABLE.contains(part)).forEach(p -> bad.add(p.key()));
        if (!bad.isEmpty()) {
            throw no(
                    subject,
                    "“" + String.join("”, “", bad) + "” of a job that is there",
                    "Change its priority, or pause or delete it.");
        }
        Metadata metadata = edited.settings().metadata();
        Unescaped.refuse(edited.settings());
        UnkeptMetadata.refuse(subject, metadata);
        Misread.refuseEdit(subject, KeptOf.JOB, before.settings().metadata(), metadata);
        refuseLessFolders(subject, before.settings().metadata(), metadata);
        if (parts.contains(JobPart.PRIORITY)) {
            priority(edited.settings().priority(), subject);
        }
        if (parts.contains(JobPart.NEEDS)) {
            edited.settings()
                    .needs()
                    .forEach(n -> byMask(n instanceof farmhand.farm.Need.JobsMatching, subject));
        }
    }

    /** A server adds what is said to those there; where none is said, all stay. */
    private static void refuseLessFolders(String subject, Metadata before, Metadata after) {
        Set<String> gone = folders(before);
        gone.removeAll(folders(after));
        if (!gone.isEmpty() && Kept.in(after).said().has(FOLDERS)) {
            throw no(
                    subject,
                    "taking away the folder “" + String.join("”, “", gone) + "” of a job",
                    "Say it again as it is, or leave “folders” out.");
        }
    }

    private static Set<String> folders(Metadata metadata) {
        Set<String> names = new TreeSet<>();
        Kept.in(metadata).said().path(FOLDERS).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A block that is said otherwise. */
    static void refuse(BlockSpec before, BlockAddress at, BlockSpec after) {
        Unescaped.refuse(after);
        UnkeptMetadata.refuse("Block " + at, after.metadata());
        Misread.refuseEdit("Block " + at, KeptOf.BLOCK, before.metadata(), after.metadata());
        refuse("Block " + at, BlockFields.of(before), BlockFields.of(after));
        refuseNeeds("Block " + at, after.needs());
        Set<String> gone = new TreeSet<>(before.how().environment().variables().keySet());
        gone.removeAll(after.how().environment().variables().keySet());
        if (!gone.isEmpty()) {
            throw no(
                    "Block " + at,
                    "taking away the variable “" + String.join("”, “", gone) + "” of a block",
                    "Give it an empty value.");
        }
    }

    /** That thing cannot be done there. */
    static Refused no(String subject, String what, String remedy) {
        return new Refused(
                Rejection.of(
                        "not_on_afanasy",
                        subject + ": Afanasy has no word for " + what + ".",
                        remedy));
    }

    private static void refuse(String subject, List<BlockField> before, List<BlockField> after) {
        Set<String> bad =
                after.stream()
                        .filter(field -> !before.contains(field))
                        .map(BlockField::key)
                        .filter(UNSAYABLE::contains)
                        .collect(Collectors.toSet());
        if (!bad.isEmpty()) {
            throw no(
                    subject,
                    "“" + String.join("”, “", bad) + "” of a block",
                    "Leave it as it is; limit how many run at a time, or give the job a"
                            + " priority.");
        }
    }

    private static void refuseNeeds(String subject, List<NeedSpec> needs) {
        if (needs.stream().anyMatch(NeedSpec.OnJobs.class::isInstance)) {
            throw no(
                    subject,
                    "a block that waits for other jobs",
                    "Let the whole job wait for them, by name.");
        }
    }

    private static void byMask(boolean isMask, String subject) {
        if (!isMask) {
            throw no(
                    subject,
                    "waiting for one job by its number",
                    "Wait for jobs by name: {\"jobs_matching\":\"sh020.*\"}.");
        }
    }

    static void priority(int priority, String subject) {
        if (priority < 0 || priority > MOST_PRIORITY) {
            throw no(
                    subject,
                    "a priority of " + priority,
                    "Give a number from 0, which means never, to 255.");
        }
    }
}
