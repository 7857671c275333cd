package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.JobStatus;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.form.Words;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of frames that are appended.
 *
 * @param job to which
 */
record AppendTexts(JobView job) {
    /**
     * What happens, in sentences.
     *
     * @param runAgain how many failed tasks are tried again
     * @param missing name of the block of which missing files are made again; may be empty
     */
    String summary(List<BlockSpec> blocks, int tasks, int runAgain, String missing) {
        List<String> all = new ArrayList<>();
        if (!blocks.isEmpty()) {
            String names = Words.list(blocks.stream().map(BlockSpec::name).toList());
            all.add(text("dialog.appendFrames.adds", tasks, blocks.size(), names));
        }
        if (runAgain > 0) {
            all.add(text("dialog.appendFrames.retries", runAgain));
        }
        if (!missing.isEmpty()) {
            all.add(text("dialog.appendFrames.missing", missing));
        }
        String said = String.join(" ", all);
        if (blocks.isEmpty()) {
            return said;
        }
        if (job.settings().wishes().paused()) {
            return text("dialog.appendFrames.paused", said);
        }
        return job.status() == JobStatus.DONE
                ? text("dialog.appendFrames.reopens", said)
                : (said + "\n" + longer(tasks)).strip();
    }

    /** At the pace at which the job goes; empty where nobody knows it. */
    private String longer(int tasks) {
        int left = job.totals().open() + job.totals().active();
        if (job.eta().isZero() || left == 0) {
            return "";
        }
        Duration more = job.eta().multipliedBy(tasks).dividedBy(left);
        String now = Times.age(job.eta());
        String then = Times.age(job.eta().plus(more));
        return now.equals(then)
                ? text("dialog.appendFrames.little", Times.age(more))
                : text("dialog.appendFrames.longer", Times.age(more), then, now);
    }

    /** What stands on the button. */
    String act(int tasks, int runAgain) {
        return tasks > 0
                ? text("dialog.appendFrames.act", tasks)
                : runAgain > 0
                        ? text("dialog.appendFrames.retryAct", runAgain)
                        : text("dialog.appendFrames.missingAct");
    }

    /** What is said once it is done. */
    String said(int tasks, int runAgain) {
        String name = job.settings().name();
        return tasks > 0
                ? text("dialog.appendFrames.said", tasks, name)
                : runAgain > 0
                        ? text("dialog.appendFrames.retrySaid", runAgain, name)
                        : text("dialog.appendFrames.missingSaid", name);
    }

    Refused allThere(String block, FrameRange next) {
        return refused(
                "frames_present",
                text("dialog.appendFrames.allThere", block),
                text("dialog.appendFrames.giveOthers", Shapes.written(next.toString())));
    }

    Refused nothingFailed(String block) {
        return refused(
                "nothing_failed",
                text("dialog.appendFrames.noneFailed", block),
                text("dialog.appendFrames.giveFrames"));
    }

    private static Refused refused(String code, String message, String remedy) {
        return new Refused(Rejection.of(code, message, remedy).within("frames"));
    }
}
