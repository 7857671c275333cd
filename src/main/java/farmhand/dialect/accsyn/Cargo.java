package farmhand.dialect.accsyn;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Parcel;
import farmhand.farm.transfer.Place;
import farmhand.farm.transfer.Transfer;

import java.util.Optional;

/**
 * What a job of files moves; of other jobs nothing. Tasks that are left out do not count.
 *
 * @param files whether it moves any
 * @param bytes all of them; {@link Parcel#UNMEASURED} until all are measured
 * @param there how many of these are there, as far as the percents of its tasks tell
 */
record Cargo(boolean files, long bytes, long there) {
    static Cargo of(Job job) {
        boolean files = false;
        boolean measured = true;
        long bytes = 0;
        long there = 0;
        for (Block block : job.blocks()) {
            if (block.transfer(0).isEmpty()) {
                continue;
            }
            for (int i = 0; i < block.tasks().size(); i++) {
                Task task = block.tasks().task(i);
                if (task.state() != TaskState.EXCLUDED && task.state() != TaskState.DELETED) {
                    files = true;
                    long size = block.wishes(i).parcel().bytes();
                    measured &= size != Parcel.UNMEASURED;
                    bytes += size;
                    there += task.share() == 100 ? size : (long) (size / 100.0 * task.share());
                }
            }
        }
        return files && measured
                ? new Cargo(true, bytes, there)
                : new Cargo(files, Parcel.UNMEASURED, 0);
    }

    /** By bytes, not by tasks; of no bytes at all by tasks. */
    int percent(Job job) {
        return bytes > 0 ? (int) (100.0 * there / bytes) : job.totals().progress();
    }

    /** The first transfer of a job, if it has any. */
    static Optional<Transfer> first(Job job) {
        return job.blocks().stream().flatMap(block -> block.transfer(0).stream()).findFirst();
    }

    /** Where its files go; of several places one that is still to be chosen, before all others. */
    static String destination(Job job) {
        return job.blocks().stream()
                .flatMap(block -> unplaced(block).stream())
                .findFirst()
                .or(() -> first(job))
                .map(one -> one.target().isEmpty() ? "" : one.destination())
                .orElse("");
    }

    private static Optional<Transfer> unplaced(Block block) {
        return block.taskNeeds().unplaced().stream()
                .filter(i -> block.tasks().task(i).state() == TaskState.OPEN)
                .boxed()
                .findFirst()
                .flatMap(block::transfer);
    }

    /** The user whose inbox a place is in, if it is in one. */
    static Optional<String> user(String place) {
        return !place.isEmpty()
                        && Place.parse(place) instanceof Place.Below(String root, _)
                        && root.startsWith(Place.INBOX)
                ? Optional.of(root.substring(Place.INBOX.length()))
                : Optional.empty();
    }
}
