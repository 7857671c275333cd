package farmhand.upstream.afanasy;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Metadata;

/**
 * Metadata that was said otherwise, as the server tells it since: in an order of its own, beside
 * what cannot be taken away and with numbers as large as it keeps them. What an undo looks for is
 * this, not what was said.
 *
 * @param before the farm before it was said
 * @param told the farm once the server had told of it
 */
record ToldMetadata(Farm before, Farm told) {
    FarmEvent in(FarmEvent event) {
        return switch (event) {
            case FarmEvent.JobEdited(var number, var settings, var at) -> {
                Metadata was = metadata(before, number, settings.metadata());
                yield was.equals(settings.metadata())
                        ? event
                        : new FarmEvent.JobEdited(
                                number,
                                settings.with(metadata(told, number, settings.metadata())),
                                at);
            }
            case FarmEvent.BlockEdited(var block, var spec, var needs, var at) -> {
                Metadata was = metadata(before, block, spec.metadata());
                yield was.equals(spec.metadata())
                        ? event
                        : new FarmEvent.BlockEdited(
                                block,
                                with(spec, metadata(told, block, spec.metadata())),
                                needs,
                                at);
            }
            case FarmEvent.UserSet(var user, var terms, var at) ->
                    before.policy().user(user).metadata().equals(terms.metadata())
                            ? event
                            : new FarmEvent.UserSet(
                                    user, terms.with(told.policy().user(user).metadata()), at);
            default -> event;
        };
    }

    private static Metadata metadata(Farm farm, JobNumber job, Metadata missing) {
        return farm.job(job).map(one -> one.settings().metadata()).orElse(missing);
    }

    private static Metadata metadata(Farm farm, BlockAddress block, Metadata missing) {
        return farm.block(block).map(one -> one.spec().metadata()).orElse(missing);
    }

    private static BlockSpec with(BlockSpec spec, Metadata metadata) {
        return new BlockSpec(
                spec.name(), spec.work(), spec.how(), spec.needs(), spec.limits(), metadata);
    }
}
