package farmhand.engine;

import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.history.Undo;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.farm.transfer.Parcel;
import farmhand.testing.Specs;

import java.util.List;

/** One of each thing that an undo can hold. */
final class UndoParts {
    private static final JobNumber JOB = JobNumber.FIRST;
    private static final BlockAddress BLOCK = new BlockAddress(JOB, 1);
    private static final List<BlockField> FIELDS = BlockFields.of(Specs.frames("beauty", "1-10"));

    static final List<Undo.Part> ALL =
            List.of(
                    new Undo.FarmPause(false, true),
                    new Undo.WorkerPause("box", false, true),
                    new Undo.QueueSet("night", List.of(), List.of(new Queue(5, true))),
                    new Undo.UserSet(
                            "kim", UserTerms.USUAL, UserTerms.USUAL.withMaxRunning(new Limit(3))),
                    new Undo.ServiceSet("nuke", Limit.NONE, new Limit(2)),
                    new Undo.JobCame(JOB),
                    new Undo.JobTaken(JOB, true),
                    new Undo.DoneElsewhere(JOB, Undo.Deed.ACTIVATE),
                    new Undo.JobSaid(JOB, settings("a"), settings("b")),
                    new Undo.BlockSaid(BLOCK, FIELDS, FIELDS),
                    new Undo.TasksSaid(
                            BLOCK,
                            TaskSet.parse("0-8,13"),
                            TaskWishes.NONE,
                            new TaskWishes(
                                    7,
                                    true,
                                    new When(3),
                                    List.of(new NeedSpec.OnTask("a")),
                                    new Metadata("{\"a\":1}"),
                                    Parcel.to("share=B/"))),
                    new Undo.TasksStood(
                            BLOCK,
                            TaskSet.of(3),
                            TaskStanding.NOT_THERE,
                            new TaskStanding(TaskState.FAILED, 2, 5, "no “disk”", Turn.USUAL)));

    private UndoParts() {}

    private static JobSettings settings(String name) {
        return new JobSettings(
                name,
                "kim",
                50,
                JobWishes.USUAL.withMaxRunning(new Limit(4)),
                List.of(new Need.WholeJob(new JobNumber(9))),
                new Metadata("{\"shot\":1}"),
                3);
    }
}
