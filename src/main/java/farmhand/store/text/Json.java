package farmhand.store.text;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import farmhand.farm.Need;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Outcome;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.history.Undo;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.time.Recurrence;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON in the columns {@code settings}, {@code spec}, {@code needs} and {@code tasks}: the
 * records of the domain as they are, nothing left out and nothing unknown taken. The classes in
 * here say of some of them that they are written shorter.
 */
public final class Json {
    /** Names the number that stands for one that older programs did not write. */
    static final String UNSAID = "unsaid";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    // Only what a record is made of is kept, not what it says of itself.
                    .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .addMixIn(JobNumber.class, Numbers.class)
                    .addMixIn(Limit.class, Limits.class)
                    .addMixIn(Metadata.class, Texts.class)
                    .addMixIn(Environment.class, Variables.class)
                    .addMixIn(FrameRun.class, Run.class)
                    .addMixIn(StoredTask.class, ListedTask.class)
                    .addMixIn(When.class, Micros.class)
                    .addMixIn(TaskWishes.class, Wishes.class)
                    .addMixIn(TaskOptions.class, Options.class)
                    .addMixIn(Parcel.class, Known.class)
                    .addMixIn(UserTerms.class, StoredTerms.class)
                    .addMixIn(Mask.class, Expression.class)
                    .addMixIn(Recurrence.class, AnyRecurrence.class)
                    .addModule(StoredTexts.module())
                    .addMixIn(IndexRun.class, Indexes.class)
                    .addMixIn(TaskSet.class, Tasks.class)
                    .addMixIn(Subject.class, AnySubject.class)
                    .addMixIn(Undo.Part.class, AnyOfThem.class)
                    .addMixIn(BlockField.class, AnyOfThem.class)
                    .addMixIn(Outcome.class, AnyOfThem.class)
                    .addMixIn(Need.class, StoredNeeds.AnyNeed.class)
                    .addMixIn(NeedSpec.class, StoredNeeds.AnyNeedSpec.class)
                    .addMixIn(Pace.class, StoredPace.class)
                    .registerSubtypes(HistoryTypes.named())
                    .injectableValues(
                            new InjectableValues.Std()
                                    .addValue(UNSAID, 0)
                                    .addValue(StoredPace.UNHELD, false)
                                    .addValue(Parcel.class, Parcel.NONE)
                                    .addValue(Metadata.class, Metadata.NONE)
                                    .addValue(Copying.class, Copying.USUAL))
                    .build();

    private Json() {}

    /** Prints a value on one line. */
    public static String print(Object value) {
        return print(MAPPER.writer(), value);
    }

    /** Prints a list of a sealed type: an element's class must not hide which of them it is. */
    public static <T> String printList(Class<T> type, List<T> values) {
        var list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return print(MAPPER.writerFor(list), values);
    }

    private static String print(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value, e);
        }
    }

    /** Reads what {@link #print} wrote; {@code column} is named when it cannot be read. */
    public static <T> T read(Class<T> type, String column, String text) throws DamagedRow {
        return read(column, () -> MAPPER.readValue(text, type));
    }

    /** Reads what {@link #printList} wrote. */
    public static <T> List<T> readList(Class<T> type, String column, String text)
            throws DamagedRow {
        List<T> values = read(column, () -> MAPPER.readerForListOf(type).<List<T>>readValue(text));
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new DamagedRow(column + ": null in a list");
        }
        return List.copyOf(values);
    }

    private interface Parse<T> {
        @Nullable T value() throws JsonProcessingException;
    }

    private static <T> T read(String column, Parse<T> parse) throws DamagedRow {
        try {
            T value = parse.value();
            if (value == null) {
                throw new DamagedRow(column + ": null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new DamagedRow(column + ": " + e.getOriginalMessage(), e);
        }
    }

    @SuppressWarnings("unused")
    private abstract static class Numbers {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Numbers(int value) {}

        @JsonValue
        abstract int value();
    }

    @SuppressWarnings("unused")
    private abstract static class Limits {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Limits(int most) {}

        @JsonValue
        abstract int most();
    }

    @SuppressWarnings("unused")
    private abstract static class Texts {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Texts(String json) {}

        @JsonValue
        abstract String json();
    }

    @SuppressWarnings("unused")
    private abstract static class Variables {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Variables(Map<String, String> variables) {}

        @JsonValue
        abstract Map<String, String> variables();
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"first", "last"})
    private interface Indexes {}

    @SuppressWarnings("unused")
    private abstract static class Tasks {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tasks(List<IndexRun> runs) {}

        @JsonValue
        abstract List<IndexRun> runs();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Subject.OfJob.class, name = "job"),
        @JsonSubTypes.Type(value = Subject.OfBlock.class, name = "block"),
        @JsonSubTypes.Type(value = Subject.OfTasks.class, name = "tasks")
    })
    private interface AnySubject {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"first", "last", "step"})
    private interface Run {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"name", "command", "service", "environment", "wishes", "options"})
    private interface ListedTask {}

    @SuppressWarnings("unused")
    private abstract static class Micros {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Micros(long micros) {}

        @JsonValue
        abstract long micros();

        @JsonIgnore
        abstract boolean isNever();
    }

    @SuppressWarnings("unused")
    private abstract static class Expression {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Expression(String text) {}

        @JsonValue
        abstract String text();
    }

    /** Those written before there were transfers say nothing of them. */
    @SuppressWarnings("unused")
    private abstract static class Wishes {
        @JsonCreator
        Wishes(
                @JsonProperty("priority") int priority,
                @JsonProperty("hidden") boolean hidden,
                @JsonProperty("notBefore") When notBefore,
                @JsonProperty("needs") List<NeedSpec.OnTask> needs,
                @JsonProperty("metadata") Metadata metadata,
                @JsonProperty("parcel") @JacksonInject(useInput = OptBoolean.TRUE) Parcel parcel) {}
    }

    @SuppressWarnings("unused")
    private abstract static class Options {
        @JsonCreator
        Options(
                @JsonProperty("data") String data,
                @JsonProperty("key") String key,
                @JsonProperty("onDuplicate") TaskOptions.OnDuplicate onDuplicate,
                @JsonProperty("outputs") List<String> outputs,
                @JsonProperty("recurrence") Recurrence recurrence,
                @JsonProperty("source") String source,
                @JsonProperty("destination") String destination,
                @JsonProperty("copying") @JacksonInject(useInput = OptBoolean.TRUE)
                        Copying copying) {}

        @JsonIgnore
        abstract boolean isTransfer();
    }

    @SuppressWarnings("unused")
    private abstract static class Known {
        @JsonIgnore
        abstract boolean isMeasured();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface AnyOfThem {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Recurrence.None.class, name = "none"),
        @JsonSubTypes.Type(value = Recurrence.Reported.class, name = "reported"),
        @JsonSubTypes.Type(value = Recurrence.Every.class, name = "every"),
        @JsonSubTypes.Type(value = Recurrence.Cron.class, name = "cron")
    })
    private interface AnyRecurrence {}
}
