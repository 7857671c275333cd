package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.Logs;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.monitor.EventsJson;
import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.dialect.afanasy.monitor.MonitorJson;
import farmhand.dialect.afanasy.monitor.RenderLook;
import farmhand.farm.address.When;
import farmhand.farm.link.Question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Monitors: how they come, what they are told, and what is said to all of them. */
final class GetMonitors {
    private static final int MOST_NAME = 200;
    private static final int MOST_MESSAGE = 4_000;

    private GetMonitors() {}

    static Step begin(Fields get, Desk desk) {
        Chosen chosen = Chosen.of(get);
        List<Monitor> some =
                desk.monitors().all().stream()
                        .filter(one -> chosen.has(one.id(), one.name()))
                        .toList();
        String mode = chosen.modeOfOne();
        if (some.isEmpty() && !mode.isEmpty()) {
            return forgotten();
        }
        return switch (mode) {
            case "events" -> events(some.getFirst(), desk);
            // Nothing is noted of monitors.
            case "log" -> answer(Logs.message(some.getFirst().name(), "log", List.of()));
            default -> answer(MonitorJson.list(some));
        };
    }

    private static Step events(Monitor asking, Desk desk) {
        return asking.classes().contains("renders")
                ? withRenders(desk, renders -> events(asking.id(), desk, renders))
                : events(asking.id(), desk, asking.seen().renders());
    }

    private static Step withRenders(Desk desk, Function<Map<Integer, RenderLook>, Step> then) {
        return new Step.Ask<>(
                new Question.AllWorkers(),
                workers ->
                        then.apply(
                                RenderLook.of(
                                        desk.renders().numbered(workers.orElse(List.of())),
                                        desk.farm().policy())));
    }

    private static Step events(int id, Desk desk, Map<Integer, RenderLook> renders) {
        When at = desk.now();
        Monitor.Seen now = seen(desk, renders);
        return desk.monitors()
                .poll(id, monitor -> monitor.upTo(now))
                .map(
                        monitor ->
                                Listening.begin(
                                        monitor,
                                        desk,
                                        heard -> print(monitor, heard, now, desk, at)))
                .orElseGet(GetMonitors::forgotten);
    }

    /** Who is not known, or was forgotten, registers again when it is told the number 0. */
    private static Step forgotten() {
        return answer(JsonOut.object(out -> out.object("monitor", _ -> out.number("id", 0))));
    }

    private static Step print(
            Monitor monitor, List<Monitor.Output> heard, Monitor.Seen now, Desk desk, When at) {
        return answer(new EventsJson(monitor, heard, now, desk.users(), at).print());
    }

    static Step register(Fields text, Desk desk) {
        String user = text.text("user_name");
        String host = text.text("host_name");
        String engine = text.text("engine");
        if (user.length() + host.length() + engine.length() > MOST_NAME) {
            return answer(Info.error("The names of a monitor have at most 200 characters."));
        }
        return withRenders(
                desk, renders -> register(user, host, engine, seen(desk, renders), desk));
    }

    private static Step register(
            String user, String host, String engine, Monitor.Seen now, Desk desk) {
        int uid = desk.users().find(user).orElse(-1);
        When at = desk.now();
        Optional<Monitor> made =
                desk.monitors()
                        .register(
                                id ->
                                        new Monitor(
                                                id,
                                                user,
                                                host,
                                                engine,
                                                uid,
                                                at,
                                                When.NEVER,
                                                Set.of(),
                                                Set.of(),
                                                Map.of(),
                                                now,
                                                Monitor.Said.NOTHING));
        return answer(
                made.map(MonitorJson::registered)
                        .orElseGet(
                                () ->
                                        Info.error(
                                                "There are too many monitors. Close some that are"
                                                        + " not looked at.")));
    }

    static Step announce(String text, Desk desk) {
        String message = text.substring(0, Math.min(text.length(), MOST_MESSAGE));
        for (Monitor monitor : desk.monitors().all()) {
            desk.monitors().change(monitor.id(), one -> one.told(message));
        }
        return answer(
                JsonOut.object(
                        out -> {
                            out.text("status", "success");
                            out.text("announce", "OK");
                            out.text("success", "OK");
                        }));
    }

    private static Monitor.Seen seen(Desk desk, Map<Integer, RenderLook> renders) {
        Map<Integer, When> monitors = new TreeMap<>();
        desk.monitors().all().forEach(one -> monitors.put(one.id(), one.active()));
        return new Monitor.Seen(
                desk.farm(),
                desk.users().all().stream().map(desk.users()::number).collect(Collectors.toSet()),
                monitors,
                renders);
    }

    private static Step answer(String json) {
        return new Step.Answer(json);
    }
}
