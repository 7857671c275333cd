package farmhand.dialect.accsyn;

import farmhand.farm.Attempt;
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
                    });

    /** What the main site of a workspace is called. */
    private static final String MAIN_SITE = "hq";

    static String user(String name) {
        return Ids.of("user", name);
    }

    static String queue(String name) {
        return Ids.of("queue", name);
    }

    String id() {
        return Ids.of("organization", name);
    }

    /** The farm as a party to a job: all is read and written where it runs. */
    String party() {
        return "organization:" + id();
    }

    String partyForPeople() {
        return "organization:" + name;
    }

    List<String> partyNames() {
        return List.of(party(), id(), name, MAIN_SITE);
    }

    String uri(String queue) {
        return name + "/" + queue;
    }
}
