package farmhand.viewmodel.picture;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.act.offer.MadeFiles;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What tasks made, and what can be done with it. Used on the window's thread. */
public final class Pictures {
    private final Selection selection;
    private final Commands commands;
    private final Scheduler disk;
    private final Scheduler window;
    private final LocalFiles files;
    private final Bringing bringing;
    private final SmallPictures small;
    private final NewestPicture newest;
    private final FullPicture full;

    /**
     * Pictures of what is chosen in {@code selection}.
     *
     * @param commands say what became of it
     * @param disk runs what waits for a disk or for a file to come
     * @param files of this computer
     * @param now what time it is
     */
    public Pictures(
            Asker asker,
            Selection selection,
            Commands commands,
            Scheduler disk,
            LocalFiles files,
            Supplier<Instant> now) {
        this.selection = selection;
        this.commands = commands;
        this.disk = disk;
        this.window = asker.window();
        this.files = files;
        this.bringing = new Bringing(asker.link(), files);
        this.small = new SmallPictures(asker);
        this.newest = new NewestPicture(asker, now);
        this.full = new FullPicture(asker, bringing, disk, now);
        selection.rows().subscribe(newest::about);
    }

    /** Small ones for rows. */
    public SmallPictures small() {
        return small;
    }

    /** The newest of what is chosen. */
    public NewestPicture newest() {
        return newest;
    }

    /** The one over the whole window. */
    public FullPicture full() {
        return full;
    }

    /** Rows may have changed. */
    public void refresh() {
        newest.about(selection.rows().get());
    }

    /** The task whose files are meant: the one whose picture is shown, else the chosen one. */
    public Optional<TaskRow> meant() {
        return full.seen().get().map(FullPicture.Seen::row).or(newest::task);
    }

    /** Opens what the meant task made; says so where that fails. */
    public void open(LocalFiles.With with) {
        meant().ifPresent(
                        row ->
                                bring(
                                        () -> {
                                            Path file = bringing.of(row).file();
                                            files.open(file, with);
                                            return file;
                                        },
                                        file ->
                                                commands.say(
                                                        new Said(
                                                                text("picture.opened", file),
                                                                ""))));
    }

    /** Shows a folder of this computer; says so where that fails. */
    public void openFolder(Path folder) {
        bring(
                () -> {
                    files.open(folder, LocalFiles.With.USUAL);
                    return folder;
                },
                shown -> commands.say(new Said(text("picture.opened", shown), "")));
    }

    /** Puts {@code text} onto the clipboard. */
    public void copy(String text) {
        files.copy(text);
    }

    /** What actions do with them. */
    public MadeFiles chosen() {
        return new ChosenFiles(this);
    }

    /** The file that the meant task made, brought to this computer; {@code then} takes it. */
    public void take(Consumer<Path> then) {
        meant().ifPresent(row -> bring(() -> bringing.of(row).file(), then));
    }

    /** Puts the path of what the meant task made, as the farm says it, onto the clipboard. */
    void copyPath() {
        meant().ifPresent(
                        row ->
                                bring(
                                        () -> bringing.path(row),
                                        path -> {
                                            files.copy(path);
                                            commands.say(
                                                    new Said(text("picture.copied", path), ""));
                                        }));
    }

    private <T> void bring(Callable<T> waiting, Consumer<T> then) {
        // Never disposed of: a program was asked for, and is opened even if something else is
        // chosen by then.
        var _ =
                Single.fromCallable(waiting)
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(
                                then::accept,
                                problem ->
                                        commands.say(
                                                new Said(
                                                        text("picture.notOpened"),
                                                        String.valueOf(problem.getMessage()))));
    }
}
