package farmhand.viewmodel.form;

import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;

import io.reactivex.rxjava3.core.Scheduler;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A form's way to the farm and back.
 *
 * @param farm asks the farm for a change
 * @param window runs what is given to it on the window's thread
 * @param told hears, on the window's thread, what was done; also after the dialog was closed
 * @param file the text of a job file for what a command submits or appends
 */
public record Sender(
        Function<? super Command, ? extends CompletionStage<Outcome>> farm,
        Scheduler window,
        Consumer<? super Sent> told,
        Function<Command, String> file) {
    /** The same, of which {@code more} hears, too. */
    public Sender telling(Consumer<? super Sent> more) {
        return new Sender(
                farm,
                window,
                sent -> {
                    told.accept(sent);
                    more.accept(sent);
                },
                file);
    }
}
