package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Exit;
import farmhand.farm.time.NextRun;

import java.time.Duration;
import java.util.List;

/** An attempt as it is told; {@code end} is null while it runs. */
final class AttemptJson {
    private static final double NANOS = 1e9;

    private AttemptJson() {}

    /** As lists tell it: without what can be long. */
    static ObjectNode listed(Attempt attempt) {
        return print(attempt.listed()).without(List.of("command", "outputs"));
    }

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
        put(node, attempt.account());
        if (attempt.bucket() == Attempt.ALONE) {
            node.putNull("bucket");
        } else {
            node.put("bucket", attempt.bucket());
        }
        return node;
    }

    /** The processor's time in seconds, sizes in bytes; null where they are not known. */
    private static void put(ObjectNode node, Account account) {
        node.put("progress", account.progress());
        if (account.cpu().isZero()) {
            node.putNull("cpu_seconds");
        } else {
            node.put("cpu_seconds", account.cpu().toNanos() / NANOS);
        }
        if (account.peakMemory() == 0) {
            node.putNull("peak_memory");
        } else {
            node.put("peak_memory", account.peakMemory());
        }
        if (account.logSize() == Account.UNKNOWN) {
            node.putNull("log_size");
        } else {
            node.put("log_size", account.logSize());
        }
        node.set("outputs", Parts.texts(account.outputs()));
        if (account.rate() > 0) {
            node.put("bytes_per_second", account.rate());
        }
    }

    private static Account account(JsonNode node) {
        return new Account(
                node.path("progress").asInt(),
                Duration.ofNanos(Math.round(node.path("cpu_seconds").asDouble() * NANOS)),
                node.path("peak_memory").asLong(),
                node.path("log_size").asLong(Account.UNKNOWN),
                Told.texts(node.path("outputs")),
                new NextRun.Unsaid(),
                node.path("bytes_per_second").asLong());
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
                account(node),
                node.path("bucket").asInt(Attempt.ALONE));
    }
}
