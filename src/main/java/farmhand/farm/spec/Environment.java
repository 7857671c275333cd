package farmhand.farm.spec;

import farmhand.farm.refusal.Refused;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Variables added to the environment of a task's process.
 *
 * @param variables value by name; sorted by name
 */
public record Environment(Map<String, String> variables) {
    /** No variables. */
    public static final Environment NONE = new Environment(Map.of());

    public Environment {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
        variables.forEach(
                (name, value) -> {
                    if (name.isEmpty()
                            || name.indexOf('=') >= 0
                            || name.indexOf('\0') >= 0
                            || value.indexOf('\0') >= 0) {
                        throw Refused.of(
                                "bad_environment",
                                "“" + name + "” cannot be set as an environment variable.",
                                "Use a name without “=” and a value without a zero character.");
                    }
                });
    }
}
