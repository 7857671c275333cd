package farmhand.viewmodel.check;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.welcome.Renderer;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;

/**
 * What renders on this computer, for whoever begins on a farm of it. To look starts programs, so
 * that it is done once, and only when somebody asks. Used on the window's thread.
 */
public final class RenderersHere {
    private final FarmSight sight;
    private final Scheduler disk;
    private final Scheduler window;
    private final ReadOnlyObjectWrapper<List<Renderer>> found =
            new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private boolean looked;

    /**
     * Nothing is looked for yet.
     *
     * @param sight of the farm
     * @param disk runs what waits for programs
     * @param window its thread
     */
    public RenderersHere(FarmSight sight, Scheduler disk, Scheduler window) {
        this.sight = sight;
        this.disk = disk;
        this.window = window;
    }

    /** Those that are there; empty until it was looked. */
    public ReadOnlyObjectProperty<List<Renderer>> found() {
        return found.getReadOnlyProperty();
    }

    /** What stands above them, or that there is none; empty until it was looked. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Looks, the first time and where the farm runs on this computer. */
    public void look() {
        if (looked || !sight.isHere()) {
            return;
        }
        looked = true;
        // Not disposed of: a window that was closed meanwhile shows it to nobody.
        var _ =
                Single.fromCallable(sight::renderers)
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(this::show, _ -> {}); // what cannot be seen is not said
    }

    private void show(List<Renderer> all) {
        List<Renderer> there = all.stream().filter(Renderer::isFound).toList();
        title.set(text(there.isEmpty() ? "summary.noRenderers" : "summary.renderers"));
        found.set(there);
    }
}
