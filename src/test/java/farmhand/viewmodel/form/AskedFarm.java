package farmhand.viewmodel.form;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Rejection;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.check.Checks;
import farmhand.viewmodel.check.FarmSight;

import io.reactivex.rxjava3.core.Scheduler;

import javafx.beans.property.SimpleStringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A farm that writes down what it is asked for and answers when and what the test wants. */
public final class AskedFarm {
    private final List<Command> asked = new ArrayList<>();
    private final List<Sent> told = new ArrayList<>();
    private CompletableFuture<Outcome> answer = new CompletableFuture<>();

    /** A form's way here; answers arrive by {@code window}. */
    public Sender sender(Scheduler window) {
        return new Sender(
                command -> {
                    asked.add(command);
                    answer = new CompletableFuture<>();
                    return answer;
                },
                window,
                told::add,
                new LiveJobFiles()::print);
    }

    /** Checks of a farm of which nothing is seen from here, and with no path maps. */
    public static Checks checks(Scheduler window) {
        return new Checks(
                new Asker(new FakeFarm(), window),
                window,
                FarmSight.ELSEWHERE,
                new SimpleStringProperty(""));
    }

    /** What it was asked for, in order. */
    public List<Command> asked() {
        return List.copyOf(asked);
    }

    /** What was told to be done. */
    public List<Sent> told() {
        return List.copyOf(told);
    }

    /** Does what it was asked for. */
    public void accept() {
        answer(
                new Outcome.Done(
                        7, List.of(new Subject.OfJob(JobNumber.FIRST)), List.of(), List.of()));
    }

    /** Refuses it whole. */
    public void refuse(Rejection rejection) {
        answer(new Outcome.Refused(rejection));
    }

    /** Gives that answer. */
    public void answer(Outcome outcome) {
        answer.complete(outcome);
    }

    /** Cannot be reached. */
    public void fail(String message) {
        answer.completeExceptionally(new IllegalStateException(message));
    }
}
