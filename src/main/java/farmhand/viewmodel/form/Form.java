package farmhand.viewmodel.form;

import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import io.reactivex.rxjava3.core.Single;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What every dialog has: fields, one act, and the farm's answer. Used on the window's thread only.
 */
public abstract class Form {
    private final Sender sender;
    private final String plainAct;
    private final List<Field<?>> fields = new ArrayList<>();

    /** Of what it sent so far. */
    private final List<Long> revisions = new ArrayList<>();

    private final ReadOnlyStringWrapper act = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remedy = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private Optional<Draft> draft = Optional.empty();
    private boolean begun;

    /** {@code plainAct} stands on the button while the act cannot be done. */
    protected Form(Sender sender, String plainAct) {
        this.sender = sender;
        this.plainAct = plainAct;
    }

    /** The button's words: the act with its number, such as {@code Append 20 tasks}. */
    public final ReadOnlyStringProperty act() {
        return act.getReadOnlyProperty();
    }

    /** Why the act cannot be done now, with what to do; empty when it can. */
    public final ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** The same, as long as it does not stand at a field already. */
    public final ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** What the farm refused; empty when nothing was, or since something was changed. */
    public final ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What to do about the refusal. */
    public final ReadOnlyStringProperty remedy() {
        return remedy.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public final ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /** Whether the farm has done it, so that the dialog may go. */
    public final ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /** What to type into a shell for the same; nothing while the act cannot be done. */
    public final Optional<String> shellLine() {
        return draft.map(this::taught).flatMap(now -> ShellLine.of(now.commands(), sender.file()));
    }

    /** What is typed into a shell where the act would be {@code act}: that, as a rule. */
    protected Draft taught(Draft act) {
        return act;
    }

    /** Whether {@link #shellLine} was copied and is the same still. */
    public final ReadOnlyBooleanProperty copied() {
        return copied.getReadOnlyProperty();
    }

    /** It was copied. */
    public final void noteCopied() {
        copied.set(true);
    }

    /** Asks the farm for it; without effect while something is missing or an answer is awaited. */
    public final void send() {
        if (draft.isPresent()) {
            meanwhile().ifPresentOrElse(this::refuse, () -> draft.ifPresent(this::send));
        }
    }

    /**
     * What others have done that this would undo, and the user has not been told; as a rule none.
     */
    protected Optional<Rejection> meanwhile() {
        return Optional.empty();
    }

    /** Asks the farm for {@code asked}, unless an answer is awaited. */
    protected final void send(Draft asked) {
        if (sending.get() || done.get()) {
            return;
        }
        refuse("", "");
        sending.set(true);
        ask(asked, new Answers());
    }

    private void ask(Draft asked, Answers answers) {
        // Never disposed of: closing the dialog does not take back what was asked for.
        var _ =
                Single.fromCompletionStage(sender.farm().apply(asked.commands().getFirst()))
                        .observeOn(sender.window())
                        .subscribe(outcome -> answered(asked, answers, outcome), this::unanswered);
    }

    /**
     * What would be done, from fields that are all right. Also sets what is shown of it. Throws
     * {@link Refused} where they do not fit together.
     */
    protected abstract Draft compose();

    /** Shows that nothing can be said, because a field is wrong. */
    protected void showNothing() {}

    /** Whether the field counts, as things are chosen. */
    protected boolean isAsked(Field<?> field) {
        return true;
    }

    /** A field of it, named as the farm names it, read by {@code read}. */
    protected final <T> Field<T> field(String place, Function<? super String, ? extends T> read) {
        Field<T> field = new Field<>(place, read);
        fields.add(field);
        field.text().addListener(_ -> changed(field));
        return field;
    }

    /** Looks at everything again whenever one of these changes. */
    protected final void follow(Observable... choices) {
        for (Observable choice : choices) {
            choice.addListener(_ -> refresh());
        }
    }

    /** From now on every change is looked at. Called last by the constructors. */
    protected final void begin() {
        begun = true;
        refresh();
    }

    /** Looks at everything again. */
    protected final void refresh() {
        if (!begun) {
            return;
        }
        refuse("", "");
        copied.set(false);
        fields.forEach(Field::check);
        Optional<Rejection> wrong =
                fields.stream()
                        .filter(this::isAsked)
                        .flatMap(field -> field.wrong().stream())
                        .findFirst();
        draft = Optional.empty();
        if (wrong.isEmpty()) {
            wrong = composed();
        }
        if (wrong.isPresent()) {
            showNothing();
        }
        missing.set(wrong.map(Rejection::text).orElse(""));
        boolean shown =
                fields.stream().anyMatch(field -> field.problem().get().equals(missing.get()));
        note.set(shown ? "" : missing.get());
        act.set(draft.map(Draft::act).orElse(plainAct));
    }

    /** What stands in each field. */
    protected final List<String> texts() {
        return fields.stream().map(field -> field.text().get()).toList();
    }

    /** The first field that has to be given, or given otherwise. */
    protected final Optional<Field<?>> firstWrong() {
        return fields.stream()
                .filter(this::isAsked)
                .filter(field -> field.wrong().isPresent())
                .findFirst()
                .map(field -> field);
    }

    private Optional<Rejection> composed() {
        try {
            draft = Optional.of(compose());
            return Optional.empty();
        } catch (Refused refused) {
            fields.forEach(field -> field.take(refused.rejection()));
            return Optional.of(refused.rejection());
        }
    }

    private void changed(Field<?> field) {
        if (begun) {
            field.changed();
            refresh();
        }
    }

    private void answered(Draft asked, Answers answers, Outcome outcome) {
        boolean some = answers.take(outcome);
        if (some && outcome instanceof Outcome.Done one) {
            revisions.add(one.revision());
        }
        if (asked.commands().size() > 1 && (some || asked.each())) {
            ask(asked.rest(), answers);
            return;
        }
        sending.set(false);
        if (answers.isNothing()) {
            refuse(answers.first());
        } else {
            done.set(true);
            sender.told().accept(new Sent(asked.said(), answers.together(), revisions));
        }
    }

    /** Shows why there is no answer. */
    protected final void unanswered(Throwable error) {
        Throwable cause =
                error instanceof CompletionException && error.getCause() != null
                        ? error.getCause()
                        : error;
        sending.set(false);
        if (cause instanceof Refused refused) {
            refuse(refused.rejection());
        } else {
            refuse(String.valueOf(cause.getMessage()), "");
        }
    }

    /** Shows a refusal, in the farm's place or from it. */
    protected final void refuse(Rejection rejection) {
        note.set("");
        refuse(rejection.message(), rejection.remedy());
    }

    private void refuse(String message, String whatToDo) {
        refusal.set(message);
        remedy.set(whatToDo);
    }
}
