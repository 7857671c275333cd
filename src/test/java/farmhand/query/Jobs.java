package farmhand.query;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.JobSpec;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import java.util.List;

/** Jobs as they stand right after they were submitted. */
final class Jobs {
    private Jobs() {}

    static Job of(int number, AJob job) {
        return added(Farm.EMPTY, number, job).job(new JobNumber(number)).orElseThrow();
    }

    static Farm added(Farm farm, int number, AJob job) {
        JobSpec spec = job.spec();
        return farm.apply(
                List.of(
                        new FarmEvent.JobAdded(
                                new JobNumber(number),
                                new JobSettings(
                                        spec.name(),
                                        spec.user(),
                                        spec.priority(),
                                        spec.wishes(),
                                        List.of(),
                                        spec.metadata()),
                                spec.blocks().stream().map(block -> Specs.block(block)).toList(),
                                Specs.AT)));
    }
}
