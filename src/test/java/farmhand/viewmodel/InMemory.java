package farmhand.viewmodel;

import farmhand.viewmodel.keep.Keepsake;

import java.util.HashMap;
import java.util.Map;

/** Remembers as long as the test lasts. */
public final class InMemory implements Keepsake {
    private final Map<String, String> all = new HashMap<>();

    @Override
    public String read(String name) {
        return all.getOrDefault(name, "");
    }

    @Override
    public void write(String name, String text) {
        all.put(name, text);
    }
}
