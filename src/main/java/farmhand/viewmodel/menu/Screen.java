package farmhand.viewmodel.menu;

import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is the screen's to do, as actions see it. */
public interface Screen {
    /** Takes all of the screen, or no longer. */
    void fullScreen();

    /** Lets the user type what is looked for. */
    void find();

    /** The lines of the table as they are shown, from the top. */
    List<Line> lines();

    /** Chooses those rows of the table, all of which are shown. */
    void choose(List<Row> rows);

    /** Lets the user say where a file is to be; nothing where they do not. */
    Optional<Path> save(String name);

    /** Lets the user say which scenes or job files are meant; empty where they do not. */
    List<Path> open();
}
