package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.node.TextNode;

import farmhand.farm.spec.Metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The machines that a block keeps off: its key {@value #KEY}. */
public final class AvoidedHosts {
    private static final String KEY = "hosts_mask_exclude";

    private AvoidedHosts() {}

    /**
     * What is kept of a block that keeps off {@code workers}, too. How a mask is read, its job
     * says: as a regular expression, else as parts of names.
     *
     * @param job what is kept of its job
     * @param block what is kept of the block
     */
    public static Metadata with(Metadata job, Metadata block, Collection<String> workers) {
        boolean quoted = text(job, "hosts_mask_type").equals("regex");
        String before = text(block, KEY);
        List<String> parts = new ArrayList<>();
        if (!before.isEmpty()) {
            parts.addAll(List.of(before.split("\\|")));
        }
        for (String worker : workers) {
            String part = quoted ? Quoted.name(worker) : worker;
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return Kept.with(block, KEY, TextNode.valueOf(String.join("|", parts)));
    }

    private static String text(Metadata metadata, String key) {
        return Kept.in(metadata).said().path(key).asText("");
    }
}
