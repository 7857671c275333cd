package farmhand.engine.rules;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several commands, each on what those before it made; the first that is refused refuses all. */
final class Together {
    private Together() {}

    static Decision decide(Farm farm, Command.Together all, Origin origin, When now) {
        List<FarmEvent> events = new ArrayList<>();
        Set<Subject> done = new LinkedHashSet<>();
        List<String> warnings = new ArrayList<>();
        Farm after = farm;
        for (Command part : all.parts()) {
            switch (Rules.decide(after, part, origin, now)) {
                case Decision.Refused no -> {
                    return no;
                }
                case Decision.Accepted in when !in.refused().isEmpty() -> {
                    return new Decision.Refused(in.refused().getFirst());
                }
                case Decision.Accepted in -> {
                    after = in.events().isEmpty() ? after : after.apply(in.events());
                    events.addAll(in.events());
                    done.addAll(in.done());
                    warnings.addAll(in.warnings());
                }
            }
        }
        return new Decision.Accepted(events, List.copyOf(done), List.of(), warnings);
    }
}
