package farmhand.server.party;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.testing.Handlers;
import farmhand.testing.ServedFarm;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A farm that is served to clients of Party and runs real processes. */
abstract class PartyFarm {
    @TempDir Path folder;
    Handlers handlers;
    ServedFarm farm;

    /** What can be run. */
    abstract void handle(Handlers handlers) throws IOException;

    @BeforeEach
    final void open() throws IOException {
        handlers =
                new Handlers(folder)
                        .with(
                                "slow",
                                "while [ ! -e " + folder.resolve("go") + " ]; do sleep 0.02; done");
        handle(handlers);
        farm = ServedFarm.in(folder, handlers);
    }

    @AfterEach
    final void close() {
        farm.close();
    }

    final void paused(boolean value) {
        var field = new PolicyEdit.FarmField.Paused(value);
        farm.farm().done(new Command.EditPolicy(new PolicyEdit.OfFarm(List.of(field))));
    }

    final String post(String party, String data, String timestamp) throws Exception {
        String task =
                "{\"party\":\"%s\",\"data\":%s,\"timestamp\":\"%s\"}"
                        .formatted(party, data, timestamp);
        JsonNode answer = ask(201, "POST", "/tasks", "{\"tasks\":[" + task + "]}");
        return answer.path("data").path(0).path("_id").asText();
    }

    final JsonNode get(String id) {
        return ask(200, "GET", "/task/" + id, null).path("data");
    }

    final List<JsonNode> listed() {
        return list(ask(200, "GET", "/tasks", null).path("data"));
    }

    final JsonNode ask(int status, String method, String path, @Nullable String body) {
        return farm.client().json(status, method, path, body);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
