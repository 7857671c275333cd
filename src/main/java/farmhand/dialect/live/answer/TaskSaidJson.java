package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.dialect.live.spec.OptionsText;
import farmhand.dialect.live.spec.WishesText;
import farmhand.farm.view.TaskSaid;

/** What a user said of a task, as it is told; left out of the feed where nothing was said. */
final class TaskSaidJson {
    private TaskSaidJson() {}

    static void put(ObjectNode node, TaskSaid said) {
        Parts.putText(node, "service", said.service());
        WishesText.put(node, said.wishes());
        OptionsText.put(node, said.options());
    }

    static TaskSaid read(JsonNode node) {
        if (!node.has("metadata")) {
            return TaskSaid.NOTHING;
        }
        TaskSaid said =
                new TaskSaid(
                        Told.text(node.path("service")),
                        WishesText.told(node),
                        OptionsText.told(node));
        return said.equals(TaskSaid.NOTHING) ? TaskSaid.NOTHING : said;
    }
}
