package farmhand.viewmodel.form.edit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.form.Sender;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says some things of rows otherwise. A field that nobody changed changes nothing, so that rows
 * which differ keep what they differ in. What somebody else has said meanwhile of the same is told
 * once, with both, before it is said otherwise.
 *
 * @param <R> a job or a block
 * @param <F> what changes it
 */
public abstract sealed class EditForm<R, F> extends Form permits EditJobsForm, EditBlocksForm {
    private static final int MOST_TOLD = 4;

    private final String first;
    private final List<Supplier<R>> live;
    private final UnaryOperator<String> missing;
    private final List<Line<R, F>> lines = new ArrayList<>();

    /** As the user knows them. */
    private List<R> rows;

    private record Line<R, F>(
            Setting<F> setting, Function<R, String> said, BooleanProperty various) {}

    EditForm(String first, List<Supplier<R>> live, UnaryOperator<String> missing, Sender sender) {
        super(sender, text("dialog.edit.act", 0));
        this.first = first;
        this.live = List.copyOf(live);
        this.rows = now();
        this.missing = missing;
    }

    private List<R> now() {
        return live.stream().map(Supplier::get).toList();
    }

    /** The rows as the user knows them. */
    final List<R> rows() {
        return rows;
    }

    /** Whether the user begins at that setting, where it can be said. */
    public final boolean beginsAt(Setting<?> setting) {
        return setting.id().equals(first);
    }

    /** What can be said, in the order in which it is shown. */
    public final List<Setting<F>> settings() {
        return lines.stream().map(Line::setting).toList();
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
        Optional<String> common = common(said);
        Field<Optional<F>> field =
                field(
                        id,
                        typed ->
                                typed.strip().equals(common(said).orElse(""))
                                        ? Optional.<F>empty()
                                        : Optional.of(read.apply(typed.strip())));
        field.suggest(common.orElse(""));
        BooleanProperty various = new SimpleBooleanProperty(common.isEmpty());
        Setting<F> setting = new Setting<>(id, title, hint, various, missing.apply(id), field);
        lines.add(new Line<>(setting, said, various));
    }

    /** What all rows say; nothing where they differ. */
    private Optional<String> common(Function<R, String> said) {
        return Setting.common(rows.stream().map(said).toList());
    }

    @Override
    protected final Optional<Rejection> meanwhile() {
        List<R> now = now();
        List<String> told =
                lines.stream()
                        .filter(line -> isChanged(line.setting()))
                        .flatMap(line -> told(line, now))
                        .toList();
        look(now);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int more = Math.max(0, told.size() - MOST_TOLD);
        String some = String.join(" ", told.subList(0, told.size() - more));
        return Optional.of(
                Rejection.of(
                        "changed_meanwhile",
                        text("dialog.edit.meanwhile", some, more),
                        text("dialog.edit.meanwhileDo")));
    }

    /** What others have said of it meanwhile, unless it is what the user wants. */
    private Stream<String> told(Line<R, F> line, List<R> now) {
        String wanted = line.setting().field().text().get().strip();
        String title = text(line.setting().title());
        return IntStream.range(0, now.size())
                .filter(i -> !said(line, now, i).equals(said(line, rows, i)))
                .filter(i -> !said(line, now, i).equals(wanted))
                .mapToObj(
                        i ->
                                text(
                                        "dialog.edit.meanwhileOf",
                                        title,
                                        name(now.get(i)),
                                        said(line, now, i),
                                        wanted));
    }

    private String said(Line<R, F> line, List<R> all, int index) {
        return line.said().apply(all.get(index));
    }

    /** The user knows them so from now on; what nobody typed into says how they are. */
    private void look(List<R> now) {
        List<Line<R, F>> left = lines.stream().filter(line -> !isChanged(line.setting())).toList();
        rows = now;
        lines.forEach(line -> line.various().set(common(line.said()).isEmpty()));
        left.forEach(line -> line.setting().field().text().set(common(line.said()).orElse("")));
    }

    private static boolean isChanged(Setting<?> setting) {
        return setting.field().value().isPresent();
    }

    @Override
    protected final Draft compose() {
        List<F> fields =
                lines.stream().flatMap(one -> one.setting().field().value().stream()).toList();
        if (fields.isEmpty()) {
            throw Refused.of(
                    "nothing_changed", text("dialog.edit.nothing"), text("dialog.edit.change"));
        }
        return new Draft(
                rows.stream().map(row -> edit(row, fields)).toList(),
                text("dialog.edit.act", rows.size()),
                text("dialog.edit.said", rows.size(), name(rows.getFirst())),
                true);
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
