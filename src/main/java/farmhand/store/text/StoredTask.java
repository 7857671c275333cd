package farmhand.store.text;

import farmhand.farm.spec.Environment;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;

import java.util.List;

/**
 * An element of the column {@code tasks}.
 *
 * @param wishes one, or none where nothing is said
 * @param options one, or none where nothing is said
 */
public record StoredTask(
        String name,
        TaskCommand command,
        String service,
        Environment environment,
        List<TaskWishes> wishes,
        List<TaskOptions> options) {
    public StoredTask {
        wishes = List.copyOf(wishes);
        options = List.copyOf(options);
    }

    public static StoredTask of(TaskSpec task) {
        return new StoredTask(
                task.name(),
                task.command(),
                task.service(),
                task.environment(),
                task.wishes().equals(TaskWishes.NONE) ? List.of() : List.of(task.wishes()),
                task.options().equals(TaskOptions.NONE) ? List.of() : List.of(task.options()));
    }

    public TaskSpec spec() {
        return new TaskSpec(
                name,
                command,
                service,
                environment,
                wishes.isEmpty() ? TaskWishes.NONE : wishes.getFirst(),
                options.isEmpty() ? TaskOptions.NONE : options.getFirst());
    }
}
