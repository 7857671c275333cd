package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.viewmodel.form.NeedCircle;
import farmhand.viewmodel.scene.Dropped;

import java.util.Optional;

/** The new job that a job file asks for. */
final class FileJob {
    private FileJob() {}

    /** The job of what was opened; nothing unless that is a job file of one new job. */
    static Optional<JobSpec> in(Optional<Dropped> opened) {
        return opened.orElse(null) instanceof Dropped.JobFile file
                        && file.commands().size() == 1
                        && file.commands().getFirst() instanceof Command.Submit(JobSpec job)
                ? Optional.of(job)
                : Optional.empty();
    }

    /** The same, or {@link Refused} with the reason why there is none. */
    static JobSpec of(Optional<Dropped> opened) {
        JobSpec job = in(opened).orElseThrow(() -> none(opened));
        NeedCircle.refuse(job.blocks());
        return job;
    }

    private static Refused none(Optional<Dropped> opened) {
        return switch (opened.orElse(null)) {
            case Dropped.Unreadable unreadable -> new Refused(unreadable.why());
            case Dropped.JobFile file ->
                    Refused.of(
                            "no_job",
                            text("dialog.submit.noJob", file.file().getFileName()),
                            text("dialog.submit.appendIt", file.file().getFileName()));
            case Dropped.Scene _, Dropped.Several _ -> noFile();
            case null -> noFile();
        };
    }

    private static Refused noFile() {
        return Refused.of("no_file", text("dialog.submit.noFile"), text("dialog.submit.openFile"));
    }
}
