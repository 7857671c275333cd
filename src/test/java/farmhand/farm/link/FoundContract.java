package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.TaskState;
import farmhand.farm.why.Explanation;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Why;
import farmhand.testing.ABlock;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** What every link finds by a query, shown on a farm with a job of ten frames. */
public abstract class FoundContract extends LinkedFarm {
    private static final Question.Part FIRST = new Question.Part("kim", 0, 1);

    @BeforeEach
    void begins() {
        submit(aJob().withBlock("beauty", "1-10").paused());
    }

    @Test
    void jobsAreFoundInParts() throws Exception {
        submit(aJob().withBlock("beauty", "1").paused());

        JobPage jobs = asked(new Question.JobsWhere("user=me and paused=true", FIRST));
        JobPage rest = asked(new Question.JobsWhere("", new Question.Part("kim", 1, 100)));

        assertEquals(JobNumber.FIRST, jobs.jobs().getFirst().number());
        assertEquals(1, jobs.jobs().size());
        assertEquals(2, jobs.total());
        assertEquals(new JobNumber(3), rest.jobs().getFirst().number());
        assertEquals(truth().farm().revision(), rest.revision());
    }

    @Test
    void tasksAreFoundInParts() throws Exception {
        TaskPage first = asked(new Question.TasksWhere("frames=8 or frames=9", FIRST));
        TaskPage rest = asked(new Question.TasksWhere("", new Question.Part("kim", 4, 2)));

        assertEquals(7, first.tasks().getFirst().task().index());
        assertEquals(1, first.tasks().size());
        assertEquals(2, first.total());
        assertEquals(
                List.of(4, 5), rest.tasks().stream().map(task -> task.task().index()).toList());
        assertEquals(10, rest.total());
    }

    @Test
    void tasksOfAJobAreToldInPartsWithWhatKeepsThem() throws Exception {
        TaskPage page = asked(new Question.TasksOf(JobNumber.FIRST, 0, 8, 5));

        assertEquals(10, page.total());
        assertEquals(
                List.of(8, 9), page.tasks().stream().map(task -> task.task().index()).toList());
        Why why = page.tasks().getLast().why().orElseThrow();
        assertEquals(Kind.JOB_PAUSED, why.reason().kind());
        assertEquals("9", why.tasks().toString());
        assertEquals(asked(truth(), new Question.TasksOf(JobNumber.FIRST, 0, 8, 5)), page);
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedWithItsPlace() {
        var asked = link.ask(new Question.JobsWhere("user=", FIRST)).toCompletableFuture();

        var failed = assertThrows(ExecutionException.class, () -> asked.get(20, TimeUnit.SECONDS));
        Rejection rejection = assertInstanceOf(Refused.class, failed.getCause()).rejection();
        assertEquals("bad_query", rejection.code());
        assertEquals(5, rejection.position());
    }

    @Test
    void aVerbIsDoneToAllThatAQueryMeans() {
        submit(aJob().of("lee").withBlock("b", "1").paused());

        assertEquals(
                List.of(new Subject.OfJob(new JobNumber(3))),
                assertInstanceOf(Outcome.Done.class, sent("where user=lee")).subjects());
        assertEquals(
                List.of("nothing_found"),
                assertInstanceOf(Outcome.Done.class, sent("user=ana")).refused().stream()
                        .map(Rejection::code)
                        .toList());
        assertEquals(2, assertInstanceOf(Outcome.Refused.class, sent("x(")).rejection().position());
    }

    @Test
    void whySomethingWaitsIsExplained() throws Exception {
        Subject job = new Subject.OfJob(JobNumber.FIRST);
        RunningFarm.sent(link, Command.act(new Verb.Hold(), List.of(Subject.parse("2/0/3-4,7"))));

        Explanation told = asked(new Question.WhyOf(job));

        assertEquals(
                List.of(Kind.JOB_PAUSED, Kind.HELD),
                told.whys().stream().map(why -> why.reason().kind()).toList());
        assertEquals(asked(truth(), new Question.WhyOf(job)), told);
        assertEquals(1, asked(new Question.WhyOf(Subject.parse("2/0/1"))).whys().size());
    }

    @Test
    void tasksInListsTellTheirAttempts() throws Exception {
        JobNumber job = submit(aJob().with(aBlock("b", "1-2").running("true")));
        awaitTask(job + "/0/1", TaskState.DONE);

        TaskPage page = asked(new Question.TasksOf(job, 0, 1, 1));
        TaskPage untouched = asked(new Question.TasksOf(JobNumber.FIRST, 0, 0, 1));

        Attempt attempt = page.tasks().getFirst().attempts().getFirst();
        assertEquals(job + "/0/1/1", attempt.address().toString());
        assertEquals(List.of(), untouched.tasks().getFirst().attempts());
    }

    @Test
    void filesThatATaskMadeAreShown() throws Exception {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", data.resolve("made.png").toFile());
        ABlock block =
                aBlock("b", "1")
                        .running("cp made.png img.png; echo 0123456789 > 'a b.txt'")
                        .in(data.toString())
                        .outputs("img.png", "a b.txt");
        TaskAddress task = new TaskAddress(submit(aJob().with(block)), 0, 0);
        awaitTask(task.toString(), TaskState.DONE);

        List<OutputInfo> outputs = asked(new Question.OutputsOf(task));
        OutputPiece piece = asked(new Question.OutputOf(task, 1, 7, 100));
        OutputPiece behind = asked(new Question.OutputOf(task, 1, 11, 100));
        OutputPiece thumb = asked(new Question.ThumbOf(task, Question.ThumbOf.FIRST, 50));

        assertEquals(
                List.of("img.png", "a b.txt"), outputs.stream().map(OutputInfo::path).toList());
        assertEquals(OutputInfo.State.MADE, outputs.getFirst().state());
        assertEquals(11, outputs.getLast().size());
        assertEquals("789\n", StandardCharsets.UTF_8.decode(piece.bytes()).toString());
        assertEquals(new OutputPiece("a b.txt", 11, 11, ByteBuffer.allocate(0)), behind);
        byte[] png = new byte[thumb.bytes().remaining()];
        thumb.bytes().get(png);
        assertEquals(50, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    }

    private static <A> A asked(FarmLink link, Question<A> question) throws Exception {
        return link.ask(question).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private Outcome sent(String where) {
        Act act = Act.where(new Verb.Priority(80), where);
        return RunningFarm.sent(link, new Command.Acts(List.of(act)));
    }

    /** What the link answers. */
    protected final <A> A asked(Question<A> question) throws Exception {
        return asked(link, question);
    }
}
