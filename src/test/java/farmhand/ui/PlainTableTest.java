package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.ui.part.PlainTable;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;

@ExtendWith(ApplicationExtension.class) // controls want the toolkit
final class PlainTableTest {
    @Test
    void whereThereIsLittleRoomColumnsGoBeforeANumberIsCut() {
        PlainTable<String> table = new PlainTable<>("some");
        TableColumn<String, String> name = table.text("column.name", 200, line -> line);
        TableColumn<String, String> up = table.number("worker.up", 58, line -> line);
        TableColumn<String, String> note = table.text("worker.note", 96, line -> line);
        table.spare(List.of(note, up));

        assertEquals(List.of(true, true, true), shown(table, 300, name, up, note));
        assertEquals(List.of(true, true, false), shown(table, 170, name, up, note));
        assertEquals(List.of(true, false, false), shown(table, 120, name, up, note));
        assertEquals(List.of(true, true, true), shown(table, 300, name, up, note));
        assertEquals(58, up.getMinWidth());
    }

    @Test
    void whatTakesTheRestIsWideBeforeOthersAreShown() {
        PlainTable<String> table = new PlainTable<>("some");
        table.text("column.name", 100, line -> line);
        TableColumn<String, String> runs = table.text("worker.runs", 270, line -> line);
        TableColumn<String, String> up = table.number("worker.up", 58, line -> line);
        TableColumn<String, String> note = table.text("worker.note", 96, line -> line);
        table.rest(runs, 240);
        table.spare(List.of(note, up));
        show(table);

        assertEquals(List.of(true, true), shown(table, 600, up, note));
        assertEquals(600 - 100 - 58 - 96, runs.getWidth(), 3);
        assertEquals(List.of(true, false), shown(table, 500, up, note));
        assertEquals(500 - 100 - 58, runs.getWidth(), 3);
    }

    private static void show(PlainTable<?> table) {
        new Scene(new Pane(table));
        table.applyCss();
    }

    private static List<Boolean> shown(
            PlainTable<String> table, double width, TableColumn<?, ?>... columns) {
        table.resize(width, 200);
        table.layout();
        return List.of(columns).stream().map(TableColumn::isVisible).toList();
    }
}
