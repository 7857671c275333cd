package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.spec.Metadata;

import java.util.Map;
import java.util.Optional;

/** What of Afanasy's may be kept of a thing, and of which type it is. */
public enum KeptOf {
    /** Of a job. */
    JOB,
    /** Of a block. */
    BLOCK,
    /** Of a task. */
    TASK,
    /** Of a user. */
    USER;

    /** Whether that stands there rightly, so that it can be told. */
    public boolean isRight(String key, JsonNode value) {
        return kind(key).map(kind -> kind.isOfType(value)).orElse(false);
    }

    /** Whether anything of that name is kept of such a thing. */
    public boolean has(String key) {
        return kind(key).isPresent();
    }

    /** Whether it can be said of a thing that is there already. */
    public boolean isSayableLater(String key) {
        return later().containsKey(key) || key.equals(NeverRun.KEY);
    }

    /** What type a value has that is kept under that key, in words. */
    public String wanted(String key) {
        return kind(key).orElse(Kind.TEXT).words();
    }

    /** What stands in the place of all that is kept there, where that is no object. */
    public static Optional<JsonNode> noObject(Metadata metadata) {
        try {
            JsonNode there = Json.parse(metadata.json()).path(Kept.KEY);
            return there.isMissingNode() || there.isObject()
                    ? Optional.empty()
                    : Optional.of(there);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("metadata is JSON by its making", broken);
        }
    }

    private Optional<Kind> kind(String key) {
        Kind said = said().get(key);
        return Optional.ofNullable(said == null ? noted().get(key) : said);
    }

    private Map<String, Kind> said() {
        return switch (this) {
            case JOB -> KeptKeys.OF_JOBS;
            case BLOCK -> KeptKeys.OF_BLOCKS;
            case TASK -> KeptKeys.OF_TASKS;
            case USER -> KeptKeys.OF_USERS;
        };
    }

    private Map<String, Kind> noted() {
        return switch (this) {
            case JOB -> KeptKeys.OF_JOBS_MORE;
            case BLOCK -> KeptKeys.OF_BLOCKS_MORE;
            case TASK -> Map.of();
            case USER -> KeptKeys.OF_USERS_MORE;
        };
    }

    private Map<String, Kind> later() {
        return switch (this) {
            case JOB -> KeptKeys.OF_JOBS_LATER;
            case BLOCK -> KeptKeys.OF_BLOCKS_LATER;
            case TASK -> Map.of();
            case USER -> KeptKeys.OF_USERS;
        };
    }
}
