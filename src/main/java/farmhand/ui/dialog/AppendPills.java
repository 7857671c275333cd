package farmhand.ui.dialog;

import farmhand.ui.part.Pills;
import farmhand.viewmodel.act.offer.AppendChoice;
import farmhand.viewmodel.form.append.AppendWay;

import java.util.Optional;

/** What else a job can be given more of, above the form that is shown. */
public final class AppendPills {
    private AppendPills() {}

    /** Puts them onto the dialog, where there are several. */
    public static FormDialog on(FormDialog dialog, Optional<AppendChoice> choice) {
        choice.filter(one -> one.offered().size() > 1)
                .ifPresent(
                        one ->
                                dialog.addFirst(
                                        new Pills<>(
                                                "append-way",
                                                one.offered(),
                                                AppendWay::title,
                                                one.way())));
        return dialog;
    }
}
