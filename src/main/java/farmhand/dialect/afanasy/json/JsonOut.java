package farmhand.dialect.afanasy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * An answer as it is written. Keys with a default are left out by the methods whose name begins
 * with {@code if}, as Afanasy's server leaves them out. Used by one thread.
 */
public final class JsonOut {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    private JsonOut() throws IOException {
        json = Json.factory().createGenerator(text);
    }

    /** The text of one object, its keys written by {@code keys}. */
    public static String object(Consumer<JsonOut> keys) {
        try {
            JsonOut out = new JsonOut();
            out.item(keys);
            out.json.close();
            return out.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
    }

    /** An object in an array. */
    public void item(Consumer<JsonOut> keys) {
        write(JsonGenerator::writeStartObject);
        keys.accept(this);
        write(JsonGenerator::writeEndObject);
    }

    /** A number in an array. */
    public void item(long value) {
        write(out -> out.writeNumber(value));
    }

    /** A text in an array. */
    public void item(String value) {
        write(out -> out.writeString(value));
    }

    /** Any value in an array. */
    public void item(JsonNode value) {
        write(out -> out.writeRawValue(value.toString()));
    }

    /** An array in an array. */
    public void row(Consumer<JsonOut> items) {
        write(JsonGenerator::writeStartArray);
        items.accept(this);
        write(JsonGenerator::writeEndArray);
    }

    /** An object behind a key. */
    public void object(String key, Consumer<JsonOut> keys) {
        key(key);
        item(keys);
    }

    /** An array behind a key. */
    public void array(String key, Consumer<JsonOut> items) {
        key(key);
        row(items);
    }

    /** A number behind a key. */
    public void number(String key, long value) {
        key(key);
        item(value);
    }

    /** A number behind a key, left out when it is 0. */
    public void ifNumber(String key, long value) {
        if (value != 0) {
            number(key, value);
        }
    }

    /** A text behind a key. */
    public void text(String key, String value) {
        key(key);
        item(value);
    }

    /** A text behind a key, left out when it is empty. */
    public void ifText(String key, String value) {
        if (!value.isEmpty()) {
            text(key, value);
        }
    }

    /** True behind a key, left out when it is false. */
    public void ifTrue(String key, boolean value) {
        if (value) {
            key(key);
            write(out -> out.writeBoolean(true));
        }
    }

    /** Any value behind a key. */
    public void tree(String key, JsonNode value) {
        key(key);
        write(out -> out.writeRawValue(value.toString()));
    }

    /** Nothing behind a key. */
    public void none(String key) {
        key(key);
        write(JsonGenerator::writeNull);
    }

    private void key(String key) {
        write(out -> out.writeFieldName(key));
    }

    private void write(Writing writing) {
        try {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
