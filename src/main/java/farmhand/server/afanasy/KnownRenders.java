package farmhand.server.afanasy;

import farmhand.dialect.afanasy.answer.Renders;

import java.util.HashMap;
import java.util.Map;

/**
 * Renders in the order in which this door met them; after a restart it meets them anew. Any thread.
 */
final class KnownRenders implements Renders {
    private final Map<String, Integer> numbers = new HashMap<>();

    @Override
    public synchronized int number(String name) {
        return numbers.computeIfAbsent(name, _ -> numbers.size() + 1);
    }
}
