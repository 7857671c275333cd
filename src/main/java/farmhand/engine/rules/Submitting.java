package farmhand.engine.rules;

import farmhand.engine.rules.needs.Needs;
import farmhand.engine.rules.refuse.Commands;
import farmhand.engine.rules.refuse.Held;
import farmhand.engine.rules.refuse.Lookup;
import farmhand.engine.rules.refuse.Singletons;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.spec.JobSpec;

import java.util.List;

/** Puts a job on the farm. */
final class Submitting {
    private Submitting() {}

    static Decision decide(Farm farm, JobSpec spec, Origin origin, When now) {
        JobNumber number = farm.nextNumber();
        String user = spec.user().isEmpty() ? origin.user() : spec.user();
        JobSettings settings =
                new JobSettings(
                        spec.name(),
                        user,
                        spec.priorityOr(farm.policy().user(user).priority()),
                        spec.wishes().withQueue(Lookup.queue(farm, spec.wishes().queue())),
                        Needs.ofJob(farm, spec.needs()),
                        spec.metadata(),
                        place(farm, spec, number));
        Commands.refuse(spec.blocks());
        Keys.refuse(List.of(), spec.blocks());
        Singletons.refuse(farm, spec.blocks());
        List<FarmEvent.NewBlock> blocks = Needs.resolve(farm, List.of(), spec.blocks());
        return new Decision.Accepted(
                Held.after(new FarmEvent.JobAdded(number, settings, blocks, now)),
                List.of(new Subject.OfJob(number)),
                List.of(),
                List.of());
    }

    /** That of the job it stands beside, if that is there; else the one of its number. */
    private static int place(Farm farm, JobSpec spec, JobNumber number) {
        return spec.beside()
                .flatMap(farm::job)
                .map(other -> other.settings().position())
                .orElse(number.value());
    }
}
