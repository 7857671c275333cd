package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Values;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;

import java.util.List;
import java.util.Optional;

/**
 * A pause of what is no job, as a single command: {@code
 * {"command":"pause","subjects":["worker:box1"]}}; also {@code queue:low} and {@code farm}.
 */
final class PolicyVerbs {
    private static final String FARM = "farm";
    private static final String QUEUE = "queue:";
    private static final String WORKER = "worker:";

    private PolicyVerbs() {}

    /** Nothing where it is about jobs and their parts. */
    static Optional<Command> read(JsonNode body) {
        JsonNode act = body.isArray() && body.size() == 1 ? body.get(0) : body;
        JsonNode subjects = act.path("subjects");
        if (subjects.size() != 1 || !subjects.path(0).isTextual()) {
            return Optional.empty();
        }
        String subject = subjects.get(0).textValue();
        boolean known =
                subject.equals(FARM) || subject.startsWith(QUEUE) || subject.startsWith(WORKER);
        return known
                ? Optional.of(new Command.EditPolicy(edit(subject, isPause(act))))
                : Optional.empty();
    }

    private static boolean isPause(JsonNode act) {
        Fields fields = Fields.of(act, List.of("command", "subjects"));
        return switch (fields.requiredText("command")) {
            case "pause" -> true;
            case "resume" -> false;
            default ->
                    throw Values.placed(
                            "jobs_only",
                            "The farm, its queues and workers are paused and resumed, no more.",
                            "Use pause or resume, or name jobs.",
                            "command");
        };
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
