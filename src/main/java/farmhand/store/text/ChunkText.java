package farmhand.store.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.farm.task.Turn;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * One chunk of a block's tasks as two texts.
 *
 * @param states a letter for each task
 * @param details what else is known of tasks of which anything is: a JSON object by task index
 */
public record ChunkText(String states, String details) {
    private static final JsonFactory JSON = new JsonFactory();

    /** That of the chunk of that number, counted from 0. */
    public static ChunkText of(TaskTable table, int chunk) {
        int first = chunk * TaskTable.CHUNK;
        int end = Math.min(table.size(), first + TaskTable.CHUNK);
        StringBuilder states = new StringBuilder(end - first);
        boolean plain = true;
        for (int i = first; i < end; i++) {
            Task task = table.task(i);
            states.append(letter(task.state()));
            plain &= isPlain(task);
        }
        return new ChunkText(states.toString(), plain ? "{}" : details(table, first, end));
    }

    /** The letter that a state is written as. */
    static char letter(TaskState state) {
        return switch (state) {
            case OPEN -> 'o';
            case ASSIGNED -> 'a';
            case RUNNING -> 'r';
            case DONE -> 'd';
            case FAILED -> 'f';
            case HELD -> 'h';
            case EXCLUDED -> 'x';
            case DELETED -> '-';
        };
    }

    private static boolean isPlain(Task task) {
        return task.tries() == 0
                && task.failures() == 0
                && task.error().isEmpty()
                && task.line().isEmpty() // one that the brake holds says so, and may never have run
                && task.finished().isNever()
                && task.ending() == task.state()
                && task.turn() == Turn.USUAL;
    }

    private static String details(TaskTable table, int first, int end) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (int i = first; i < end; i++) {
                if (!isPlain(table.task(i))) {
                    json.writeObjectFieldStart(Integer.toString(i));
                    write(json, table.task(i));
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("into memory", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Task task) throws IOException {
        json.writeNumberField("tries", task.tries());
        if (task.turn() != Turn.USUAL) {
            json.writeStringField("turn", task.turn().word());
        }
        if (task.failures() > 0) {
            json.writeNumberField("failures", task.failures());
        }
        text(json, "worker", task.worker());
        text(json, "error", task.error());
        if (!task.state().isActive()) { // what a process says while it runs is not kept
            text(json, "line", task.line());
        }
        if (task.reported().percent() > 0) {
            json.writeNumberField("reported", task.reported().percent());
        }
        if (!task.started().isNever()) {
            json.writeNumberField("started", task.started().micros());
        }
        if (!task.finished().isNever()) {
            json.writeNumberField("finished", task.finished().micros());
        }
        if (task.isEnding()) {
            json.writeStringField("ending", task.ending().word());
        }
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
