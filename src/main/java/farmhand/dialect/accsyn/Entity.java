package farmhand.dialect.accsyn;

import farmhand.dialect.BoundedJson;
import farmhand.farm.refusal.Refused;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of objects there are. */
enum Entity {
    /** A job of any type. */
    JOB,
    /** A task, which stands in a job. */
    TASK;

    private List<String> words() {
        return switch (this) {
            case JOB -> JobTable.ENTITIES;
            case TASK -> TaskTable.ENTITIES;
        };
    }

    static Entity parse(String word) {
        for (Entity entity : values()) {
            if (entity.words().contains(word.toLowerCase(Locale.ROOT))) {
                return entity;
            }
        }
        throw Refused.of(
                "unknown_entity",
                "There is no entity “" + BoundedJson.shortened(word) + "” on this farm.",
                "Use " + String.join(", ", all()) + ".");
    }

    /** All words. */
    static List<String> all() {
        return Stream.of(values()).flatMap(entity -> entity.words().stream()).toList();
    }

    /** What can be said when one is made. */
    List<String> created() {
        return sorted(
                switch (this) {
                    case JOB -> NewJob.KEYS;
                    case TASK -> NewTasks.KEYS;
                });
    }

    /** What can be said otherwise later. */
    List<String> edited() {
        return sorted(
                switch (this) {
                    case JOB -> Edits.JOB_KEYS;
                    case TASK -> Edits.TASK_KEYS;
                });
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
