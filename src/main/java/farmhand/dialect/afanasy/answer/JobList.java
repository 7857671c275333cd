package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.time.Age;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs as Afanasy lists them: all that were not put away, as they go before each other. */
public final class JobList {
    private final Farm farm;
    private final List<Job> inOrder;
    private final Map<Integer, Integer> places = new HashMap<>();

    /** The jobs of that farm. */
    public JobList(Farm farm) {
        this.farm = farm;
        this.inOrder = farm.inOrder().filter(JobList::isListed).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (Job job : inOrder) {
            places.put(
                    job.number().value(), counts.merge(job.settings().user(), 1, Integer::sum) - 1);
        }
    }

    /** Whether clients see it. */
    public static boolean isListed(Job job) {
        return !job.deleted() && job.age() != Age.ARCHIVED;
    }

    /** As they go before each other. */
    public List<Job> inOrder() {
        return inOrder;
    }

    /** As they stand among those of all users: the highest priority first, else as they came. */
    public List<Job> byPriority() {
        return inOrder.stream()
                .sorted(
                        Comparator.comparingInt((Job job) -> job.settings().priority())
                                .reversed()
                                .thenComparing(Job::number))
                .toList();
    }

    /**
     * Those jobs as JSON, Afanasy's own behind those of a higher priority where {@code system} says
     * so and no other is number 1.
     */
    public String print(List<Job> jobs, boolean system, When opened, When now, BlockForm form) {
        boolean isOwnTold = system && farm.job(new JobNumber(SystemJob.NUMBER)).isEmpty();
        int before =
                (int)
                        jobs.stream()
                                .takeWhile(job -> job.settings().priority() > SystemJob.PRIORITY)
                                .count();
        return JsonOut.object(
                out ->
                        out.array(
                                "jobs",
                                _ -> {
                                    write(out, jobs.subList(0, before), now, form);
                                    if (isOwnTold) {
                                        SystemJob.write(out, opened, form);
                                    }
                                    write(out, jobs.subList(before, jobs.size()), now, form);
                                }));
    }

    private void write(JsonOut out, List<Job> jobs, When now, BlockForm form) {
        for (Job job : jobs) {
            int place = places.getOrDefault(job.number().value(), 0);
            JobJson.write(out, farm, job, place, now, form);
        }
    }

    /** Some blocks of a job, each in its form. */
    public String printBlocks(Job job, Map<Block, BlockForm> blocks) {
        return JsonOut.object(
                out ->
                        out.array(
                                "blocks",
                                _ ->
                                        blocks.forEach(
                                                (block, form) -> {
                                                    Waits waits = Waits.of(farm, job, block);
                                                    BlockJson.write(
                                                            out, waits, BlockSums.of(waits), form);
                                                })));
    }
}
