package farmhand.viewmodel.form.edit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Says some things of rows otherwise. A field that nobody changed changes nothing, so that rows
 * which differ keep what they differ in.
 *
 * @param <R> a job or a block
 * @param <F> what changes it
 */
public abstract sealed class EditForm<R, F> extends Form permits EditJobsForm, EditBlocksForm {
    private final String first;
    private final List<R> rows;
    private final UnaryOperator<String> missing;
    private final List<Setting<F>> settings = new ArrayList<>();

    EditForm(String first, List<R> rows, UnaryOperator<String> missing, Sender sender) {
        super(sender, text("dialog.edit.act", 0));
        this.first = first;
        this.rows = List.copyOf(rows);
        this.missing = missing;
    }

    /** Whether the user begins at that setting, where it can be said. */
    public final boolean beginsAt(Setting<?> setting) {
        return setting.id().equals(first);
    }

    /** What can be said, in the order in which it is shown. */
    public final List<Setting<F>> settings() {
        return List.copyOf(settings);
    }

    /** What the rows are called together. */
    public final String title() {
        return rows.size() == 1
                ? text("dialog.edit.titleOne", name(rows.getFirst()))
                : text("dialog.edit.titleMany", rows.size());
    }

    abstract String name(R row);

    abstract Command edit(R row, List<F> fields);

    /**
     * A line that is read by {@code read} when it is not what all rows say.
     *
     * @param id the farm's word for it
     * @param title key of what it is called
     * @param hint key of what may be typed
     */
    final void setting(
            String id,
            String title,
            String hint,
            Function<R, String> said,
            Function<String, F> read) {
        Optional<String> common = Setting.common(rows.stream().map(said).toList());
        String first = common.orElse("");
        Field<Optional<F>> field =
                field(
                        id,
                        typed ->
                                typed.strip().equals(first)
                                        ? Optional.<F>empty()
                                        : Optional.of(read.apply(typed.strip())));
        field.suggest(first);
        settings.add(new Setting<>(id, title, hint, common.isEmpty(), missing.apply(id), field));
    }

    @Override
    protected final Draft compose() {
        List<F> fields = settings.stream().flatMap(one -> one.field().value().stream()).toList();
        if (fields.isEmpty()) {
            throw Refused.of(
                    "nothing_changed", text("dialog.edit.nothing"), text("dialog.edit.change"));
        }
        return new Draft(
                rows.stream().map(row -> edit(row, fields)).toList(),
                text("dialog.edit.act", rows.size()),
                text("dialog.edit.said", rows.size(), name(rows.getFirst())));
    }

    static String limit(Limit limit) {
        return limit.isNone() ? "" : Integer.toString(limit.most());
    }

    /** Nothing typed is nothing kept; what is no JSON, the farm says. */
    static Metadata metadata(String typed) {
        return typed.isEmpty() ? Metadata.NONE : new Metadata(typed);
    }

    static Limit limit(String typed) {
        return typed.isEmpty() ? Limit.NONE : new Limit(Numbers.whole(typed));
    }
}
