package farmhand.engine.rules;

import farmhand.engine.rules.wish.Effect;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.query.Aim;
import farmhand.query.Asked;

import java.util.ArrayList;
import java.util.List;

/**
 * Verbs on subjects, one after another as if each were a command of its own, but together one
 * change: what one subject refuses does not keep the others from being done.
 */
final class Bulk {
    private final Asked asked;
    private final List<FarmEvent> events = new ArrayList<>();
    private final List<Subject> done = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();
    private Farm farm;
    private List<FarmEvent> unfolded = List.of();

    private Bulk(Farm farm, Asked asked) {
        this.farm = farm;
        this.asked = asked;
    }

    static Decision decide(Farm farm, Command.Acts acts, Asked asked) {
        Bulk bulk = new Bulk(farm, asked);
        for (Act act : acts.acts()) {
            if (act.where().isBlank()) {
                Places.inTurn(farm, act.verb(), act.subjects())
                        .forEach(subject -> bulk.act(act.verb(), subject));
            } else {
                bulk.actWhere(act);
            }
        }
        List<Subject> once = bulk.done.stream().distinct().toList(); // named in two ways
        return new Decision.Accepted(bulk.events, once, bulk.refused, List.of());
    }

    /** On what the query means now; one that cannot be read refuses everything. */
    private void actWhere(Act act) {
        fold();
        List<Subject> meant = Aim.of(farm, act.where(), asked);
        meant.forEach(subject -> act(act.verb(), subject));
        if (meant.isEmpty()) {
            refused.add(
                    Rejection.of(
                            "nothing_found",
                            "Nothing is so that “" + act.where().strip() + "”.",
                            "Look at what there is by the same query: farmhand jobs or tasks."));
        }
    }

    private void fold() {
        if (!unfolded.isEmpty()) {
            farm = farm.apply(unfolded);
            unfolded = List.of();
        }
    }

    private void act(Verb verb, Subject subject) {
        fold();
        try {
            Effect effect = Acting.on(farm, verb, subject, asked);
            unfolded = effect.events();
            events.addAll(effect.events());
            done.addAll(effect.done());
            refused.addAll(effect.refused());
        } catch (Refused no) {
            refused.add(no.rejection().about(subject.toString()));
        }
    }
}
