package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.mirror.told.ServerJson;
import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Actions that wait to be asked for: equal ones on several things become one, since each takes the
 * server a cycle. Used by one thread.
 */
final class AlikeActions {
    private final Ask ask;

    /** What is done alike, and by the ids of what it is done to the jobs. */
    private final Map<Alike, Map<Integer, List<JobNumber>>> waiting = new LinkedHashMap<>();

    private record Alike(String kind, String keys) {}

    AlikeActions(Ask ask) {
        this.ask = ask;
    }

    /** One more, of what has that id and is about these jobs. */
    void add(String kind, int id, List<JobNumber> jobs, Consumer<JsonOut> keys) {
        waiting.computeIfAbsent(new Alike(kind, JsonOut.object(keys)), _ -> new TreeMap<>())
                .computeIfAbsent(id, _ -> new ArrayList<>())
                .addAll(jobs);
    }

    /** All that wait, in the order in which they were first added; none wait then. */
    List<Deed> taken() {
        List<Deed> deeds = new ArrayList<>();
        waiting.forEach((alike, ids) -> deeds.add(deed(alike, ids)));
        waiting.clear();
        return deeds;
    }

    private Deed deed(Alike alike, Map<Integer, List<JobNumber>> ids) {
        ObjectNode keys = (ObjectNode) ServerJson.parse(alike.keys()).orElseThrow();
        String text =
                ask.action(
                        alike.kind(),
                        ids.keySet(),
                        out ->
                                keys.properties()
                                        .forEach(key -> out.tree(key.getKey(), key.getValue())));
        Set<JobNumber> jobs = new HashSet<>();
        ids.values().forEach(jobs::addAll);
        return new Deed.Act(text, jobs);
    }
}
