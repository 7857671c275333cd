package farmhand.ui.find;

import farmhand.ui.part.ChipRow;
import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.Found;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.ToIntFunction;

/** How many jobs are how, above the table; pressed, only those are shown. */
public final class ChipsBar extends ChipRow {
    private final Find find;

    public ChipsBar(FarmViewModel farm) {
        this.find = farm.find();
        getStyleClass().add("chips");
        getChildren()
                .add(
                        chip(
                                "all",
                                Optional.empty(),
                                Found::inView,
                                new Label(Messages.text("chips.all"))));
        for (Mark mark : Find.MARKS) {
            getChildren()
                    .add(
                            chip(
                                    mark.style(),
                                    Optional.of(mark),
                                    found -> found.of(mark),
                                    Parts.glyph(mark),
                                    word(mark.word())));
        }
        Label share = Parts.label("", "subtle");
        share.setId("share");
        find.found().subscribe(() -> share.setText(find.share()));
        getChildren()
                .addAll(
                        Parts.space(),
                        share,
                        less(columns(farm.computer().appearance().columns())));
    }

    private static MenuButton columns(ShownColumns shown) {
        MenuButton columns = new MenuButton("", new Icon(Feather.COLUMNS));
        columns.setId("columns");
        columns.getStyleClass().add("quiet");
        columns.getItems().setAll(ColumnChoice.items(shown, "columns"));
        columns.setTooltip(new Tooltip(Messages.text("menu.columns")));
        columns.setAccessibleText(Messages.text("menu.columns"));
        columns.setMinWidth(USE_PREF_SIZE);
        return columns;
    }

    private ToggleButton chip(
            String id, Optional<Mark> mark, ToIntFunction<Found> number, Node... parts) {
        ToggleButton chip = new ToggleButton();
        Label count = Parts.label("", "counter");
        HBox line = new HBox(parts);
        line.getChildren().add(count);
        line.getStyleClass().add("chip-count");
        count.setMinWidth(USE_PREF_SIZE);
        chip.setId("chip-" + id);
        chip.getStyleClass().add("chip");
        chip.setGraphic(line);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setOnAction(_ -> choose(chip, mark));
        find.mark().subscribe(now -> chip.setSelected(now.equals(mark)));
        mark.ifPresent(of -> chip.setTooltip(new Tooltip(of.word())));
        find.found()
                .subscribe(
                        found -> {
                            count.setText(Messages.number(number.applyAsInt(found)));
                            chip.setAccessibleText(
                                    mark.map(Mark::word).orElse(Messages.text("chips.all"))
                                            + " "
                                            + count.getText());
                        });
        return chip;
    }

    /** One is always chosen. */
    private void choose(ToggleButton chip, Optional<Mark> mark) {
        chip.setSelected(true);
        find.mark().set(mark);
    }
}
