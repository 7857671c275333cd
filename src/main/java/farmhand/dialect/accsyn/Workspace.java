package farmhand.dialect.accsyn;

import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Attempt;
import farmhand.farm.transfer.Place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The farm around the objects, as far as these tell of it.
 *
 * @param name of the farm
 * @param now when it is looked at
 * @param shares absolute folders by the names that places know them by
 * @param records of what does not stand in it
 */
public record Workspace(String name, When now, Map<String, String> shares, Records records) {
    /** One of which only the names of attributes are asked. */
    static final Workspace NONE =
            new Workspace(
                    "",
                    When.NEVER,
                    Map.of(),
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

    public Workspace {
        shares = Map.copyOf(shares);
    }

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
        return elsewhere(place)
                .map(site -> "site:" + Ids.of("site", site))
                .or(() -> Cargo.user(place).map(user -> "user:" + user(user)))
                .orElse("organization:" + id());
    }

    String partyForPeople(String place) {
        return elsewhere(place)
                .map(site -> "site:" + site)
                .or(() -> Cargo.user(place).map(user -> "user:" + user))
                .orElse("organization:" + name);
    }

    List<String> partyNames(String place) {
        return elsewhere(place)
                .map(site -> List.of(party(place), Ids.of("site", site), site))
                .or(() -> Cargo.user(place).map(user -> List.of(party(place), user(user), user)))
                .orElse(List.of(party(place), id(), name, MAIN_SITE));
    }

    /** The folder that a place lies below by name, as an id; empty for other places. */
    String share(String place) {
        return !place.isEmpty()
                        && Place.parse(place) instanceof Place.Below(String root, _)
                        && shares.containsKey(root)
                ? Ids.of("share", root)
                : "";
    }

    /** Whether a place lies below a folder that has no such name here; inboxes are a person's. */
    boolean isUnknownShare(String place) {
        return Place.parse(place) instanceof Place.Below(String root, _)
                && !root.startsWith(Place.INBOX)
                && !shares.containsKey(root);
    }

    /** Where a place lies on the disk; empty where that is not known. */
    String absolute(String place) {
        return place.isEmpty()
                ? ""
                : switch (Place.parse(place)) {
                    case Place.OnDisk(String path) -> path;
                    case Place.Below(String root, String path) -> below(root, path);
                    case Place.Elsewhere _ -> "";
                };
    }

    private String below(String root, String path) {
        String folder = shares.getOrDefault(root, "");
        String rest = path.replaceFirst("^/+", "");
        return folder.isEmpty() || rest.isEmpty()
                ? folder
                : folder + (folder.endsWith("/") ? "" : "/") + rest;
    }

    /** The name of a site that nothing is known of here. */
    private static Optional<String> elsewhere(String place) {
        return !place.isEmpty() && Place.parse(place) instanceof Place.Elsewhere(String text)
                ? Optional.of(text.replaceFirst("(?i)^site[=:]", "").replaceFirst("/.*", ""))
                : Optional.empty();
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
