package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.form.steer.EndingForm;
import farmhand.viewmodel.row.JobRow;

import java.util.List;
import java.util.function.ToIntFunction;

/** What is done to whole jobs: pause, stop, resume, delete, archive, clone. */
public final class OnJobs {
    private final Commands commands;
    private final Forms forms;

    public OnJobs(Commands commands, Forms forms) {
        this.commands = commands;
        this.forms = forms;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "pause",
                        "P",
                        chosen -> counted("act.pause", chosen, JobStates::goingOn),
                        chosen -> missing(chosen, JobStates::goingOn, "act.nothingToPause"),
                        this::pause),
                new Offer(
                        "stop",
                        "Shift+P",
                        chosen -> counted("act.stop", chosen, JobStates::running),
                        chosen -> missing(chosen, JobStates::running, "act.nothingToStop"),
                        this::stop),
                new Offer(
                        "resume",
                        "P",
                        chosen -> counted("act.resume", chosen, JobStates::paused),
                        chosen -> missing(chosen, JobStates::paused, "act.nothingToResume"),
                        this::resume),
                new Offer(
                        "delete",
                        "Delete",
                        chosen -> counted("act.delete", chosen, JobStates::jobs),
                        chosen -> missing(chosen, JobStates::jobs, "act.nothingToPause"),
                        this::delete),
                new Offer(
                        "archive",
                        "Shift+Delete",
                        chosen -> counted("act.archive", chosen, JobStates::over),
                        chosen -> missing(chosen, JobStates::over, "act.nothingToArchive"),
                        this::archive),
                new Offer(
                        "clone",
                        "Shortcut+D",
                        chosen -> counted("act.clone", chosen, JobStates::jobs),
                        chosen -> missing(chosen, JobStates::jobs, "act.nothingToPause"),
                        this::copy));
    }

    /** Asks nothing, since undo leads back: what runs goes on to its end. */
    private void pause(Chosen chosen) {
        List<JobRow> jobs = chosen.jobs().stream().filter(chosen::goesOn).toList();
        commands.send(
                Command.act(new Verb.Pause(false), jobs.stream().map(JobRow::subject).toList()),
                text(
                        "said.paused",
                        jobs.size(),
                        jobs.getFirst().view().settings().name(),
                        jobs.stream().mapToInt(job -> job.view().totals().active()).sum()));
    }

    /** Asks, with what it costs: what running tasks have done is lost. */
    private void stop(Chosen chosen) {
        forms.pause(chosen.jobs().stream().filter(JobStates::runs).toList());
    }

    private void resume(Chosen chosen) {
        List<JobRow> paused = chosen.jobs().stream().filter(chosen::isPaused).toList();
        commands.send(
                Command.act(new Verb.Resume(), paused.stream().map(JobRow::subject).toList()),
                text("said.resumed", paused.size()));
    }

    /** Asks only where something runs: undo leads back from all else. */
    private void delete(Chosen chosen) {
        List<JobRow> jobs = chosen.jobs();
        int running = chosen.tally().running();
        if (running == 0) {
            act(new Verb.Delete(), "said.deleted", jobs);
            return;
        }
        String name = jobs.getFirst().view().settings().name();
        forms.end(
                new EndingForm.Ending(
                        new Verb.Delete(),
                        text("dialog.ending.delete", jobs.size(), name),
                        text("dialog.ending.deleteMeans", jobs.size()),
                        text("dialog.ending.deleteAct", jobs.size()),
                        text("said.deleted", jobs.size(), name),
                        running),
                chosen.subjects());
    }

    private void archive(Chosen chosen) {
        List<JobRow> over = chosen.jobs().stream().filter(JobStates::isOver).toList();
        act(new Verb.Archive(), "said.archived", over);
    }

    /** One may get other frames; of several each is copied as it is. */
    private void copy(Chosen chosen) {
        if (chosen.jobs().size() == 1) {
            forms.cloneJob(chosen.jobs().getFirst());
        } else {
            act(new Verb.Clone(), "said.cloned", chosen.jobs());
        }
    }

    private void act(Verb verb, String said, List<JobRow> jobs) {
        commands.send(
                Command.act(verb, jobs.stream().map(JobRow::subject).toList()),
                text(said, jobs.size(), jobs.getFirst().view().settings().name()));
    }

    private static String counted(String key, Chosen chosen, ToIntFunction<JobStates> which) {
        int fitting = which.applyAsInt(chosen.states());
        return Numbered.of(text(key), fitting, chosen.rows().size());
    }

    private static String missing(Chosen chosen, ToIntFunction<JobStates> which, String none) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        if (!chosen.isJobs()) {
            return text("act.jobsOnly");
        }
        return which.applyAsInt(chosen.states()) > 0 ? "" : text(none);
    }
}
