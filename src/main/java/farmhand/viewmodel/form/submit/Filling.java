package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.spec.JobSpec;
import farmhand.viewmodel.form.submit.SubmitForm.Kind;
import farmhand.viewmodel.scene.Dropped;

import java.nio.file.Path;
import java.util.Optional;

/** Puts what was dropped into a form, where nobody typed; files as the farm names them. */
record Filling(SubmitForm form) {
    void fill(Dropped read) {
        switch (read) {
            case Dropped.Scene scene -> fill(scene);
            case Dropped.Several several -> fill(several);
            case Dropped.JobFile _ -> {
                form.kind().set(Kind.JOB_FILE);
                FileJob.in(Optional.of(read)).ifPresent(this::fill);
            }
            case Dropped.Unreadable _ -> form.kind().set(Kind.JOB_FILE);
        }
    }

    /** What the file says of the job, to be changed before it is submitted. */
    private void fill(JobSpec job) {
        form.name().suggest(job.name());
        form.user().suggest(job.user());
        form.priority()
                .suggest(job.priority() == JobSpec.AS_USER ? "" : Integer.toString(job.priority()));
    }

    private void fill(Dropped.Scene scene) {
        form.kind().set(Kind.FRAMES);
        form.name().suggest(SubmitText.plainName(scene.file()));
        form.block()
                .suggest(
                        scene.kind().service(),
                        SceneCommand.of(scene, form.checks()::there),
                        folder(scene.file()));
        form.block().suggest(scene.frames());
    }

    private void fill(Dropped.Several several) {
        Path first = several.files().getFirst();
        form.kind().set(Kind.FILES);
        form.name().suggest(SubmitText.plainName(first));
        form.files().suggest(FileTasks.print(several.files(), form.checks()::there));
        form.block()
                .suggest(
                        several.areScenes()
                                ? "blender"
                                : several.areRibs() ? "renderrib" : "generic",
                        several.areScenes() ? text("dialog.submit.blenderFiles") : "",
                        folder(first));
    }

    private String folder(Path file) {
        return file.getParent() == null ? "" : form.checks().there(file.getParent());
    }
}
