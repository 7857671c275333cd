package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.TaskIndexes;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Origin;
import farmhand.farm.history.Change;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;

/** The history as it is told; {@code before} is null where there are no older entries. */
public final class HistoryJson {
    private HistoryJson() {}

    /** {@code GET /farm/history}. */
    public static String print(HistoryPage page) {
        ObjectNode node = Json.object();
        ArrayNode entries = node.putArray("history");
        page.entries().forEach(entry -> entries.add(print(entry)));
        if (page.before() == HistoryPage.NO_MORE) {
            node.putNull("before");
        } else {
            node.put("before", page.before());
        }
        return Json.print(node);
    }

    /** {@code GET /farm/history}. */
    public static HistoryPage read(String text) {
        JsonNode node = Json.parseAnswer(text);
        List<Entry> entries = new ArrayList<>();
        node.path("history").forEach(entry -> entries.add(read(entry)));
        return new HistoryPage(entries, node.path("before").asLong(HistoryPage.NO_MORE));
    }

    private static ObjectNode print(Entry entry) {
        ObjectNode node = Json.object().put("revision", entry.revision());
        Parts.put(node, "at", entry.at());
        node.put("user", entry.origin().user());
        node.put("door", entry.origin().door());
        node.put("host", entry.origin().host());
        node.put("command", entry.command());
        ArrayNode subjects = node.putArray("subjects");
        entry.named().forEach(subjects::add);
        node.put("outcome", entry.outcome());
        ArrayNode refused = node.putArray("refused");
        entry.refused().forEach(rejection -> refused.add(Refusals.object(rejection)));
        node.put("undo", entry.undo().word());
        if (entry.undoes() == Entry.NOTHING) {
            node.putNull("undoes");
        } else {
            node.put("undoes", entry.undoes());
        }
        ArrayNode changes = node.putArray("changes");
        entry.changes().forEach(change -> changes.add(print(change)));
        return node;
    }

    private static ObjectNode print(Change change) {
        return Json.object()
                .put("subject", change.subject())
                .put("what", change.what())
                .put("before", change.before())
                .put("after", change.after());
    }

    private static boolean isOfJob(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static Entry read(JsonNode node) {
        List<Subject> subjects = new ArrayList<>();
        String about = "";
        for (JsonNode one : node.path("subjects")) {
            if (isOfJob(one.asText())) {
                subjects.add(TaskIndexes.subject(one.asText()));
            } else {
                about = one.asText();
            }
        }
        List<Rejection> refused = new ArrayList<>();
        node.path("refused").forEach(one -> refused.add(Refusals.read(one)));
        List<Change> changes = new ArrayList<>();
        node.path("changes").forEach(one -> changes.add(change(one)));
        return new Entry(
                node.path("revision").asLong(),
                Told.when(node.path("at")),
                new Origin(
                        Told.text(node.path("user")),
                        Told.text(node.path("door")),
                        Told.text(node.path("host"))),
                Told.text(node.path("command")),
                about,
                subjects,
                refused,
                Words.undo(node.path("undo")),
                node.path("undoes").asLong(Entry.NOTHING),
                changes);
    }

    private static Change change(JsonNode node) {
        return new Change(
                Told.text(node.path("subject")),
                Told.text(node.path("what")),
                Told.text(node.path("before")),
                Told.text(node.path("after")));
    }
}
