package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.Attempt;
import farmhand.farm.Exit;
import farmhand.farm.address.TaskAddress;

/** An attempt as it is told; {@code end} is null while it runs. */
final class AttemptJson {
    private AttemptJson() {}

    static ObjectNode print(Attempt attempt) {
        Exit exit = attempt.exit();
        ObjectNode node = Json.object();
        node.put("number", attempt.address().number());
        node.put("worker", attempt.worker());
        node.put("command", attempt.command());
        Parts.put(node, "started", attempt.started());
        Parts.put(node, "ended", attempt.ended());
        Parts.putText(node, "end", exit.end().word());
        if (exit.code() < 0) {
            node.putNull("exit_code");
        } else {
            node.put("exit_code", exit.code());
        }
        if (exit.signal() == 0) {
            node.putNull("signal");
        } else {
            node.put("signal", exit.signal());
        }
        Parts.putText(node, "error", exit.error());
        if (attempt.bucket() == Attempt.ALONE) {
            node.putNull("bucket");
        } else {
            node.put("bucket", attempt.bucket());
        }
        return node;
    }

    static Attempt read(TaskAddress task, JsonNode node) {
        return new Attempt(
                task.attempt(node.path("number").asInt()),
                Told.text(node.path("worker")),
                Told.text(node.path("command")),
                Told.when(node.path("started")),
                Told.when(node.path("ended")),
                new Exit(
                        Words.end(node.path("end")),
                        node.path("exit_code").asInt(-1),
                        node.path("signal").asInt(),
                        Told.text(node.path("error"))),
                node.path("bucket").asInt(Attempt.ALONE));
    }
}
