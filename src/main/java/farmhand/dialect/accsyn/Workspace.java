package farmhand.dialect.accsyn;

import farmhand.farm.Attempt;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.List;

/**
 * The farm around the objects, as far as these tell of it.
 *
 * @param name of the farm
 * @param now when it is looked at
 * @param records of what does not stand in it
 */
public record Workspace(String name, When now, Records records) {
    /** One of which only the names of attributes are asked. */
    static final Workspace NONE =
            new Workspace(
                    "",
                    When.NEVER,
                    new Records() {
                        @Override
                        public String modifier(JobNumber job) {
                            return "";
                        }

                        @Override
                        public int bucket(TaskAddress task) {
                            return Attempt.ALONE;
                        }

                        @Override
                        public long rate(TaskAddress task) {
                            return 0;
                        }
                    });

    /** What the main site of a workspace is called. */
    private static final String MAIN_SITE = "hq";

    private static final int MOST_ASKED = 64;

    static String user(String name) {
        return Ids.of("user", name);
    }

    static String queue(String name) {
        return Ids.of("queue", name);
    }

    String id() {
        return Ids.of("organization", name);
    }

    /**
     * Who sends or takes what lies at a place: the user whose inbox it is in, else the farm, since
     * all is read and written where it runs.
     */
    String party(String place) {
        return Cargo.user(place).map(user -> "user:" + user(user)).orElse("organization:" + id());
    }

    String partyForPeople(String place) {
        return Cargo.user(place).map(user -> "user:" + user).orElse("organization:" + name);
    }

    List<String> partyNames(String place) {
        return Cargo.user(place)
                .map(user -> List.of(party(place), user(user), user))
                .orElse(List.of(party(place), id(), name, MAIN_SITE));
    }

    /** Bytes a second that the job copies now. */
    long rate(Job job) {
        return job.blocks().stream()
                .flatMap(
                        block ->
                                block
                                        .tasks()
                                        .active()
                                        .where(i -> block.transfer(i).isPresent())
                                        .stream()
                                        .mapToObj(
                                                new BlockAddress(job.number(), block.index())
                                                        ::task))
                .limit(MOST_ASKED)
                .mapToLong(records::rate)
                .sum();
    }

    String uri(String queue) {
        return name + "/" + queue;
    }
}
