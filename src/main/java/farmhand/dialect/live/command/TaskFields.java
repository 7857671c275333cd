package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.dialect.live.spec.NeedText;
import farmhand.dialect.live.spec.WishesText;
import farmhand.farm.command.TaskField;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;

/** What is said of tasks otherwise: {@code {"status":"held","priority":10,"hidden":true}}. */
final class TaskFields {
    static final List<String> KEYS =
            List.of(
                    "status",
                    "priority",
                    "hidden",
                    "metadata",
                    "needs",
                    "not_before",
                    "destination");

    private TaskFields() {}

    static void put(ObjectNode node, List<TaskField> fields) {
        for (TaskField field : fields) {
            switch (field) {
                case TaskField.Status(TaskState to) -> node.put("status", to.word());
                case TaskField.Priority(int value) -> WishesText.putPriority(node, value);
                case TaskField.Hidden(boolean value) -> node.put("hidden", value);
                case TaskField.NotBefore(var value) -> Parts.put(node, "not_before", value);
                case TaskField.Needs(var value) -> node.set("needs", WishesText.needs(value));
                case TaskField.Destination(String value) -> node.put("destination", value);
                case TaskField.Meta(var value) -> node.set("metadata", Parts.metadata(value));
            }
        }
    }

    static List<TaskField> read(Fields fields) {
        List<TaskField> said = new ArrayList<>();
        fields.read("status", status -> TaskState.parse(Values.text(status)))
                .map(TaskField.Status::new)
                .ifPresent(said::add);
        fields.read("priority", WishesText::priority)
                .map(TaskField.Priority::new)
                .ifPresent(said::add);
        fields.flag("hidden").map(TaskField.Hidden::new).ifPresent(said::add);
        fields.metadata("metadata").map(TaskField.Meta::new).ifPresent(said::add);
        fields.text("destination").map(TaskField.Destination::new).ifPresent(said::add);
        fields.when("not_before").map(TaskField.NotBefore::new).ifPresent(said::add);
        if (fields.has("needs")) {
            said.add(new TaskField.Needs(fields.list("needs", NeedText::ofTask)));
        }
        if (said.isEmpty()) {
            throw Empty.patch(KEYS);
        }
        return said;
    }
}
