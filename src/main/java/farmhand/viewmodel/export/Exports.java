package farmhand.viewmodel.export;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.picture.LocalFiles;
import farmhand.viewmodel.raw.RawText;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;

import java.nio.file.Path;

/** Writes what is shown into files. Used on the window's thread. */
public final class Exports {
    private static final String CSV = ".csv";

    private final LocalFiles files;
    private final Scheduler disk;
    private final RawText printer;
    private final Commands commands;

    /**
     * Writes files.
     *
     * @param files of this computer
     * @param disk runs what waits for a disk
     * @param printer of what is not CSV
     * @param commands say what became of it
     */
    public Exports(LocalFiles files, Scheduler disk, RawText printer, Commands commands) {
        this.files = files;
        this.disk = disk;
        this.printer = printer;
        this.commands = commands;
    }

    /** Writes these rows, as CSV where the name ends so, else as JSON. */
    public void write(Path file, Exported rows) {
        // Not disposed of: what was asked for is written even if the window shows something else.
        var _ =
                Completable.fromAction(() -> files.write(file, all(file, rows)))
                        .subscribeOn(disk)
                        .observeOn(commands.sender().window())
                        .subscribe(
                                () ->
                                        commands.say(
                                                new Said(
                                                        text(
                                                                "said.exported",
                                                                rows.rows().size(),
                                                                file),
                                                        "")),
                                problem ->
                                        commands.say(
                                                new Said(
                                                        text("said.notExported", file),
                                                        String.valueOf(problem.getMessage()))));
    }

    private String all(Path file, Exported rows) {
        return file.toString().endsWith(CSV) ? rows.csv() : printer.print(rows.told()) + "\n";
    }
}
