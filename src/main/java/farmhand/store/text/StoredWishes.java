package farmhand.store.text;

import farmhand.farm.spec.TaskWishes;

import java.util.Map;

/**
 * The column {@code wishes}: what was wished of single tasks after they were submitted.
 *
 * @param tasks by task index
 */
public record StoredWishes(Map<Integer, TaskWishes> tasks) {}
