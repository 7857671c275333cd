package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Pills;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.submit.Presets;
import farmhand.viewmodel.form.submit.SubmitForm;
import farmhand.viewmodel.form.submit.SubmitForm.Kind;
import farmhand.viewmodel.scene.SceneKind;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Submits a job. */
public final class SubmitDialog extends FormDialog {
    private static final double WIDTH = 664;
    private static final int FILE_ROWS = 5;

    private final SubmitForm form;
    private final BlockBox block;
    private final MoreBox more;
    private final BooleanProperty presetsOffered = new SimpleBooleanProperty();
    private final BooleanProperty transferOffered = new SimpleBooleanProperty();
    private final Button instead = new Button(text("dialog.submit.transfer"));
    private final MenuButton presets = new MenuButton(text("dialog.submit.presets"));

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public SubmitDialog(SubmitForm form, Runnable close) {
        super(form, text("dialog.submit.title"), WIDTH, close);
        this.form = form;
        this.block = new BlockBox("submit", form.block());
        this.more = new MoreBox("submit", form.more());
        Shown.when(more.words(), form.kind().isNotEqualTo(Kind.JOB_FILE));
        Shown.when(more.sections(), form.kind().isNotEqualTo(Kind.JOB_FILE));
        presets.setId("submit-presets");
        Shown.when(presets, form.kind().isNotEqualTo(Kind.JOB_FILE).and(presetsOffered));
        instead.setId("submit-transfer");
        Shown.when(instead, form.kind().isEqualTo(Kind.FILES).and(transferOffered));
        TextField name = FieldBox.line("submit-name", form.name());
        VBox command = new VBox(GAP, block.command(hint()), block.folder());
        foldCommand(command);
        fill(
                name,
                new HBox(
                        GAP / 2,
                        new Pills<>(
                                "submit-kind",
                                List.of(Kind.values()),
                                SubmitDialog::words,
                                form.kind()),
                        Shown.gap(),
                        instead,
                        presets,
                        open()),
                source(),
                names(name),
                range(),
                files(),
                pausedAndMore(),
                more.sections(),
                new CheckRows(form, this::requestFocus),
                Shown.info("submit-summary", form.summary()));
        form.asked()
                .subscribe(field -> field.flatMap(asked -> at(asked, name)).ifPresent(this::goTo));
    }

    private Optional<TextField> at(Field<?> field, TextField name) {
        return field == form.name() ? Optional.of(name) : block.control(field);
    }

    /** What a scene said by itself stands behind a word, until something is wrong with it. */
    private void foldCommand(Node command) {
        ToggleButton word = more.fold("command", "dialog.more.command", command, true);
        form.sceneRead().addListener((_, _, read) -> word.setSelected(!read));
        List.of(form.block().command(), form.block().service(), form.block().folder())
                .forEach(
                        field ->
                                field.problem()
                                        .addListener(
                                                (_, _, now) ->
                                                        word.setSelected(
                                                                word.isSelected()
                                                                        || !now.isEmpty())));
    }

    /** Offers what was submitted before and given a name, and to keep this one. */
    public void offerPresets(Presets kept) {
        presetsOffered.set(true);
        presets.setOnShowing(_ -> presets.getItems().setAll(items(kept)));
        presets.getItems().setAll(items(kept));
    }

    /** Offers to copy the files instead of working on them. */
    public void offerTransfer(Consumer<List<Path>> transfer) {
        instead.setOnAction(_ -> transfer.accept(form.paths()));
        transferOffered.set(true);
    }

