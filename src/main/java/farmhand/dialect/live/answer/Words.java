package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.DialectException;
import farmhand.dialect.live.json.Told;
import farmhand.dialect.live.json.Values;
import farmhand.farm.JobStatus;
import farmhand.farm.history.UndoState;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.farm.time.Age;
import farmhand.farm.why.Kind;

/** The words of states that a coordinator tells. */
final class Words {
    private Words() {}

    static JobStatus jobStatus(JsonNode node) {
        for (JobStatus status : JobStatus.values()) {
            if (status.word().equals(Told.text(node))) {
                return status;
            }
        }
        throw unknown(node.asText(), "a job");
    }

    static TaskState taskState(String word) {
        for (TaskState state : TaskState.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw unknown(word, "a task");
    }

    static Kind kind(JsonNode node) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(Told.text(node))) {
                return kind;
            }
        }
        throw unknown(node.asText(), "what waits");
    }

    /** What is not said is usual. */
    static Turn turn(String word) {
        for (Turn turn : Turn.values()) {
            if (turn.word().equals(word)) {
                return turn;
            }
        }
        return Turn.USUAL;
    }

    static End end(JsonNode node) {
        for (End end : End.values()) {
            if (end.word().equals(Told.text(node))) {
                return end;
            }
        }
        throw unknown(node.asText(), "an attempt");
    }

    /** What is not said is active. */
    static Age age(JsonNode node) {
        for (Age age : Age.values()) {
            if (age.word().equals(Told.text(node))) {
                return age;
            }
        }
        return Age.ACTIVE;
    }

    static UndoState undo(JsonNode node) {
        for (UndoState state : UndoState.values()) {
            if (state.word().equals(Told.text(node))) {
                return state;
            }
        }
        throw unknown(node.asText(), "an entry of the history");
    }

    private static DialectException unknown(String word, String what) {
        return new DialectException(
                "“" + Values.shortened(word) + "” is no status of " + what + ".");
    }
}
