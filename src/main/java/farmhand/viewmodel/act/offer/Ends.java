package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Verb;
import farmhand.viewmodel.form.steer.EndingForm;

/** What is done to tasks and ends those that run. */
enum Ends {
    /** All are run again. */
    RETRY_ALL,
    /** All are run again, and what was made from them. */
    RETRY_DEPENDANTS,
    /** They are kept back. */
    HOLD;

    /** What is asked of the farm. */
    Verb verb() {
        return switch (this) {
            case RETRY_ALL -> new Verb.Retry(Verb.Which.ALL);
            case RETRY_DEPENDANTS -> new Verb.Retry(Verb.Which.WITH_DEPENDANTS);
            case HOLD -> new Verb.Hold();
        };
    }

    /** What is told once it is done to {@code count} tasks. */
    String said(int count) {
        return switch (this) {
            case RETRY_ALL -> text("said.retriedAll", count);
            case RETRY_DEPENDANTS -> text("said.retriedDependants", count);
            case HOLD -> text("said.held", count);
        };
    }

    /** How it is asked for. */
    EndingForm.Ending ending(Chosen chosen, int count) {
        int rows = chosen.rows().size();
        String name = chosen.rows().getFirst().facts().get().name();
        int running = chosen.tally().running();
        return switch (this) {
            case RETRY_ALL ->
                    new EndingForm.Ending(
                            verb(),
                            text("dialog.ending.retryAll", rows, name),
                            text("dialog.ending.retryAllMeans", count),
                            text("dialog.ending.retryAllAct", count),
                            said(count),
                            running);
            case RETRY_DEPENDANTS ->
                    new EndingForm.Ending(
                            verb(),
                            text("dialog.ending.retryAll", rows, name),
                            text("dialog.ending.retryDependantsMeans", count),
                            text("dialog.ending.retryAllAct", count),
                            said(count),
                            running);
            case HOLD ->
                    new EndingForm.Ending(
                            verb(),
                            text("dialog.ending.hold", rows, name),
                            text("dialog.ending.holdMeans", count),
                            text("dialog.ending.holdAct", count),
                            said(count),
                            running);
        };
    }
}
