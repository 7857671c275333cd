package farmhand.dialect.afanasy.mirror;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.FarmEvent;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Metadata for which an afserver has no place: it keeps what it knows itself. Of what is new the
 * user is told, since it runs all the same; nothing else would come of an edit.
 */
public final class UnkeptMetadata {
    private final Set<String> keys = new TreeSet<>();

    private UnkeptMetadata() {}

    /** A warning, or none where all that is added is kept. */
    public static List<String> of(List<? extends FarmEvent> events) {
        UnkeptMetadata unkept = new UnkeptMetadata();
        events.forEach(unkept::look);
        return unkept.keys.isEmpty()
                ? List.of()
                : List.of(
                        "An afserver has no place for the metadata “"
                                + String.join("”, “", unkept.keys)
                                + "”: it is there without.");
    }

    /** What is said of a thing that is there. */
    static void refuse(String subject, Metadata metadata) {
        List<String> keys = Kept.others(metadata);
        if (!keys.isEmpty()) {
            throw Impossible.no(
                    subject,
                    "the metadata “" + String.join("”, “", keys) + "”",
                    "Leave it out, or put it into the note of the job.");
        }
    }

    private void look(FarmEvent event) {
        if (event instanceof FarmEvent.JobAdded added) {
            look(added.settings().metadata());
            added.blocks().forEach(block -> look(block.spec()));
        } else if (event instanceof FarmEvent.BlocksAdded added) {
            added.blocks().forEach(block -> look(block.spec()));
        } else if (event instanceof FarmEvent.TasksAdded added) {
            added.tasks().forEach(this::look);
        }
    }

    private void look(BlockSpec block) {
        look(block.metadata());
        if (block.work() instanceof Work.Listed(List<TaskSpec> tasks, _)) {
            tasks.forEach(this::look);
        }
    }

    private void look(TaskSpec task) {
        look(task.wishes().metadata());
    }

    private void look(Metadata metadata) {
        keys.addAll(Kept.others(metadata));
    }
}
