package farmhand.viewmodel.form.submit;

import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.MoreFields;
import farmhand.viewmodel.keep.Keepsake;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How jobs were submitted that is worth a name: all that stands in the form but name and frames.
 *
 * @param keepsake where they are kept
 */
public record Presets(Keepsake keepsake) {
    private static final String KEPT = "submit.presets";
    private static final int MOST = 50;
    private static final String PAUSED = "paused";
    private static final String ORDER = "order";

    /**
     * One of them.
     *
     * @param said what stood in the fields, by their names
     */
    public record Preset(String name, Map<String, String> said) {
        public Preset {
            said = Map.copyOf(said);
        }

        /** {@code name&key=value&key=value}, each encoded as in a web address. */
        String line() {
            return said.entrySet().stream()
                    .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                    .sorted()
                    .collect(Collectors.joining("&", encoded(name) + "&", ""));
        }

        /** Nothing where somebody else wrote there. */
        static Optional<Preset> parse(String line) {
            List<String> parts = List.of(line.split("&", -1));
            Map<String, String> said = new LinkedHashMap<>();
            try {
                for (String part : parts.subList(1, parts.size())) {
                    int at = part.indexOf('=');
                    said.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
                }
                return Optional.of(new Preset(decoded(parts.getFirst()), said));
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                return Optional.empty();
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    /** All of them, the newest first. */
    public List<Preset> all() {
        return keepsake.read(KEPT).lines().map(Preset::parse).flatMap(Optional::stream).toList();
    }

    /** Keeps what stands in the form under its job's name; the one of that name before is gone. */
    public void save(SubmitForm form) {
        Map<String, String> said = new LinkedHashMap<>();
        fields(form).forEach((key, field) -> said.put(key, field.text().get()));
        said.put(ORDER, form.more().order().get().name());
        said.put(PAUSED, Boolean.toString(form.paused().get()));
        Preset preset = new Preset(form.name().text().get().strip(), said);
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
        fields(form).forEach((key, field) -> field.text().set(preset.said().getOrDefault(key, "")));
        form.more().order().set(order(preset.said().getOrDefault(ORDER, "")));
        form.paused().set(Boolean.parseBoolean(preset.said().get(PAUSED)));
    }

    private static MoreFields.Order order(String kept) {
        for (MoreFields.Order order : MoreFields.Order.values()) {
            if (order.name().equals(kept)) {
                return order;
            }
        }
        return MoreFields.Order.FIRST_TO_LAST;
    }

    private static Map<String, Field<?>> fields(SubmitForm form) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        fields.put("service", form.block().service());
        fields.put("command", form.block().command());
        fields.put("working_directory", form.block().folder());
        fields.put("frames_per_task", form.block().perTask());
        fields.put("priority", form.priority());
        fields.put("max_running", form.more().maxRunning());
        fields.put("max_failures", form.more().maxFailures());
        fields.put("time_limit", form.more().timeLimit());
        fields.put("slots", form.more().slots());
        fields.put("environment", form.more().environment());
        return fields;
    }
}
