package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.ui.part.PlainTable;

import javafx.scene.control.TableColumn;

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

    private static List<Boolean> shown(
            PlainTable<String> table, double width, TableColumn<?, ?>... columns) {
        table.resize(width, 200);
        return List.of(columns).stream().map(TableColumn::isVisible).toList();
    }
}
