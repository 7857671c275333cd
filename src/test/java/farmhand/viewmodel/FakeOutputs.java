package farmhand.viewmodel;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Pictures that the tasks of a farm in memory made. */
final class FakeOutputs {
    private final Map<TaskAddress, byte[]> made = new HashMap<>();
    private final List<Question<?>> asked = new ArrayList<>();

    /** That task made a picture of a harbour at dusk, of that many pixels. */
    void paint(TaskAddress task, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2B3A5A), 0, height, new Color(0xD98A4B)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x101820));
        pen.fillRect(0, height * 2 / 3, width, height / 3);
        pen.fillRect(width / 3, height / 2, width / 3 + task.task(), height / 6);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        made.put(task, bytes.toByteArray());
    }

    List<Question<?>> asked() {
        return List.copyOf(asked);
    }

    /** The answer if it is about outputs. */
    Optional<Object> answer(Question<?> question) {
        switch (question) {
            case Question.OutputsOf _, Question.ThumbOf _, Question.OutputOf _ ->
                    asked.add(question);
            default -> {}
        }
        return switch (question) {
            case Question.OutputsOf(TaskAddress task) -> Optional.of(list(task));
            case Question.ThumbOf(TaskAddress task, int _, int _) ->
                    Optional.of(piece(task, 0, Integer.MAX_VALUE));
            case Question.OutputOf(TaskAddress task, int _, long offset, int limit) ->
                    Optional.of(piece(task, (int) offset, limit));
            default -> Optional.empty();
        };
    }

    private List<OutputInfo> list(TaskAddress task) {
        return made.containsKey(task)
                ? List.of(
                        new OutputInfo(
                                0,
                                path(task),
                                OutputInfo.State.MADE,
                                bytes(task).length,
                                When.NEVER,
                                true))
                : List.of();
    }

    private byte[] bytes(TaskAddress task) {
        byte[] png = made.get(task);
        if (png == null) {
            throw new Refused(
                    Rejection.of("not_found", "Task " + task + " made no picture yet.", "Wait."));
        }
        return png;
    }

    private OutputPiece piece(TaskAddress task, int offset, int limit) {
        byte[] png = bytes(task);
        int from = Math.min(offset, png.length);
        int length = Math.min(limit, png.length - from);
        return new OutputPiece(path(task), png.length, from, ByteBuffer.wrap(png, from, length));
    }

    private static String path(TaskAddress task) {
        return "/shows/harbor/out/" + (task.task() + 1) + ".png";
    }
}
