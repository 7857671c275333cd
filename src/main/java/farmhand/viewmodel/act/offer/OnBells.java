package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.notice.NoticeSettings;
import farmhand.viewmodel.row.JobRow;

import java.util.List;

/** Of which jobs the user wants to hear. */
public final class OnBells {
    private final NoticeSettings notices;
    private final Commands commands;

    public OnBells(NoticeSettings notices, Commands commands) {
        this.notices = notices;
        this.commands = commands;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "bell",
                        "B",
                        chosen ->
                                Numbered.of(
                                        text(allRing(chosen) ? "act.bellOff" : "act.bell"),
                                        chosen.jobs().size(),
                                        chosen.rows().size()),
                        OnBells::missing,
                        this::turn));
    }

    private void turn(Chosen chosen) {
        boolean on = !allRing(chosen);
        notices.ring(chosen.jobs().stream().map(JobRow::job).toList(), on);
        commands.say(new Said(text(on ? "said.bell" : "said.bellOff", chosen.jobs().size()), ""));
    }

    private boolean allRing(Chosen chosen) {
        List<JobRow> jobs = chosen.jobs();
        return !jobs.isEmpty() && jobs.stream().allMatch(job -> notices.hasBell(job.job()));
    }

    private static String missing(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        return chosen.isJobs() ? "" : text("act.jobsOnly");
    }
}
