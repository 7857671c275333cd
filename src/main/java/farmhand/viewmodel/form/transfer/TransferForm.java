package farmhand.viewmodel.form.transfer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Place;
import farmhand.viewmodel.form.Draft;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.Sender;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files and folders that are copied into a folder. */
public final class TransferForm extends Form {
    private final Field<List<String>> sources = field("source", TransferForm::lines);
    private final Field<String> destination = field("destination", Folders::read);
    private final BooleanProperty overwrite = new SimpleBooleanProperty(this, "overwrite");
    private final BooleanProperty checksum = new SimpleBooleanProperty(this, "checksum");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /** A form about {@code files}, which may be none. */
    public TransferForm(List<Path> files, Sender sender) {
        super(sender, text("dialog.transfer.act", 0));
        sources.suggest(
                files.stream()
                        .map(file -> file.toAbsolutePath().toString())
                        .collect(Collectors.joining("\n")));
        follow(overwrite, checksum);
        begin();
    }

    /** One file or folder a line. */
    public Field<List<String>> sources() {
        return sources;
    }

    /** Those of the sources that are paths, as far as they are typed. */
    public List<Path> files() {
        return sources.text()
                .get()
                .lines()
                .map(String::strip)
                .filter(line -> Place.parse(line) instanceof Place.OnDisk)
                .map(Path::of)
                .toList();
    }

    /** The folder they come into; empty = somebody is to choose it later. */
    public Field<String> destination() {
        return destination;
    }

    /** Whether other files that are in the way are replaced. */
    public BooleanProperty overwrite() {
        return overwrite;
    }

    /** Whether both sides are read again and compared. */
    public BooleanProperty checksum() {
        return checksum;
    }

    /** What follows, in a sentence. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    protected Draft compose() {
        JobSpec job =
                TransferSpec.job(
                        "",
                        sources.value(),
                        destination.value(),
                        new Copying(overwrite.get(), checksum.get()));
        int count = sources.value().size();
        summary.set(
                Folders.isOpen(destination.value())
                        ? text("dialog.transfer.pending", count)
                        : text("dialog.transfer.summary", count, destination.value()));
        return new Draft(
                new Command.Submit(job),
                text("dialog.transfer.act", count),
                text("dialog.transfer.said", job.name()));
    }

    @Override
    protected void showNothing() {
        summary.set("");
    }

    private static List<String> lines(String typed) {
        List<String> lines =
                Stream.of(typed.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            throw Refused.of(
                    "no_source",
                    text("dialog.transfer.noSource"),
                    text("dialog.transfer.giveSource"));
        }
        return lines;
    }
}
