package farmhand.upstream.afanasy;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who submitted jobs to the scripted server, and in which order these stand. */
final class PlayedUsers {
    /** The server's own user comes first. */
    private static final int FIRST = 2;

    private final Map<Integer, PlayedJob> jobs;
    private final List<String> names = new ArrayList<>();
    private final Set<String> moved = new HashSet<>();

    PlayedUsers(Map<Integer, PlayedJob> jobs) {
        this.jobs = jobs;
    }

    /** Somebody submits; the number of one who is new. */
    Optional<Integer> add(String name) {
        if (names.contains(name)) {
            return Optional.empty();
        }
        names.add(name);
        return Optional.of(names.size() - 1 + FIRST);
    }

    /** By which number the server knows one who has submitted. */
    int number(String name) {
        return names.indexOf(name) + FIRST;
    }

    String told() {
        return IntStream.range(0, names.size())
                .mapToObj(
                        i ->
                                "{\"name\":\"%s\",\"id\":%d,\"priority\":99}"
                                        .formatted(names.get(i), i + FIRST))
                .collect(joining(",", "{\"users\":[", "]}"));
    }

    /** Ids of the jobs of that user. */
    List<Integer> order(int user) {
        return name(user).stream().flatMap(one -> of(one).stream()).map(PlayedJob::id).toList();
    }

    /**
     * The order, where the next poll tells it: only to a monitor of the very user whose jobs were
     * moved, not to one that is of all users.
     */
    Optional<List<Integer>> toldTo(int user) {
        Optional<List<Integer>> order = name(user).filter(moved::contains).map(_ -> order(user));
        moved.clear();
        return order;
    }

    /** Jobs of that user change places; all of them. */
    List<PlayedJob> move(int user, JsonNode operation) {
        String way = operation.path("type").asText();
        if (!way.startsWith("move_jobs_")) {
            return List.of();
        }
        List<PlayedJob> all = of(name(user).orElseThrow());
        for (JsonNode id : operation.path("jids")) {
            PlayedJob job = jobs.get(id.asInt());
            int from = all.indexOf(job);
            all.remove(job);
            all.add(
                    switch (way) {
                        case "move_jobs_up" -> Math.max(0, from - 1);
                        case "move_jobs_down" -> Math.min(all.size(), from + 1);
                        case "move_jobs_top" -> 0;
                        default -> all.size();
                    },
                    job);
        }
        // a real one keeps to priorities, too
        all.sort(Comparator.comparingInt(PlayedJob::priority).reversed());
        moved(name(user).orElseThrow());
        return numbered(all);
    }

    /** A new job, or one of another priority, comes behind those that have it; all of its user. */
    List<PlayedJob> place(PlayedJob job) {
        List<PlayedJob> all = of(job.user());
        all.remove(job);
        long before = all.stream().filter(one -> one.priority() >= job.priority()).count();
        all.add((int) before, job);
        return numbered(all);
    }

    /** The next poll tells of it. */
    void moved(String user) {
        moved.add(user);
    }

    private static List<PlayedJob> numbered(List<PlayedJob> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i);
        }
        return all;
    }

    private List<PlayedJob> of(String user) {
        List<PlayedJob> all = new ArrayList<>(jobs.values());
        all.removeIf(job -> !job.user().equals(user));
        all.sort(Comparator.comparingInt(PlayedJob::place));
        return all;
    }

    private Optional<String> name(int user) {
        return user >= FIRST && user - FIRST < names.size()
                ? Optional.of(names.get(user - FIRST))
                : Optional.empty();
    }
}
