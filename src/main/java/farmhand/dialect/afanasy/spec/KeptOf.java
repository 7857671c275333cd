package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.spec.Metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What of Afanasy's may be kept of a thing, and of which type it is. */
public enum KeptOf {
    /** Of a job. */
    JOB(KeptKeys.OF_JOBS, KeptKeys.OF_JOBS_MORE, KeptKeys.OF_JOBS_LATER),
    /** Of a block. */
    BLOCK(KeptKeys.OF_BLOCKS, KeptKeys.OF_BLOCKS_MORE, KeptKeys.OF_BLOCKS_LATER),
    /** Of a task. */
    TASK(KeptKeys.OF_TASKS, Map.of(), Map.of()),
    /** Of a user. */
    USER(KeptKeys.OF_USERS, KeptKeys.OF_USERS_MORE, KeptKeys.OF_USERS);

    private final Map<String, Kind> keys;
    private final Map<String, Kind> later;

    KeptOf(Map<String, Kind> said, Map<String, Kind> more, Map<String, Kind> later) {
        Map<String, Kind> all = new HashMap<>(said);
        all.putAll(more);
        this.keys = Map.copyOf(all);
        this.later = later;
    }

    /** Whether that stands there rightly, so that it can be told. */
    public boolean isRight(String key, JsonNode value) {
        Kind kind = keys.get(key);
        return kind != null && kind.isOfType(value);
    }

    /** Whether anything of that name is kept of such a thing. */
    public boolean has(String key) {
        return keys.containsKey(key);
    }

    /** Whether it can be said of a thing that is there already. */
    public boolean isSayableLater(String key) {
        return later.containsKey(key) || key.equals(NeverRun.KEY);
    }

    /** What type a value has that is kept under that key, in words. */
    public String wanted(String key) {
        return keys.getOrDefault(key, Kind.TEXT).words();
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
}
