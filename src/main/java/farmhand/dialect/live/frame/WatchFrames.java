package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.Refusals;
import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader sends: {@code {"watch":{"jobs":[3],"runs":[7],"log":"3/0/17/2","workers":true}}}
 * and {@code {"unwatch":{…}}}. {@code log} may be a list.
 */
public final class WatchFrames {
    /** How many jobs, strips and logs one reader may watch. */
    public static final int MOST_WATCHED = 1_000;

    private static final List<String> KEYS = List.of("jobs", "runs", "log", "workers");

    private WatchFrames() {}

    /** The frames, none to two, that lead from one watch to another. */
    public static List<String> print(Watch before, Watch after) {
        List<String> frames = new ArrayList<>();
        add("unwatch", without(before, after), frames);
        add("watch", without(after, before), frames);
        return frames;
    }

    /** What is watched after {@code frame}; refuses what it cannot read, and too much. */
    public static Watch apply(Watch before, String frame) {
        Fields fields = Fields.of(Json.parse(frame), List.of("watch", "unwatch"));
        Watch less = fields.read("unwatch", WatchFrames::watch).orElse(Watch.NOTHING);
        Watch more = fields.read("watch", WatchFrames::watch).orElse(Watch.NOTHING);
        Watch left = without(before, less);
        Watch after =
                new Watch(
                        union(left.jobs(), more.jobs()),
                        union(left.runs(), more.runs()),
                        union(left.logs(), more.logs()),
                        left.workers() || more.workers());
        if (after.jobs().size() + after.runs().size() + after.logs().size() > MOST_WATCHED) {
            throw Refused.of(
                    "too_many_watched",
                    "More than 1,000 jobs and logs would be watched.",
                    "Unwatch what is not looked at any more.");
        }
        return after;
    }

    /**
     * The frame that refuses something a reader wanted: {@code
     * {"refused":{"watch":{"jobs":[99]},"code":…}}}.
     */
    static String refused(Update.NotWatched refused) {
        ObjectNode node = Json.object();
        ObjectNode told = node.putObject("refused");
        if (!refused.watch().equals(Watch.NOTHING)) {
            told.set("watch", object(refused.watch()));
        }
        told.setAll(Refusals.object(refused.rejection()));
        return Json.print(node);
    }

    static Update.NotWatched readRefused(JsonNode node) {
        Watch watch = node.has("watch") ? watch(node.path("watch")) : Watch.NOTHING;
        return new Update.NotWatched(watch, Refusals.read(node));
    }

    private static void add(String key, Watch watch, List<String> frames) {
        if (watch.equals(Watch.NOTHING)) {
            return;
        }
        ObjectNode node = Json.object();
        node.set(key, object(watch));
        frames.add(Json.print(node));
    }

    private static ObjectNode object(Watch watch) {
        ObjectNode what = Json.object();
        putJobs(what, "jobs", watch.jobs());
        putJobs(what, "runs", watch.runs());
        if (!watch.logs().isEmpty()) {
            ArrayNode logs = what.putArray("log");
            watch.logs().stream().map(AttemptAddress::toString).sorted().forEach(logs::add);
        }
        if (watch.workers()) {
            what.put("workers", true);
        }
        return what;
    }

    private static void putJobs(ObjectNode node, String key, Collection<JobNumber> jobs) {
        if (!jobs.isEmpty()) {
            ArrayNode numbers = node.putArray(key);
            jobs.stream().sorted().forEach(job -> numbers.add(job.value()));
        }
    }

    private static Watch watch(JsonNode node) {
        Fields fields = Fields.of(node, KEYS);
        return new Watch(
                Set.copyOf(fields.list("jobs", WatchFrames::job)),
                Set.copyOf(fields.list("runs", WatchFrames::job)),
                fields.read("log", WatchFrames::logs).orElse(Set.of()),
                fields.flag("workers").orElse(false));
    }

    private static JobNumber job(JsonNode node) {
        return new JobNumber(Values.number(node));
    }

    private static Set<AttemptAddress> logs(JsonNode node) {
        return node.isTextual()
                ? Set.of(AttemptAddress.parse(node.textValue()))
                : Set.copyOf(Fields.list(node, one -> AttemptAddress.parse(Values.text(one))));
    }

    private static Watch without(Watch watch, Watch other) {
        return new Watch(
                minus(watch.jobs(), other.jobs()),
                minus(watch.runs(), other.runs()),
                minus(watch.logs(), other.logs()),
                watch.workers() && !other.workers());
    }

    private static <T> Set<T> minus(Set<T> set, Set<T> other) {
        Set<T> rest = new HashSet<>(set);
        rest.removeAll(other);
        return rest;
    }

    private static <T> Set<T> union(Set<T> set, Set<T> other) {
        Set<T> both = new HashSet<>(set);
        both.addAll(other);
        return both;
    }
}
