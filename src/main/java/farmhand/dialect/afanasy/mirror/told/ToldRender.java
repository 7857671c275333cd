package farmhand.dialect.afanasy.mirror.told;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.When;
import farmhand.farm.view.Machine;
import farmhand.farm.view.Presence;

/**
 * A render as Afanasy tells it.
 *
 * @param id by which the server knows it
 * @param name its name
 * @param presence whether it takes part
 * @param paused whether a person keeps it from starting anything
 * @param slots tasks it takes at a time, as far as that is said
 * @param note why it starts nothing, a sentence; empty when it may
 * @param annotation what people noted of it; may be empty
 * @param since when it came to this server; never while it is offline
 */
public record ToldRender(
        int id,
        String name,
        Presence presence,
        boolean paused,
        int slots,
        String note,
        String annotation,
        When since) {
    private static final long MEGABYTE = 1024 * 1024;
    private static final double LOAD_UNITS = 10;

    /** The render. */
    public static ToldRender of(Told told) {
        JsonNode render = told.node();
        String state = render.path("state").asText("") + " ";
        boolean paused = state.contains(" PAU ");
        Presence presence = presence(state);
        int tasks = render.path("tasks").size();
        int most = render.path("max_tasks").asInt(render.path("max_tasks_host").asInt());
        return new ToldRender(
                render.path("id").asInt(),
                render.path("name").asText(""),
                presence,
                paused,
                Math.max(1, Math.max(tasks, most)),
                note(presence, paused),
                render.path("annotation").asText(""),
                presence == Presence.OFFLINE
                        ? When.NEVER
                        : ToldTask.seconds(render.path("time_register")));
    }

    /** Whether it is there. */
    public boolean online() {
        return presence != Presence.OFFLINE;
    }

    private static Presence presence(String state) {
        if (!state.contains(" ONL ")) {
            return Presence.OFFLINE;
        }
        if (state.contains(" SIC ")) {
            return Presence.SICK;
        }
        boolean nimby = state.contains(" NbY ") || state.contains(" NBY ");
        return nimby ? Presence.NIMBY : Presence.HERE;
    }

    private static String note(Presence presence, boolean paused) {
        return switch (presence) {
            case OFFLINE -> "It is offline.";
            case SICK -> "So much failed on it that the afserver takes it for sick.";
            case NIMBY ->
                    paused ? "It is paused, and kept to its user." : "It is kept to its user.";
            case HERE -> paused ? "It is paused." : "";
        };
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
