package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Work;
import farmhand.viewmodel.form.Words;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.scene.Dropped;
import farmhand.viewmodel.scene.SceneFacts;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the submit form says of files and jobs. */
final class SubmitText {
    private SubmitText() {}

    /** What was dropped, as it is called. */
    static String source(Dropped dropped) {
        return switch (dropped) {
            case Dropped.Scene scene -> fileName(scene.file());
            case Dropped.JobFile file -> fileName(file.file());
            case Dropped.Unreadable file -> fileName(file.file());
            case Dropped.Several several -> text("dialog.submit.files", several.files().size());
        };
    }

    /** What was read from it; nothing where that stands elsewhere in the form. */
    static String found(Dropped dropped) {
        return switch (dropped) {
            case Dropped.Scene scene ->
                    scene.frames()
                            .map(range -> read(range, scene.facts()))
                            .orElse(
                                    text("dialog.submit.rangeUnread")
                                            + " "
                                            + text("dialog.submit.giveRange"));
            case Dropped.Unreadable file -> file.why().text();
            case Dropped.Several several ->
                    text(several.areRibs() ? "dialog.submit.ribAsks" : "dialog.submit.oneEach");
            case Dropped.JobFile file ->
                    text("dialog.submit.fileRead", String.valueOf(file.file().getParent()));
        };
    }

    /** Such as {@code Read from the file: frames 1–240 at 24 fps, arnold, 2048×858.} */
    private static String read(FrameRange range, SceneFacts facts) {
        String shown = Shapes.written(range.toString());
        String frames =
                facts.rate().isEmpty()
                        ? text("dialog.submit.framesRead", shown)
                        : text("dialog.submit.framesAt", shown, facts.rate());
        String output =
                facts.output().isEmpty() ? "" : text("dialog.submit.outputRead", facts.output());
        return text(
                "dialog.submit.rangeRead",
                Stream.of(frames, facts.renderer(), facts.size(), output)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** The command that runs first, or what a larger job is made of. */
    static String summary(JobSpec job) {
        BlockSpec first = job.blocks().getFirst();
        if (job.blocks().size() == 1) {
            return switch (first.work()) {
                case Work.Frames frames ->
                        firstCommand(
                                frames.count(),
                                first.how().command().text(),
                                first.how().command().filled(frames.cut().slice(0)).text());
                case Work.Listed listed ->
                        firstCommand(
                                listed.count(),
                                first.how().command().text(),
                                FramePattern.fill(
                                        first.how().command().text(),
                                        listed.tasks().getFirst().command().text()));
            };
        }
        return Words.blocks(job.blocks());
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A file's name without what follows the last dot. */
    static String plainName(Path file) {
        String name = fileName(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String firstCommand(int tasks, String pattern, String first) {
        if (first.isEmpty()) {
            return "";
        }
        return tasks > 1 && !FramePattern.isIn(pattern)
                ? text("dialog.submit.sameCommand")
                : text("dialog.submit.firstCommand", first);
    }
}
