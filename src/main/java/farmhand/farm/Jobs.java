package farmhand.farm;

import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All jobs by number. A changed job costs a copy of its chunk and of the list of chunks, not of all
 * jobs, and two versions share the chunks that did not change.
 *
 * @param chunks jobs in ascending order of number; chunk {@code n} holds the numbers {@code 64n} to
 *     {@code 64n + 63}
 */
public record Jobs(List<List<Job>> chunks) {
    /** No jobs. */
    public static final Jobs NONE = new Jobs(List.of());

    private static final int CHUNK = 64;

    public Jobs {
        chunks = List.copyOf(chunks);
    }

    /** The job of that number, deleted ones included. */
    public Optional<Job> find(JobNumber number) {
        int chunk = number.value() / CHUNK;
        if (chunk >= chunks.size()) {
            return Optional.empty();
        }
        List<Job> jobs = chunks.get(chunk);
        int at = place(jobs, number);
        return at < 0 ? Optional.empty() : Optional.of(jobs.get(at));
    }

    /** All jobs in order of number, deleted ones included. */
    public Stream<Job> stream() {
        return chunks.stream().flatMap(List::stream);
    }

    /**
     * The jobs that are not the very same in {@code older}, in order of number. Costs what differs.
     */
    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    public Stream<Job> changedSince(Jobs older) {
        return Stream.iterate(0, i -> i < chunks.size(), i -> i + 1)
                .filter(i -> i >= older.chunks.size() || chunks.get(i) != older.chunks.get(i))
                .flatMap(
                        i ->
                                chunks.get(i).stream()
                                        .filter(
                                                job ->
                                                        older.find(job.number()).orElse(null)
                                                                != job));
    }

    /** These jobs, with {@code job} in the place of its number. */
    Jobs with(Job job) {
        int number = job.number().value() / CHUNK;
        List<List<Job>> changed = new ArrayList<>(chunks);
        while (changed.size() <= number) {
            changed.add(List.of());
        }
        List<Job> chunk = new ArrayList<>(changed.get(number));
        int at = place(chunk, job.number());
        if (at < 0) {
            chunk.add(-at - 1, job);
        } else {
            chunk.set(at, job);
        }
        changed.set(number, List.copyOf(chunk));
        return new Jobs(changed);
    }

    private static int place(List<Job> jobs, JobNumber number) {
        int low = 0;
        int high = jobs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = jobs.get(middle).number().compareTo(number);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }
}
