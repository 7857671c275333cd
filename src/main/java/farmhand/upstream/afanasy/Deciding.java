package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Abilities;
import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.Deed;
import farmhand.dialect.afanasy.mirror.Deeds;
import farmhand.dialect.afanasy.mirror.ForgivingDeeds;
import farmhand.dialect.afanasy.mirror.NewUser;
import farmhand.dialect.afanasy.mirror.Nodes;
import farmhand.dialect.afanasy.mirror.RenderDeeds;
import farmhand.dialect.afanasy.mirror.UnkeptMetadata;
import farmhand.engine.rules.Rules;
import farmhand.engine.undo.Changed;
import farmhand.engine.undo.Finality;
import farmhand.engine.undo.Meanwhile;
import farmhand.engine.undo.Picks;
import farmhand.engine.undo.Undoing;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Entry;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobSpec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command means on the farm as it is mirrored: the same rules as on an own one, whose events
 * the afserver is then asked to make true.
 *
 * @param word for the history
 * @param accepted what is to happen
 * @param undoable whether it can be undone
 * @param undoes revision of the entry that it undoes
 */
record Deciding(String word, Decision.Accepted accepted, boolean undoable, long undoes) {
    private static final int LOOKED_AT = 500;

    /** Afanasy's own usual priority, for jobs that say none. */
    private static final int USUAL_PRIORITY = 99;

    /** Throws {@link Refused} when it cannot be. */
    static Deciding of(Farm farm, Asked asked, Journal journal, When now) {
        refuseUnseen(asked, journal);
        return switch (asked.command()) {
            case Command.Undo(long revision) ->
                    undo(
                            farm,
                            asked,
                            journal,
                            revision == Command.Undo.MINE
                                    ? Picks.toUndo(own(asked, journal)).revision()
                                    : revision,
                            now);
            case Command.Redo _ ->
                    undo(farm, asked, journal, Picks.toRedo(own(asked, journal)).revision(), now);
            case Command.EditPolicy(PolicyEdit.SteerWorker _) -> told(asked.command());
            case Command.EditPolicy edit when isNewUser(farm, edit) -> told(edit);
            case Command.Submit(JobSpec job) -> ruled(farm, asked, submitted(job), now);
            case Command other -> ruled(farm, asked, other, now);
        };
    }

    /** What the server has to be asked. */
    List<Deed> deeds(Farm farm, Command command, Nodes nodes, Ask ask) {
        if (command instanceof Command.EditPolicy(PolicyEdit.SteerWorker steer)) {
            return List.of(RenderDeeds.of(steer, nodes, ask));
        }
        if (isNewUser(farm, command)
                && command instanceof Command.EditPolicy(PolicyEdit.OfUser(var user, _))) {
            return List.of(NewUser.of(user, ask));
        }
        List<? extends FarmEvent> events = accepted.events();
        List<Deed> deeds = new ArrayList<>(ForgivingDeeds.of(forgiven(command), nodes, ask));
        if (!events.isEmpty()) {
            deeds.addAll(Deeds.of(farm, farm.apply(accepted.events()), events, nodes, ask));
        }
        return deeds;
    }

    /** Somebody of whom nothing is said but that they are there. */
    private static boolean isNewUser(Farm farm, Command command) {
        return command instanceof Command.EditPolicy(PolicyEdit.OfUser(var user, var fields))
                && fields.isEmpty()
                && !farm.policy().users().containsKey(user);
    }

    /** No event of ours tells of it. */
    private List<Subject> forgiven(Command command) {
        return command instanceof Command.Acts(List<Act> acts)
                ? acts.stream()
                        .filter(act -> act.verb() instanceof Verb.Forgive)
                        .flatMap(act -> act.subjects().stream())
                        .filter(accepted.done()::contains)
                        .toList()
                : List.of();
    }

    /** The entry for it, which came to {@code made} and is told of by {@code told}. */
    Noted noted(
            Farm before, Farm told, Asked asked, List<Subject> made, Session session, When now) {
        Undo undo = undoable ? undo(before, told, asked, made, session, now) : Undo.NONE;
        Entry entry =
                new Entry(
                        told.revision(),
                        now,
                        asked.origin(),
                        word,
                        asked.command().about(),
                        made.isEmpty() ? accepted.done() : made,
                        accepted.refused(),
                        Journal.state(undo),
                        undoes);
        return new Noted(entry, undo);
    }

    /** None where Afanasy has no word for the way back, such as for what was deleted. */
    private Undo undo(
            Farm before, Farm told, Asked asked, List<Subject> made, Session session, When now) {
        ToldMetadata metadata = new ToldMetadata(before, told);
        Farm after = before.apply(events(made).stream().map(metadata::in).toList());
        Undo undo = Changed.between(before, after);
        try {
            var back = Undoing.decide(after, undo, asked.origin(), now).events();
            Deeds.of(after, after.apply(back), back, session.mirror(), session.as(asked.origin()));
            return back.isEmpty() ? Undo.NONE : LeftOut.there(undo);
        } catch (Refused never) {
            return Undo.NONE;
        }
    }

