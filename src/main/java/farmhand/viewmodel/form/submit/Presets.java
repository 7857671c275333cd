package farmhand.viewmodel.form.submit;

import farmhand.viewmodel.keep.Keepsake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How jobs were submitted that is worth a name: service, command, folder, frames a task, priority.
 *
 * @param keepsake where they are kept
 */
public record Presets(Keepsake keepsake) {
    private static final String KEPT = "submit.presets";
    private static final int MOST = 50;

    /**
     * One of them; the texts are as they stand in the fields.
     *
     * @param paused whether the job waits to be resumed
     */
    public record Preset(
            String name,
            String service,
            String command,
            String folder,
            String perTask,
            String priority,
            boolean paused) {
        private static final int PARTS = 7;

        /** Tabs and ends of lines part what is kept, so none may be in it. */
        String line() {
            return List.of(
                            name,
                            service,
                            command,
                            folder,
                            perTask,
                            priority,
                            Boolean.toString(paused))
                    .stream()
                    .map(part -> part.replaceAll("[\\t\\r\\n]", " "))
                    .collect(Collectors.joining("\t"));
        }

        static Optional<Preset> parse(String line) {
            String[] parts = line.split("\t", -1);
            return parts.length != PARTS
                    ? Optional.empty()
                    : Optional.of(
                            new Preset(
                                    parts[0],
                                    parts[1],
                                    parts[2],
                                    parts[3],
                                    parts[4],
                                    parts[5],
                                    Boolean.parseBoolean(parts[6])));
        }
    }

    /** All of them, the newest first. */
    public List<Preset> all() {
        return keepsake.read(KEPT).lines().map(Preset::parse).flatMap(Optional::stream).toList();
    }

    /** Keeps what stands in the form under its job's name; the one of that name before is gone. */
    public void save(SubmitForm form) {
        Preset preset =
                new Preset(
                        form.name().text().get().strip(),
                        form.block().service().text().get(),
                        form.block().command().text().get(),
                        form.block().folder().text().get(),
                        form.block().perTask().text().get(),
                        form.priority().text().get(),
                        form.paused().get());
        List<Preset> all = new ArrayList<>(all());
        all.removeIf(one -> one.name().equals(preset.name()));
        all.addFirst(preset);
        keep(all);
    }

    /** Does not keep it any longer. */
    public void forget(Preset preset) {
        keep(all().stream().filter(one -> !one.name().equals(preset.name())).toList());
    }

    private void keep(List<Preset> all) {
        keepsake.write(
                KEPT, all.stream().limit(MOST).map(Preset::line).collect(Collectors.joining("\n")));
    }

    /** Puts one into the form; name and frames stay as they are. */
    public void fill(SubmitForm form, Preset preset) {
        form.block().service().text().set(preset.service());
        form.block().command().text().set(preset.command());
        form.block().folder().text().set(preset.folder());
        form.block().perTask().text().set(preset.perTask());
        form.priority().text().set(preset.priority());
        form.paused().set(preset.paused());
    }
}
