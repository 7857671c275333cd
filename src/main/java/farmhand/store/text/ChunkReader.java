package farmhand.store.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Reported;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the tasks of a chunk back from a {@link ChunkText}. */
public final class ChunkReader {
    private static final JsonFactory JSON = new JsonFactory();

    private ChunkReader() {}

    /** The tasks in order; {@code first} is the index of the first of them. */
    public static List<Task> tasks(ChunkText text, int first) throws DamagedRow {
        List<Task> tasks = new ArrayList<>(text.states().length());
        for (int i = 0; i < text.states().length(); i++) {
            tasks.add(new Details(state(text.states().charAt(i))).task());
        }
        if (!text.details().equals("{}")) {
            readDetails(text.details(), first, tasks);
        }
        return tasks;
    }

    private static TaskState state(char letter) throws DamagedRow {
        for (TaskState state : TaskState.values()) {
            if (ChunkText.letter(state) == letter) {
                return state;
            }
        }
        throw new DamagedRow("states: no state has the letter " + letter);
    }

    private static Turn turn(String word) throws DamagedRow {
        for (Turn turn : Turn.values()) {
            if (turn.word().equals(word)) {
                return turn;
            }
        }
        throw new DamagedRow("details: no turn is called " + word);
    }

    private static void readDetails(String text, int first, List<Task> tasks) throws DamagedRow {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int place = Integer.parseInt(json.currentName()) - first;
                if (place < 0 || place >= tasks.size()) {
                    throw new DamagedRow("details: task " + json.currentName() + " is not here");
                }
                Details details = new Details(tasks.get(place).state());
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    json.nextToken();
                    details.read(json);
                }
                tasks.set(place, details.task());
            }
            if (json.nextToken() != null) {
                throw new DamagedRow("details: not one object");
            }
        } catch (IOException | NumberFormatException | Refused e) {
            throw new DamagedRow("details: " + e.getMessage(), e);
        }
    }

    /** What is known of one task, gathered field by field. */
    private static final class Details {
        private final TaskState state;
        private TaskState ending;
        private int failures;
        private int tries;
        private String line = "";
        private String error = "";
        private String worker = "";
        private When started = When.NEVER;
        private When finished = When.NEVER;
        private Turn turn = Turn.USUAL;
        private Reported reported = Reported.NOTHING;

        Details(TaskState state) {
            this.state = state;
            this.ending = state;
        }

        void read(JsonParser json) throws IOException, DamagedRow {
            switch (json.currentName()) {
                case "tries" -> tries = json.getIntValue();
                case "failures" -> failures = json.getIntValue();
                case "worker" -> worker = json.getText();
                case "error" -> error = json.getText();
                case "line" -> line = json.getText();
                case "started" -> started = new When(json.getLongValue());
                case "finished" -> finished = new When(json.getLongValue());
                case "reported" ->
                        reported = Reported.percent(Math.clamp(json.getIntValue(), 0, 100));
                case "turn" -> turn = turn(json.getText());
                case "ending" -> ending = TaskState.parse(json.getText());
                default -> throw new DamagedRow("details: unknown field " + json.currentName());
            }
        }

        Task task() {
            int progress = state == TaskState.DONE ? 100 : 0;
            return new Task(
                    state, ending, failures, tries, progress, line, error, worker, started,
                    finished, turn, reported);
        }
    }
}
