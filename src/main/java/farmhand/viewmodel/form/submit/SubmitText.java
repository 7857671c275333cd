package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Work;
import farmhand.viewmodel.scene.Dropped;

import java.nio.file.Path;
import java.util.List;

/** What the submit form says of files and jobs. */
final class SubmitText {
    private static final int MOST_NAMED = 6;

    private SubmitText() {}

    /** What was dropped, as it is called. */
    static String source(Dropped dropped) {
        return switch (dropped) {
            case Dropped.Scene scene -> scene.file().toString();
            case Dropped.JobFile file -> file.file().toString();
            case Dropped.Unreadable file -> file.file().toString();
            case Dropped.Several several -> text("dialog.submit.files", several.files().size());
        };
    }

    /** What was read from it; nothing where that stands elsewhere in the form. */
    static String found(Dropped dropped) {
        return switch (dropped) {
            case Dropped.Scene scene ->
                    scene.frames()
                            .map((FrameRange range) -> text("dialog.submit.rangeRead", range))
                            .orElse(
                                    text("dialog.submit.rangeUnread")
                                            + " "
                                            + text("dialog.submit.giveRange"));
            case Dropped.Unreadable file -> file.why().text();
            case Dropped.Several _ -> text("dialog.submit.oneEach");
            case Dropped.JobFile _ -> text("dialog.submit.fileRead");
        };
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
        List<String> blocks =
                job.blocks().stream()
                        .limit(MOST_NAMED)
                        .map(b -> text("dialog.submit.block", b.name(), b.work().count()))
                        .toList();
        String more = job.blocks().size() > MOST_NAMED ? text("dialog.submit.more") : "";
        return text(
                "dialog.submit.blocks",
                job.name(),
                job.blocks().size(),
                String.join(", ", blocks) + more);
    }

    static JobSpec paused(JobSpec job) {
        return new JobSpec(
                job.name(),
                job.user(),
                job.priority(),
                job.wishes().withPaused(true),
                job.needs(),
                job.metadata(),
                job.blocks());
    }

    /** A file's name without what follows the last dot. */
    static String plainName(Path file) {
        String name = String.valueOf(file.getFileName());
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
