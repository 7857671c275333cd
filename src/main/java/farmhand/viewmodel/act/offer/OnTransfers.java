package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.transfer.Transfer;
import farmhand.viewmodel.row.JobRow;

import java.util.List;

/** What has files copied, and what says where to. */
public final class OnTransfers {
    private final Forms forms;

    public OnTransfers(Forms forms) {
        this.forms = forms;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "transfer",
                        "Shift+N",
                        _ -> text("act.transfer"),
                        _ -> "",
                        _ -> forms.transfer(List.of())),
                new Offer(
                        "choose-destination",
                        "D",
                        _ -> text("act.chooseDestination"),
                        OnTransfers::missing,
                        chosen ->
                                chosen.oneJob()
                                        .ifPresent(
                                                job ->
                                                        forms.chooseDestination(
                                                                job,
                                                                chosen.subjects(),
                                                                count(chosen)))));
    }

    private static String missing(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        if (chosen.oneJob().isEmpty()) {
            return text("act.oneJob");
        }
        return isTransfer(chosen.oneJob().get()) && count(chosen) > 0 ? "" : text("act.noTransfer");
    }

    private static boolean isTransfer(JobRow job) {
        return job.blocks().stream()
                .anyMatch(block -> block.view().how().service().equals(Transfer.SERVICE));
    }

    /** Only what is not begun can still go elsewhere, or goes there when it is retried. */
    private static int count(Chosen chosen) {
        return chosen.tally().open() + chosen.tally().failed();
    }
}
