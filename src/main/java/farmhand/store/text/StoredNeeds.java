package farmhand.store.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import farmhand.farm.Need;
import farmhand.farm.spec.NeedSpec;

/** What jobs, blocks and tasks wait for, as it is kept: each kind under its name. */
final class StoredNeeds {
    private StoredNeeds() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Need.WholeBlock.class, name = "whole_block"),
        @JsonSubTypes.Type(value = Need.BlockByFrame.class, name = "block_by_frame"),
        @JsonSubTypes.Type(value = Need.BlocksMatching.class, name = "blocks_matching"),
        @JsonSubTypes.Type(value = Need.WholeJob.class, name = "job"),
        @JsonSubTypes.Type(value = Need.JobsMatching.class, name = "jobs_matching")
    })
    interface AnyNeed {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = NeedSpec.OnBlock.class, name = "block"),
        @JsonSubTypes.Type(value = NeedSpec.BlocksMatching.class, name = "blocks_matching"),
        @JsonSubTypes.Type(value = NeedSpec.OnJob.class, name = "job"),
        @JsonSubTypes.Type(value = NeedSpec.JobsMatching.class, name = "jobs_matching"),
        @JsonSubTypes.Type(value = NeedSpec.OnTask.class, name = "task")
    })
    interface AnyNeedSpec {}
}
