package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import java.util.List;
import java.util.function.Consumer;

/** What is done with the files that tasks make: seen large, opened, shown in their folder. */
public final class OnPictures {
    private final MadeFiles files;

    public OnPictures(MadeFiles files) {
        this.files = files;
    }

    public List<Offer> offers() {
        return List.of(
                offer("preview", "Space", "act.preview", MadeFiles::preview),
                offer("open-file", "O", "act.openFile", MadeFiles::openFile),
                offer("open-folder", "Shift+O", "act.openFolder", MadeFiles::openFolder),
                offer("open-viewer", "V", "act.openViewer", MadeFiles::openViewer),
                offer("copy-path", "Shift+C", "act.copyPath", MadeFiles::copyPath));
    }

    private Offer offer(String id, String key, String label, Consumer<MadeFiles> act) {
        return new Offer(
                id,
                key,
                _ -> text(label),
                chosen ->
                        chosen.rows().isEmpty()
                                ? text("act.chooseFirst")
                                : files.isThere() ? "" : text("act.nothingMade"),
                _ -> act.accept(files));
    }
}
