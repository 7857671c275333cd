package farmhand.engine.rules;

import farmhand.engine.rules.needs.JobCircles;
import farmhand.engine.rules.needs.Needs;
import farmhand.engine.rules.refuse.Commands;
import farmhand.engine.rules.refuse.Lookup;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.NeedSpec;

import java.util.ArrayList;
import java.util.List;

/** Says some things of a job or a block otherwise; saying what is so already changes nothing. */
final class Editing {
    private Editing() {}

    static Decision decide(Farm farm, Command.EditJob edit, When now) {
        Job job = Lookup.job(farm, edit.job());
        List<FarmEvent> events = new ArrayList<>();
        JobSettings settings = job.settings();
        for (JobField field : edit.fields()) {
            settings = with(farm, job, settings, field);
            events.addAll(TurnedJob.events(farm, job, field, now));
        }
        events.addAll(0, edited(job, settings, now));
        return accepted(events, new Subject.OfJob(job.number()));
    }

    static Decision decide(Farm farm, Command.EditBlock edit, When now) {
        Block block = Lookup.block(farm, edit.block());
        BlockSpec spec = BlockFields.with(block.spec(), edit.fields());
        if (!spec.how().equals(block.spec().how())) {
            Commands.refuse(spec);
        }
        List<Need> needs =
                spec.needs().equals(block.spec().needs())
                        ? block.needs()
                        : needs(farm, edit.block(), spec.needs());
        List<FarmEvent> events =
                spec.equals(block.spec())
                        ? List.of()
                        : List.of(new FarmEvent.BlockEdited(edit.block(), spec, needs, now));
        return accepted(events, new Subject.OfBlock(edit.block()));
    }

    /** The event that gives the job those settings; none when it has them. */
    static List<FarmEvent> edited(Job job, JobSettings settings, When now) {
        return settings.equals(job.settings())
                ? List.of()
                : List.of(new FarmEvent.JobEdited(job.number(), settings, now));
    }

    private static List<Need> needs(Farm farm, BlockAddress block, List<NeedSpec> specs) {
        Job job = Lookup.job(farm, block.job());
        List<Need> needs = Needs.ofBlock(farm, job.blocks(), block.block(), specs);
        JobCircles.refuse(farm, job, needs);
        return needs;
    }

    private static JobSettings with(Farm farm, Job job, JobSettings old, JobField field) {
        JobWishes wishes = old.wishes();
        return switch (field) {
            case JobField.Name(String name) -> old.named(name, old.user());
            case JobField.User(String user) -> old.named(old.name(), user);
            case JobField.Priority(int priority) -> old.withPriority(priority);
            case JobField.Meta(var metadata) -> old.with(metadata);
            case JobField.Paused _ -> {
                Ending.refuseAborted(job);
                yield old.with(wishes.withPaused(true));
            }
            case JobField.Waiting _ -> old.with(wishes.withPaused(false).withAborted(false));
            case JobField.Aborted _ -> {
                Ending.refuseDone(job);
                yield old.with(wishes.withAborted(true));
            }
            case JobField.Finished _ -> {
                Ending.refuseAborted(job);
                yield old;
            }
            case JobField.Hidden(boolean hidden) -> old.with(wishes.withHidden(hidden));
            case JobField.Note(String note) -> old.with(wishes.withNote(note));
            case JobField.MaxRunning(var most) -> old.with(wishes.withMaxRunning(most));
            case JobField.Queue(String queue) ->
                    old.with(wishes.withQueue(Lookup.queue(farm, queue)));
            case JobField.NotBefore(var when) ->
                    old.with(wishes.with(wishes.times().withNotBefore(when)));
            case JobField.DeleteAfter(var time) ->
                    old.with(wishes.with(wishes.times().withDeleteAfter(time)));
            case JobField.Needs(var specs) -> {
                List<Need.OfJobs> needs = Needs.ofJob(farm, specs);
                JobCircles.refuse(farm, job, needs);
                yield old.withNeeds(needs);
            }
        };
    }

    private static Decision accepted(List<FarmEvent> events, Subject subject) {
        return new Decision.Accepted(events, List.of(subject), List.of(), List.of());
    }
}
