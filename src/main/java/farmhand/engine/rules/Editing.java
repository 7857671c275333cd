package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobWishes;

import java.util.ArrayList;
import java.util.List;

/** Says some things of a job or a block otherwise; saying what is so already changes nothing. */
final class Editing {
    private Editing() {}

    static Decision decide(Farm farm, Command.EditJob edit, When now) {
        Job job = Lookup.job(farm, edit.job());
        JobSettings settings = job.settings();
        boolean stop = false;
        for (JobField field : edit.fields()) {
            settings = with(settings, field);
            stop |= field instanceof JobField.Paused(boolean value, boolean ends) && value && ends;
        }
        List<FarmEvent> events = new ArrayList<>(edited(job, settings, now));
        if (stop) {
            events.addAll(Stops.of(job, now));
        }
        return accepted(events, new Subject.OfJob(job.number()));
    }

    static Decision decide(Farm farm, Command.EditBlock edit, When now) {
        Block block = Lookup.block(farm, edit.block());
        BlockSpec spec = block.spec();
        for (BlockField field : edit.fields()) {
            spec = with(spec, field);
        }
        List<FarmEvent> events =
                spec.equals(block.spec())
                        ? List.of()
                        : List.of(new FarmEvent.BlockEdited(edit.block(), spec, now));
        return accepted(events, new Subject.OfBlock(edit.block()));
    }

    /** The event that gives the job those settings; none when it has them. */
    static List<FarmEvent> edited(Job job, JobSettings settings, When now) {
        return settings.equals(job.settings())
                ? List.of()
                : List.of(new FarmEvent.JobEdited(job.number(), settings, now));
    }

    private static JobSettings with(JobSettings old, JobField field) {
        JobWishes wishes = old.wishes();
        return switch (field) {
            case JobField.Name(String name) -> old.named(name, old.user());
            case JobField.User(String user) -> old.named(old.name(), user);
            case JobField.Priority(int priority) -> old.withPriority(priority);
            case JobField.Meta(var metadata) -> old.with(metadata);
            case JobField.Paused paused -> old.with(wishes.withPaused(paused.value()));
            case JobField.Hidden(boolean hidden) ->
                    old.with(
                            new JobWishes(
                                    wishes.paused(), hidden, wishes.maxRunning(), wishes.note()));
            case JobField.Note(String note) ->
                    old.with(
                            new JobWishes(
                                    wishes.paused(), wishes.hidden(), wishes.maxRunning(), note));
            case JobField.MaxRunning(var most) ->
                    old.with(new JobWishes(wishes.paused(), wishes.hidden(), most, wishes.note()));
        };
    }

    private static BlockSpec with(BlockSpec old, BlockField field) {
        return switch (field) {
            case BlockField.Name(String name) ->
                    new BlockSpec(
                            name, old.work(), old.how(), old.needs(), old.limits(), old.metadata());
            case BlockField.How(var how) ->
                    new BlockSpec(
                            old.name(), old.work(), how, old.needs(), old.limits(), old.metadata());
            case BlockField.Limits(var limits) ->
                    new BlockSpec(
                            old.name(), old.work(), old.how(), old.needs(), limits, old.metadata());
            case BlockField.Meta(var metadata) ->
                    new BlockSpec(
                            old.name(), old.work(), old.how(), old.needs(), old.limits(), metadata);
        };
    }

    private static Decision accepted(List<FarmEvent> events, Subject subject) {
        return new Decision.Accepted(events, List.of(subject), List.of(), List.of());
    }
}
