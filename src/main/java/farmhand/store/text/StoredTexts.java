package farmhand.store.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOrder;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that are written as one text or number: a command as a text (for the shell) or a list of
 * texts (without), an order as its word, a duration in seconds.
 */
final class StoredTexts {
    private StoredTexts() {}

    static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(
                        printing(
                                TaskCommand.class,
                                (command, json) -> {
                                    switch (command) {
                                        case TaskCommand.Shell(String line) ->
                                                json.writeString(line);
                                        case TaskCommand.Argv(List<String> words) ->
                                                json.writeArray(
                                                        words.toArray(String[]::new),
                                                        0,
                                                        words.size());
                                    }
                                }))
                .addDeserializer(
                        TaskCommand.class, reading(TaskCommand.class, StoredTexts::command))
                .addSerializer(
                        printing(TaskOrder.class, (order, json) -> json.writeString(order.word())))
                .addDeserializer(
                        TaskOrder.class,
                        reading(TaskOrder.class, json -> TaskOrder.parse(json.getText())))
                .addSerializer(
                        printing(
                                Duration.class,
                                (duration, json) -> json.writeNumber(duration.toSeconds())))
                .addDeserializer(
                        Duration.class,
                        reading(Duration.class, json -> Duration.ofSeconds(json.getLongValue())));
    }

    private static TaskCommand command(JsonParser json) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            return TaskCommand.of(json.getText());
        }
        List<String> words = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            words.add(json.getText());
        }
        return new TaskCommand.Argv(words);
    }

    private interface Print<T> {
        void print(T value, JsonGenerator json) throws IOException;
    }

    private interface Read<T> {
        T read(JsonParser json) throws IOException;
    }

    private static <T> StdSerializer<T> printing(Class<T> type, Print<T> print) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider ignored)
                    throws IOException {
                print.print(value, json);
            }

            @Override
            public void serializeWithType(
                    T value, JsonGenerator json, SerializerProvider all, TypeSerializer ignored)
                    throws IOException {
                serialize(value, json, all);
            }
        };
    }

    private static <T> StdDeserializer<T> reading(Class<T> type, Read<T> read) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser json, DeserializationContext ignored)
                    throws IOException {
                return read.read(json);
            }
        };
    }
}