    private List<MenuItem> items(Presets kept) {
        List<MenuItem> items = new ArrayList<>();
        for (Presets.Preset one : kept.all()) {
            MenuItem item = new MenuItem(one.name());
            item.setOnAction(_ -> kept.fill(form, one));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        String name = form.name().text().get().strip();
        MenuItem save = new MenuItem(text("dialog.submit.savePreset", name));
        save.setId("submit-save-preset");
        save.setDisable(name.isEmpty());
        save.setOnAction(_ -> kept.save(form));
        items.add(save);
        if (!kept.all().isEmpty()) {
            items.add(forget(kept));
        }
        return items;
    }

    private static Menu forget(Presets kept) {
        Menu forget = new Menu(text("dialog.submit.forgetPreset"));
        forget.setId("submit-forget-preset");
        for (Presets.Preset one : kept.all()) {
            MenuItem item = new MenuItem(one.name());
            item.setOnAction(_ -> kept.forget(one));
            forget.getItems().add(item);
        }
        return forget;
    }

    private Node source() {
        Label name = Shown.label("submit-source", form.source().name(), "strong");
        Label amount = Shown.count("submit-amount", form.source().amount(), "subtle");
        Label found = Shown.label("submit-found", form.source().found(), "muted");
        Label place =
                Shown.label("submit-place", form.source().place(), "subtle", "mono", "small-text");
        VBox card = new VBox(4, new HBox(GAP / 2, name, amount), found, place);
        card.getStyleClass().add("well");
        Shown.whileSaid(card, form.source().name());
        return card;
    }

    private Button open() {
        Button open = new Button();
        open.setId("submit-open");
        open.textProperty()
                .bind(
                        Bindings.when(Bindings.isEmpty(form.source().name()))
                                .then(text("dialog.submit.open"))
                                .otherwise(text("dialog.submit.openOther")));
        open.setOnAction(_ -> choose());
        return open;
    }

    private Node names(TextField name) {
        TextField priority = FieldBox.line("submit-priority", form.priority());
        priority.getStyleClass().add("field-number");
        priority.setPromptText(text("dialog.submit.usualPriority"));
        FieldBox service = block.service();
        Shown.when(service, form.kind().isNotEqualTo(Kind.JOB_FILE));
        return new VBox(
                row(
                        0,
                        new FieldBox("dialog.field.name", name),
                        service,
                        user(),
                        new FieldBox("dialog.field.priority", priority)),
                FieldBox.problem("submit-name", form.name()),
                FieldBox.problem("submit-user", form.user()),
                FieldBox.problem("submit-priority", form.priority()));
    }

    private Node user() {
        TextField user = FieldBox.line("submit-user", form.user());
        user.getStyleClass().add("field-word");
        user.setPromptText(text("dialog.submit.userPrompt"));
        FieldBox box = new FieldBox("dialog.field.user", user);
        Shown.when(box, form.kind().isEqualTo(Kind.JOB_FILE));
        return box;
    }

    private Node range() {
        VBox range = block.range(more.order("order"));
        Shown.when(range, form.kind().isEqualTo(Kind.FRAMES));
        return range;
    }

    private Node files() {
        VBox files =
                new VBox(
                        GAP,
                        new FieldBox(
                                "dialog.field.files",
                                FieldBox.lines("submit-files", form.files(), FILE_ROWS)),
                        FieldBox.problem("submit-files", form.files()),
                        new HBox(more.order("files-order")));
        Shown.when(files, form.kind().isEqualTo(Kind.FILES));
        return files;
    }

    private Node hint() {
        Label frame = hint("dialog.submit.commandHint");
        Label file = hint("dialog.submit.filesHint");
        Shown.when(frame, form.kind().isEqualTo(Kind.FRAMES));
        Shown.when(file, form.kind().isEqualTo(Kind.FILES));
        return new VBox(frame, file);
    }

    private Node pausedAndMore() {
        CheckBox paused = new CheckBox(text("dialog.submit.paused"));
        paused.setId("submit-paused");
        paused.selectedProperty().bindBidirectional(form.paused());
        HBox line = new HBox(paused, Shown.gap(), more.words());
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("dialog.submit.open"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                text("dialog.submit.jobFiles"), SceneKind.patterns()));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            form.open(List.of(file.toPath()));
        }
    }

    private static String words(Kind kind) {
        return text(
                switch (kind) {
                    case FRAMES -> "dialog.submit.kind.frames";
                    case FILES -> "dialog.submit.kind.files";
                    case JOB_FILE -> "dialog.submit.kind.jobFile";
                });
    }
}
