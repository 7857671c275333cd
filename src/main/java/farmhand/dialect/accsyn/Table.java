package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.BoundedJson;
import farmhand.query.Attribute;
import farmhand.query.Query;
import farmhand.query.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is told of one kind of object, and what can be asked of it. */
final class Table<S> {
    private final List<String> entities;
    private final List<Attribute<S>> asked = new ArrayList<>();
    private final Map<String, Function<S, JsonNode>> told = new LinkedHashMap<>();

    Table(List<String> entities) {
        this.entities = entities;
    }

    /** One that is told and can be asked for. */
    Table<S> with(Attribute<S> attribute, Function<S, JsonNode> value) {
        asked.add(attribute);
        told.put(attribute.name(), value);
        return this;
    }

    /** A text, told as it is asked for. */
    Table<S> text(String key, Attribute.Level level, Function<S, String> value) {
        return with(
                new Attribute.Text<>(key, level, Attribute.Sort.FREE, value),
                subject -> JsonNodeFactory.instance.textNode(value.apply(subject)));
    }

    /** One that can only be asked for. */
    Table<S> asked(Attribute<S> attribute) {
        asked.add(attribute);
        return this;
    }

    /** One that is only told. */
    Table<S> told(String key, Function<S, JsonNode> value) {
        told.put(key, value);
        return this;
    }

    /** Throws {@link farmhand.farm.refusal.Refused} at the first name of nothing that is told. */
    void refuseUnknown(List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!told.containsKey(wanted.get(i))) {
                throw BoundedJson.placed(
                        "unknown_attribute",
                        "There is no attribute “" + BoundedJson.shortened(wanted.get(i)) + "”.",
                        "Use " + String.join(", ", told.keySet()) + ".",
                        "attributes[" + i + "]");
            }
        }
    }

    /** The names of what is told. */
    List<String> names() {
        return List.copyOf(told.keySet());
    }

    /** Reads an expression over what can be asked for. */
    Query<S> query(String text) {
        return Query.of(new Vocabulary<>(entities, asked), text);
    }

    /** An object with its id and what {@code wanted} names; with all when it names nothing. */
    ObjectNode print(S subject, List<String> wanted) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        told.forEach(
                (key, value) -> {
                    if (wanted.isEmpty() || wanted.contains(key) || key.equals("id")) {
                        node.set(key, value.apply(subject));
                    }
                });
        return node;
    }
}
