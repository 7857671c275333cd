package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Attempt;
import farmhand.farm.TaskState;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.testing.ABlock;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * What a link to an own farm finds besides: what this machine knows of attempts and their files.
 */
public abstract class OwnFoundContract extends FoundContract {
    @Test
    void tasksInListsTellTheirAttempts() throws Exception {
        RunningFarm.sent(link, Command.act(new Verb.Run(), List.of(Subject.parse("2/0/4"))));
        Waiting.until(() -> farm.task("2/0/4").tries() == 1);

        TaskPage page = asked(new Question.TasksOf(JobNumber.FIRST, 0, 3, 2));

        Attempt attempt = page.tasks().getLast().attempts().getFirst();
        assertEquals("2/0/4/1", attempt.address().toString());
        assertEquals(List.of(), page.tasks().getFirst().attempts());
    }

    @Test
    void filesThatATaskMadeAreShown() throws Exception {
        Files.writeString(data.resolve("a b.txt"), "0123456789");
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", data.resolve("made.png").toFile());
        ABlock block =
                aBlock("b", "1")
                        .running(
                                "cp made.png img.png; echo '{\"output\":\"a b.txt\"}' >"
                                        + " $FARMHAND_REPORT")
                        .in(data.toString())
                        .outputs("img.png");
        TaskAddress task = new TaskAddress(farm.submit(aJob().with(block)), 0, 0);
        farm.awaitTask(task.toString(), TaskState.DONE);

        List<OutputInfo> outputs = asked(new Question.OutputsOf(task));
        OutputPiece piece = asked(new Question.OutputOf(task, 1, 7, 100));
        OutputPiece behind = asked(new Question.OutputOf(task, 1, 10, 100));
        OutputPiece thumb = asked(new Question.ThumbOf(task, Question.ThumbOf.FIRST, 50));

        assertEquals(
                List.of("img.png", "a b.txt"), outputs.stream().map(OutputInfo::path).toList());
        assertEquals(OutputInfo.State.MADE, outputs.getFirst().state());
        assertEquals(10, outputs.getLast().size());
        assertEquals("789", StandardCharsets.UTF_8.decode(piece.bytes()).toString());
        assertEquals(new OutputPiece("a b.txt", 10, 10, ByteBuffer.allocate(0)), behind);
        byte[] png = new byte[thumb.bytes().remaining()];
        thumb.bytes().get(png);
        assertEquals(50, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    }
}
