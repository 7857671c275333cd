package farmhand.dialect.cgkit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code queue.cfg} says. Lines it cannot read are passed over: a queue works without it.
 *
 * @param keep whether sub-jobs stay in the folder they were made in
 * @param symlinks whether a job that two others need is linked by the file system
 * @param usual parameters by name, where a job does not give them, by type
 */
public record QueueConfig(boolean keep, boolean symlinks, Map<String, Map<String, String>> usual) {
    /** Nothing said. */
    public static final QueueConfig USUAL = new QueueConfig(false, false, Map.of());

    private static final String SECTION = " proc";

    public QueueConfig {
        usual = Map.copyOf(usual);
    }

    /** Parameters of jobs of that type that do not give them. */
    public Map<String, String> usual(String type) {
        return usual.getOrDefault(type, Map.of());
    }

    /**
     * Reads the file. The switches count in both spellings, cgkit's own writes one and reads
     * another.
     */
    public static QueueConfig parse(String text) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> section = new TreeMap<>();
        for (String line : text.lines().toList()) {
            String said = line.strip();
            if (said.startsWith("[") && said.endsWith("]")) {
                section =
                        sections.computeIfAbsent(
                                said.substring(1, said.length() - 1), _ -> new TreeMap<>());
            } else if (!said.isEmpty() && !said.startsWith("#") && !said.startsWith(";")) {
                option(said, section);
            }
        }
        Map<String, String> main = new HashMap<>();
        sections.getOrDefault("main", Map.of())
                .forEach((key, value) -> main.put(key.toLowerCase(Locale.ROOT), value));
        Map<String, Map<String, String>> usual = new HashMap<>();
        sections.forEach(
                (name, options) -> {
                    if (name.endsWith(SECTION)) {
                        usual.put(
                                name.substring(0, name.length() - SECTION.length()),
                                Map.copyOf(options));
                    }
                });
        return new QueueConfig(
                isOn(main, "keepjobsinrepository"), isOn(main, "usesymlinks"), usual);
    }

    /** The file of a new queue, as cgkit reads it back. */
    public String print() {
        return "# Job Queue config file\n\n[main]\n\nkeepJobsInRepository = %s\nuseSymLinks = %s\n"
                .formatted(keep ? "True" : "False", symlinks ? "True" : "False");
    }

    private static void option(String line, Map<String, String> section) {
        int end = line.indexOf('=');
        int colon = line.indexOf(':');
        int cut = end < 0 || (colon >= 0 && colon < end) ? colon : end;
        if (cut > 0) {
            section.put(line.substring(0, cut).strip(), line.substring(cut + 1).strip());
        }
    }

    private static boolean isOn(Map<String, String> main, String key) {
        return switch (main.getOrDefault(key, "").toLowerCase(Locale.ROOT)) {
            case "1", "yes", "true", "on" -> true;
            default -> false;
        };
    }
}
