package farmhand.store.text;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;

import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

/** Terms of users as they are kept: those of older programs say nothing of metadata. */
@SuppressWarnings("unused")
abstract class StoredTerms {
    @JsonCreator
    StoredTerms(
            @JsonProperty("priority") int priority,
            @JsonProperty("maxRunning") Limit maxRunning,
            @JsonProperty("metadata") @JacksonInject(useInput = OptBoolean.TRUE)
                    Metadata metadata) {}
}
