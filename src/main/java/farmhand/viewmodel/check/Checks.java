package farmhand.viewmodel.check;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.link.Question;
import farmhand.farm.service.Service;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.path.PathMaps;
import farmhand.viewmodel.welcome.Renderer;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What was looked at before something is submitted. Lines appear as they are known; whoever does
 * not wait for them submits at once. Used on the window's thread.
 */
public final class Checks {
    private final Asker asker;
    private final Scheduler disk;
    private final FarmSight sight;
    private final StringProperty maps;
    private final ObservableList<Check> shown = FXCollections.observableArrayList();
    private final ObservableList<Check> seen = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Wanted wanted = Wanted.NOTHING;
    private Optional<List<Renderer>> renderers = Optional.empty();
    private Optional<List<String>> services = Optional.empty();
    private Disposable asked = Disposable.disposed();
    private Disposable askedFolder = Disposable.disposed();
    private Disposable askedOutput = Disposable.disposed();

    /**
     * Nothing is looked at yet.
     *
     * @param asker of what the farm tells when asked
     * @param disk runs what waits for a disk or a program
     * @param sight of the farm
     * @param maps the user's folders that have another name on the farm, as they are kept
     */
    public Checks(Asker asker, Scheduler disk, FarmSight sight, StringProperty maps) {
        this.asker = asker;
        this.disk = disk;
        this.sight = sight;
        this.maps = maps;
    }

    /** What is known by now, in the order of {@link Check.About}. */
    public ObservableList<Check> shown() {
        return seen;
    }

    /** How many of them warn, and that nobody is kept by that; empty where none does. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** How the farm names a file of this computer. */
    public String there(Path file) {
        return sight.isHere() ? file.toString() : maps().there(file.toString());
    }

    /** From now on the farm calls the folder {@code here} by the name {@code there}. */
    public void map(String here, String there) {
        String before = maps.get().stripTrailing();
        maps.set((before.isEmpty() ? "" : before + "\n") + here.strip() + " = " + there.strip());
        wanted = Wanted.NOTHING;
    }

    /** Another form is filled: what was found before may have changed. */
    public void begin() {
        asked.dispose();
        askedFolder.dispose();
        askedOutput.dispose();
        wanted = Wanted.NOTHING;
        renderers = Optional.empty();
        services = Optional.empty();
        shown.clear();
        said.set("");
    }

    /** Looks at that, if it is another than before. */
    public void look(Wanted now) {
        if (now.equals(wanted)) {
            return;
        }
        boolean sameOutput = now.output().equals(wanted.output());
        wanted = now;
        put(Check.About.FILES, FileCheck.of(now.files(), sight.isHere(), maps()));
        lookAtFolder(now.folder());
        if (!sameOutput) {
            lookAtOutput(now.output());
        }
        lookAtService(now.service());
    }

    private PathMaps maps() {
        return PathMaps.of(maps.get());
    }

    private void lookAtFolder(String folder) {
        askedFolder.dispose();
        if (folder.isEmpty() || !sight.isHere()) {
            put(Check.About.FOLDER, Optional.empty());
            return;
        }
        askedFolder =
                wait(
                        () -> sight.isFolder(folder),
                        there ->
                                put(
                                        Check.About.FOLDER,
                                        there
                                                ? Optional.empty()
                                                : Optional.of(RendererCheck.noFolder(folder))));
    }

    private void lookAtOutput(Optional<Path> folder) {
        askedOutput.dispose();
        put(Check.About.OUTPUT, Optional.empty());
        folder.filter(_ -> sight.isHere())
                .ifPresent(
                        there ->
                                askedOutput =
                                        wait(
                                                () -> sight.space(there),
                                                space ->
                                                        put(
                                                                Check.About.OUTPUT,
                                                                Optional.of(
                                                                        OutputCheck.of(
                                                                                there.toString(),
                                                                                space)))));
    }

    private void lookAtService(String service) {
        put(
                Check.About.RENDERER,
                sight.isHere()
                        ? renderers.flatMap(all -> RendererCheck.here(service, all))
                        : services.flatMap(all -> RendererCheck.elsewhere(service, all)));
        if (!asked.isDisposed()) {
            return; // what comes is looked at with what is wanted then
        }
        if (sight.isHere() && renderers.isEmpty()) {
            asked = wait(sight::renderers, this::found);
        } else if (!sight.isHere() && services.isEmpty()) {
            asked =
                    asker.ask(
                            new Question.AllServices(),
                            told -> known(told.services()),
                            _ -> known(List.of()));
        }
    }

    private void found(List<Renderer> all) {
        asked = Disposable.disposed();
        renderers = Optional.of(all);
        lookAtService(wanted.service());
    }

    private void known(List<Service> all) {
        asked = Disposable.disposed();
        services = Optional.of(all.stream().map(Service::name).toList());
        lookAtService(wanted.service());
    }

    private <T> Disposable wait(Callable<T> slow, Consumer<T> then) {
        return Single.fromCallable(slow)
                .subscribeOn(disk)
                .observeOn(asker.window())
                .subscribe(then::accept, _ -> {}); // a check that fails says nothing
    }

    private void put(Check.About about, Optional<Check> found) {
        int at = 0;
        while (at < shown.size() && shown.get(at).about().compareTo(about) < 0) {
            at++;
        }
        boolean there = at < shown.size() && shown.get(at).about() == about;
        if (found.isEmpty()) {
            if (there) {
                shown.remove(at);
            }
        } else if (!there) {
            shown.add(at, found.orElseThrow());
        } else if (!shown.get(at).equals(found.orElseThrow())) {
            shown.set(at, found.orElseThrow());
        }
        long warnings = shown.stream().filter(one -> one.found() == Check.Found.WARNING).count();
        said.set(warnings == 0 ? "" : text("check.warnings", warnings));
    }
}
