package farmhand.viewmodel;

import farmhand.viewmodel.menu.Screen;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A screen that shows what the test says, and notes what was chosen. */
final class NotedScreen implements Screen {
    private List<? extends Line> lines = List.of();
    private List<Row> chosen = List.of();
    private Optional<Path> folder = Optional.empty();
    private List<Path> opened = List.of();

    /** It shows these. */
    void show(List<? extends Line> now) {
        lines = now;
    }

    /** The user saves files there. */
    void saveInto(Path place) {
        folder = Optional.of(place);
    }

    /** The user opens these. */
    void open(Path... files) {
        opened = List.of(files);
    }

    List<Row> chosen() {
        return chosen;
    }

    @Override
    public void fullScreen() {}

    @Override
    public void find() {}

    @Override
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void choose(List<Row> rows) {
        chosen = List.copyOf(rows);
    }

    @Override
    public Optional<Path> save(String name) {
        return folder.map(place -> place.resolve(name));
    }

    @Override
    public List<Path> open() {
        return opened;
    }
}
