package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Values;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.WorkerVerb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pause of what is no job, and what else is done to machines, as a single command: {@code
 * {"command":"pause","subjects":["worker:box1"]}}; also {@code queue:low} and {@code farm}.
 */
final class PolicyVerbs {
    private static final String FARM = "farm";
    private static final String QUEUE = "queue:";
    private static final String WORKER = "worker:";

    private PolicyVerbs() {}

    /** One that is no pause. */
    static String print(PolicyEdit.SteerWorker steer) {
        ObjectNode node = Json.object().put("command", steer.verb().word());
        node.putArray("subjects").add(WORKER + steer.worker());
        return Json.print(node);
    }

    /** Nothing where it is about jobs and their parts. */
    static Optional<Command> read(JsonNode body) {
        JsonNode act = body.isArray() && body.size() == 1 ? body.get(0) : body;
        JsonNode subjects = act.path("subjects");
        if (subjects.size() > 1
                && subjects.valueStream().allMatch(one -> isMeant(one.asText("")))) {
            throw Values.placed(
                    "one_at_a_time",
                    "The farm, its queues and its workers are told one at a time.",
                    "Send a command for each.",
                    "subjects");
        }
        if (subjects.size() != 1 || !subjects.path(0).isTextual()) {
            return Optional.empty();
        }
        String subject = subjects.get(0).textValue();
        return isMeant(subject)
                ? Optional.of(new Command.EditPolicy(edit(subject, act)))
                : Optional.empty();
    }

    /** Whether that is what is steered here, and no job. */
    static boolean isMeant(String subject) {
        return subject.equals(FARM) || subject.startsWith(QUEUE) || subject.startsWith(WORKER);
    }

    private static PolicyEdit edit(String subject, JsonNode act) {
        String word = Fields.of(act, List.of("command", "subjects")).requiredText("command");
        return switch (word) {
            case "pause" -> edit(subject, true);
            case "resume" -> edit(subject, false);
            default -> steered(subject, word);
        };
    }

    private static PolicyEdit steered(String subject, String word) {
        return Stream.of(WorkerVerb.values())
                .filter(verb -> subject.startsWith(WORKER) && verb.word().equals(word))
                .map(verb -> new PolicyEdit.SteerWorker(subject.substring(WORKER.length()), verb))
                .findFirst()
                .orElseThrow(
                        () ->
                                Values.placed(
                                        "jobs_only",
                                        "The farm and its queues are paused and resumed, no more;"
                                                + " of workers also what they run is ejected.",
                                        "Use pause or resume, of a worker also eject, nimby, free or heal;"
                                                + " or name jobs.",
                                        "command"));
    }

    private static PolicyEdit edit(String subject, boolean paused) {
        if (subject.startsWith(QUEUE)) {
            String name = subject.substring(QUEUE.length());
            return new PolicyEdit.OfQueue(name, false, List.of(new QueueField.Paused(paused)));
        }
        return subject.equals(FARM)
                ? new PolicyEdit.OfFarm(List.of(new FarmField.Paused(paused)))
                : new PolicyEdit.OfWorker(subject.substring(WORKER.length()), paused);
    }
}