    /** What happens, with the numbers that the server gave to new jobs. */
    private List<FarmEvent> events(List<Subject> made) {
        List<JobNumber> numbers =
                made.stream().filter(Subject.OfJob.class::isInstance).map(Subject::job).toList();
        List<FarmEvent> events = new ArrayList<>();
        Map<JobNumber, JobNumber> named = new HashMap<>();
        for (FarmEvent event : accepted.events()) {
            if (event instanceof FarmEvent.JobAdded added && named.size() < numbers.size()) {
                named.put(added.job(), numbers.get(named.size()));
            }
            events.add(numbered(event, named));
        }
        return events;
    }

    /** Of a new job nothing but how it came and that its tasks are held. */
    private static FarmEvent numbered(FarmEvent event, Map<JobNumber, JobNumber> named) {
        return switch (event) {
            case FarmEvent.JobAdded(var job, var settings, var blocks, var at) ->
                    new FarmEvent.JobAdded(named.getOrDefault(job, job), settings, blocks, at);
            case FarmEvent.TasksMoved(var block, var tasks, var to, var at) -> {
                JobNumber job = named.getOrDefault(block.job(), block.job());
                yield new FarmEvent.TasksMoved(new BlockAddress(job, block.block()), tasks, to, at);
            }
            default -> event;
        };
    }

    /**
     * The rules have nothing to say of renders, nor of what is kept there; what becomes of it, the
     * server tells.
     */
    private static Deciding told(Command command) {
        var accepted = new Decision.Accepted(List.of(), List.of(), List.of(), List.of());
        return new Deciding(command.word(), accepted, false, Entry.NOTHING);
    }

    private static Deciding ruled(Farm farm, Asked asked, Command command, When now) {
        refuseImpossible(command);
        if (command instanceof Command.EditPolicy(PolicyEdit.OfQueue _)) {
            Abilities.refuseQueues();
        }
        return switch (Rules.decide(farm, command, asked.origin(), now)) {
            case Decision.Refused(var rejection) -> {
                if (rejection.code().equals("unknown_queue")) { // nor is there one of another name
                    Abilities.refuseQueues();
                }
                throw new Refused(rejection);
            }
            case Decision.Accepted accepted -> {
                var can = Unheld.refused(farm, accepted);
                if (!(command instanceof Command.Acts) && !can.refused().isEmpty()) {
                    throw new Refused(can.refused().getFirst());
                }
                yield new Deciding(
                        command.word(),
                        warned(can),
                        !Finality.isFinal(command, asked.origin(), can.events()),
                        Entry.NOTHING);
            }
        };
    }

    private static Decision.Accepted warned(Decision.Accepted accepted) {
        List<String> warnings = new ArrayList<>(accepted.warnings());
        warnings.addAll(UnkeptMetadata.of(accepted.events()));
        return new Decision.Accepted(
                accepted.events(), accepted.done(), accepted.refused(), warnings);
    }

    private static Deciding undo(Farm farm, Asked asked, Journal journal, long revision, When now) {
        Noted noted = journal.noted(revision).orElseThrow(() -> unknown(revision));
        Entry undoes = Picks.undoable(noted.entry());
        Decision.Accepted accepted =
                Unheld.refused(farm, Undoing.decide(farm, noted.undo(), asked.origin(), now));
        if (accepted.events().isEmpty() && !accepted.refused().isEmpty()) {
            throw new Refused(accepted.refused().getFirst());
        }
        boolean again = undoes.undoes() != Entry.NOTHING;
        return new Deciding(again ? "redo" : "undo", accepted, !again, revision);
    }

    private static Command submitted(JobSpec job) {
        return new Command.Submit(
                job.priority() == JobSpec.AS_USER
                        ? new JobSpec(
                                job.name(),
                                job.user(),
                                USUAL_PRIORITY,
                                job.wishes(),
                                job.needs(),
                                job.metadata(),
                                job.blocks())
                        : job);
    }

    private static void refuseUnseen(Asked asked, Journal journal) {
        long known = asked.terms().known();
        if (known != farmhand.farm.command.Terms.ANY) {
            Meanwhile.refuse(asked.command(), journal.since(known, LOOKED_AT));
        }
    }

    private static void refuseImpossible(Command command) {
        if (command instanceof Command.Acts(List<Act> acts)) {
            acts.stream().map(Act::verb).forEach(Abilities::refuse);
        }
    }

    private static List<Entry> own(Asked asked, Journal journal) {
        return journal.newest(asked.origin().user(), LOOKED_AT);
    }

    private static Refused unknown(long revision) {
        return new Refused(
                Rejection.of(
                                "not_found",
                                "No command has revision " + revision + ".",
                                "Look at the revisions that the history shows.")
                        .about(Long.toString(revision)));
    }
}
