package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.LinkJson;
import farmhand.dialect.live.answer.PolicyJson;
import farmhand.dialect.live.json.DialectException;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.policy.Policy;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.WholeJob;

import java.util.ArrayList;
import java.util.List;

/**
 * Frames to updates. One for each reader, kept over reconnects, since a resumed feed goes on from
 * what was told before; used by one thread at a time.
 */
public final class FrameReader {
    private final KnownJobs known = new KnownJobs();

    /**
     * What the frame says. Throws {@link DialectException} when it cannot be understood or speaks
     * of jobs that were never told; then start anew with a new reader and a snapshot.
     */
    public Update read(String frame) {
        JsonNode node = Json.parseAnswer(frame);
        if (node.has("changes")) {
            return changes(node);
        }
        if (node.has("hello")) {
            return hello(node.path("hello"));
        }
        if (node.has("snapshot")) {
            return snapshot(node.path("snapshot"));
        }
        if (node.has("watched")) {
            return watched(node.path("watched"));
        }
        if (node.has("log")) {
            return log(node.path("log"));
        }
        if (node.has("link")) {
            return new Update.Link(LinkJson.read(node.path("link")));
        }
        if (node.has("refused")) {
            return WatchFrames.readRefused(node.path("refused"));
        }
        throw new DialectException("A frame of an unknown kind came.");
    }

    private static Update hello(JsonNode node) {
        List<String> open = new ArrayList<>();
        node.path("open").forEach(door -> open.add(Told.text(door)));
        return new Update.Hello(
                Told.text(node.path("epoch")),
                node.path("revision").asLong(),
                Told.text(node.path("mode")).equals("resume"),
                Told.text(node.path("version")),
                open,
                Told.text(node.path("user")),
                Told.text(node.path("farm")));
    }

    private Update snapshot(JsonNode node) {
        List<WholeJob> jobs = new ArrayList<>();
        node.path("jobs").forEach(job -> jobs.add(JobJson.readWhole(job)));
        boolean more = node.path("more").asBoolean();
        known.snapshot(jobs, more);
        Policy policy = PolicyJson.read(node.path("farm"));
        return new Update.Snapshot(node.path("revision").asLong(), jobs, policy, more);
    }

    private Update changes(JsonNode node) {
        List<ViewChange> changes = new ArrayList<>();
        for (JsonNode change : node.path("changes")) {
            ChangeReader.read(change, known).ifPresent(changes::add);
        }
        return new Update.Changes(node.path("from").asLong(), node.path("to").asLong(), changes);
    }

    private static Update watched(JsonNode node) {
        return node.has("workers")
                ? new Update.Workers(node.path("revision").asLong(), Answers.readWorkers(node))
                : WatchedJson.read(node);
    }

    private static Update log(JsonNode node) {
        return new Update.LogText(
                AttemptAddress.parse(Told.text(node.path("attempt"))),
                node.path("offset").asLong(),
                Told.text(node.path("text")),
                node.path("end").asBoolean());
    }
}
