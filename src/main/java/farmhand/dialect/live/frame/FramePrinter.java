package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.LinkJson;
import farmhand.dialect.live.answer.PolicyJson;
import farmhand.dialect.live.json.Json;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.WholeJob;

import java.util.ArrayList;
import java.util.List;

/** Updates as frames. */
public final class FramePrinter {
    /** Characters after which a snapshot goes on in another frame; a single job may be longer. */
    static final int FULL = 1_000_000;

    private FramePrinter() {}

    /**
     * The frames that say {@code update}, in order; more than one only for a snapshot and a watched
     * job. {@link Update.Lost} has no frame: whoever loses the link tells itself.
     */
    public static List<String> print(Update update) {
        return switch (update) {
            case Update.Hello hello -> List.of(hello(hello));
            case Update.Snapshot snapshot -> snapshot(snapshot);
            case Update.Changes changes -> List.of(changes(changes));
            case Update.Watched watched -> WatchedJson.print(watched);
            case Update.LogText log -> List.of(log(log));
            case Update.Workers(long revision, var workers) ->
                    List.of(Answers.watched(revision, workers));
            case Update.Link(LinkState link) ->
                    List.of(Json.print(Json.object().set("link", LinkJson.print(link))));
            case Update.NotWatched refused -> List.of(WatchFrames.refused(refused));
            case Update.Lost _ -> List.of();
        };
    }

    private static String hello(Update.Hello hello) {
        ObjectNode node = Json.object();
        ObjectNode said =
                node.putObject("hello")
                        .put("epoch", hello.epoch())
                        .put("revision", hello.revision())
                        .put("mode", hello.resumed() ? "resume" : "snapshot")
                        .put("version", hello.version());
        if (!hello.open().isEmpty()) {
            ArrayNode open = said.putArray("open");
            hello.open().forEach(open::add);
        }
        if (!hello.user().isEmpty()) {
            said.put("user", hello.user());
        }
        if (!hello.farm().isEmpty()) {
            said.put("farm", hello.farm());
        }
        return Json.print(node);
    }

    private static List<String> snapshot(Update.Snapshot snapshot) {
        List<String> frames = new ArrayList<>();
        List<String> jobs = new ArrayList<>();
        int length = 0;
        for (WholeJob job : snapshot.jobs()) {
            String text = Json.print(JobJson.print(job));
            if (!jobs.isEmpty() && length + text.length() > FULL) {
                frames.add(snapshot(snapshot, jobs, true));
                jobs.clear();
                length = 0;
            }
            jobs.add(text);
            length += text.length() + 1;
        }
        frames.add(snapshot(snapshot, jobs, snapshot.more()));
        return frames;
    }

    /** The jobs were printed one by one to know their lengths; they are not printed twice. */
    private static String snapshot(Update.Snapshot snapshot, List<String> jobs, boolean more) {
        return "{\"snapshot\":{\"revision\":"
                + snapshot.revision()
                + ",\"farm\":"
                + Json.print(PolicyJson.print(snapshot.policy()))
                + ",\"jobs\":["
                + String.join(",", jobs)
                + "],\"more\":"
                + more
                + "}}";
    }

    private static String changes(Update.Changes changes) {
        ObjectNode node = Json.object().put("from", changes.from()).put("to", changes.to());
        ArrayNode list = node.putArray("changes");
        for (ViewChange change : changes.changes()) {
            list.add(ChangePrinter.print(change));
        }
        return Json.print(node);
    }

    private static String log(Update.LogText log) {
        ObjectNode node = Json.object();
        node.putObject("log")
                .put("attempt", log.attempt().toString())
                .put("offset", log.offset())
                .put("text", log.text())
                .put("end", log.end());
        return Json.print(node);
    }
}
