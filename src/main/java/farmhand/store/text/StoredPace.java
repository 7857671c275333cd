package farmhand.store.text;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;

import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskOrder;

/**
 * The pace of a block as it is kept. Older programs say nothing of what is held, and read what is
 * written here where nothing is.
 */
@SuppressWarnings("unused")
abstract class StoredPace {
    /** Names what stands for one that older programs did not write. */
    static final String UNHELD = "unheld";

    @JsonCreator
    StoredPace(
            @JsonProperty("bucket") int bucket,
            @JsonProperty("order") TaskOrder order,
            @JsonProperty("startsPerMinute") Limit startsPerMinute,
            @JsonProperty("isHeld") @JacksonInject(value = UNHELD, useInput = OptBoolean.TRUE)
                    boolean isHeld) {}

    @JsonProperty("isHeld")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    abstract boolean isHeld();
}
