package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.view.Machine;

/**
 * A render as Afanasy tells it.
 *
 * @param id by which the server knows it
 * @param name its name
 * @param online whether it is there
 * @param paused whether it starts nothing: paused, or kept for its own user
 * @param slots tasks it takes at a time, as far as that is said
 * @param note why it starts nothing, a sentence; empty when it may
 */
public record ToldRender(
        int id, String name, boolean online, boolean paused, int slots, String note) {
    private static final long MEGABYTE = 1024 * 1024;
    private static final double LOAD_UNITS = 10;

    /** The render. */
    public static ToldRender of(Told told) {
        JsonNode render = told.node();
        String state = render.path("state").asText("") + " ";
        boolean online = state.contains(" ONL ");
        boolean paused = state.contains(" PAU ");
        boolean nimby = state.toLowerCase(java.util.Locale.ROOT).contains(" nby ");
        String note =
                !online
                        ? "It is offline."
                        : paused ? "It is paused." : nimby ? "Its user keeps it (nimby)." : "";
        int tasks = render.path("tasks").size();
        int most = render.path("max_tasks").asInt(render.path("max_tasks_host").asInt());
        return new ToldRender(
                render.path("id").asInt(),
                render.path("name").asText(""),
                online,
                paused,
                Math.max(1, Math.max(tasks, most)),
                note);
    }

    /** How a machine is doing, by the resources of its render. */
    public static Machine machine(Told render) {
        JsonNode told = render.node().path("host_resources");
        if (!told.has("mem_total_mb")) {
            return Machine.UNKNOWN;
        }
        return new Machine(
                told.path("cpu_loadavg").path(0).asDouble() / LOAD_UNITS,
                told.path("mem_total_mb").asLong() * MEGABYTE,
                told.path("mem_free_mb").asLong() * MEGABYTE);
    }
}
