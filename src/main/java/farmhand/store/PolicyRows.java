package farmhand.store;

import static java.util.stream.Collectors.toMap;

import farmhand.farm.Farm;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Limit;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads and writes what is said of a farm as a whole. */
final class PolicyRows {
    private final Sql sql;
    private final List<String> damaged = new ArrayList<>();
    private final SortedMap<String, Queue> queues = new TreeMap<>();
    private final SortedMap<String, UserTerms> users = new TreeMap<>();
    private final SortedMap<String, Limit> services = new TreeMap<>();
    private final SortedSet<String> pausedWorkers = new TreeSet<>();
    private final SortedMap<String, String> workerNotes = new TreeMap<>();
    private boolean paused;

    PolicyRows(Sql sql) {
        this.sql = sql;
    }

    void write(Farm before, Farm after) throws SQLException {
        Policy old = before.policy();
        Policy now = after.policy();
        if (after.policyChanged() == before.policyChanged()) {
            return;
        }
        write("farm", Map.of("paused", old.paused()), Map.of("paused", now.paused()));
        write("queue", old.queues(), now.queues());
        write("user", old.users(), now.users());
        write("service", old.services(), now.services());
        write("worker", paused(old), paused(now));
        write("worker_note", old.workerNotes(), now.workerNotes());
        sql.run(
                "UPDATE meta SET value = ? WHERE key = 'policy_changed'",
                Long.toString(after.policyChanged()));
    }

    private static Map<String, Boolean> paused(Policy policy) {
        return policy.pausedWorkers().stream().collect(toMap(name -> name, _ -> true));
    }

    private void write(String kind, Map<String, ?> before, Map<String, ?> after)
            throws SQLException {
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                sql.run("DELETE FROM policy WHERE kind = ? AND name = ?", kind, name);
            }
        }
        for (Map.Entry<String, ?> entry : after.entrySet()) {
            if (!Objects.equals(before.get(entry.getKey()), entry.getValue())) {
                sql.run(
                        "INSERT INTO policy VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                                + " SET value = excluded.value",
                        kind,
                        entry.getKey(),
                        Json.print(entry.getValue()));
            }
        }
    }

    /** The policy; a row that cannot be read counts as not said. */
    Policy read() throws SQLException {
        sql.each("SELECT * FROM policy ORDER BY kind, name", this::read);
        queues.putIfAbsent(Policy.DEFAULT_QUEUE, Queue.USUAL);
        return new Policy(paused, queues, users, services, pausedWorkers, workerNotes);
    }

    /** A sentence for each row that could not be read. */
    List<String> damaged() {
        return damaged;
    }

    private void read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String name = row.getString("name");
        String value = row.getString("value");
        try {
            switch (kind) {
                case "farm" -> paused = Json.read(Boolean.class, "value", value);
                case "queue" -> queues.put(name, Json.read(Queue.class, "value", value));
                case "user" -> users.put(name, Json.read(UserTerms.class, "value", value));
                case "service" -> services.put(name, Json.read(Limit.class, "value", value));
                case "worker_note" ->
                        workerNotes.put(name, Json.read(String.class, "value", value));
                case "worker" -> {
                    if (Json.read(Boolean.class, "value", value)) {
                        pausedWorkers.add(name);
                    }
                }
                default -> throw new DamagedRow("kind: " + kind);
            }
        } catch (DamagedRow | Refused e) {
            damaged.add(
                    "What was said of %s “%s” cannot be read and does not hold: %s. Say it again."
                            .formatted(kind, name, e.getMessage()));
        }
    }
}
