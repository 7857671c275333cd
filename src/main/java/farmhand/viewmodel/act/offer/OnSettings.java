package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.edit.EditJobsForm;

import java.util.List;

/** What is said of rows: priority, limits, needs, note. Of one, or of several of a kind at once. */
public final class OnSettings {
    private final Forms forms;

    public OnSettings(Forms forms) {
        this.forms = forms;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "edit",
                        "E",
                        chosen -> {
                            int rows = chosen.rows().size();
                            return Numbered.of(text("act.edit"), rows, rows);
                        },
                        OnSettings::missing,
                        this::edit),
                new Offer(
                        "change-owner",
                        "",
                        chosen ->
                                Numbered.of(
                                        text("act.changeOwner"),
                                        chosen.jobs().size(),
                                        chosen.rows().size()),
                        chosen ->
                                chosen.rows().isEmpty()
                                        ? text("act.chooseFirst")
                                        : chosen.isJobs() ? "" : text("act.jobsOnly"),
                        chosen -> forms.editJobs(chosen.jobs(), EditJobsForm.USER)));
    }

    private void edit(Chosen chosen) {
        if (chosen.isJobs()) {
            forms.editJobs(chosen.jobs(), EditJobsForm.PRIORITY);
        } else {
            forms.editBlocks(chosen.blocks());
        }
    }

    private static String missing(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        return chosen.isJobs() || chosen.blocks().size() == chosen.rows().size()
                ? ""
                : text("act.oneKind");
    }
}
