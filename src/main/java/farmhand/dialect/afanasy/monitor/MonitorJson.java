package farmhand.dialect.afanasy.monitor;

import farmhand.dialect.afanasy.answer.Seconds;
import farmhand.dialect.afanasy.json.JsonOut;

import java.util.List;

/** Monitors as Afanasy tells them. */
public final class MonitorJson {
    /** What can be watched, in the order in which an afserver tells the events of each. */
    public static final List<String> KINDS =
            List.of("jobs", "users", "renders", "monitors", "branches", "pools");

    private MonitorJson() {}

    /** One that has just come. */
    public static String registered(Monitor monitor) {
        return JsonOut.object(out -> out.object("monitor", _ -> keys(out, monitor)));
    }

    /** All of them. */
    public static String list(List<Monitor> monitors) {
        return JsonOut.object(
                out ->
                        out.array(
                                "monitors",
                                _ -> monitors.forEach(one -> out.item(_ -> keys(out, one)))));
    }

    private static void events(JsonOut out, Monitor monitor) {
        for (String kind : KINDS) {
            if (monitor.classes().contains(kind)) {
                out.item(kind + "_add");
                out.item(kind + "_change");
                out.item(kind + "_del");
            }
        }
    }

    private static void keys(JsonOut out, Monitor monitor) {
        long since = Seconds.of(monitor.registered());
        out.text("name", monitor.name());
        out.number("id", monitor.id());
        out.number("priority", 99);
        out.text("user_name", monitor.user());
        out.number("time_register", since);
        out.number("time_launch", since);
        out.number("time_update", since);
        out.text("os", "");
        out.object(
                "address",
                _ -> {
                    out.number("family", 4);
                    out.text("ip", "127.0.0.1");
                    out.number("port", 0);
                });
        out.ifText("engine", monitor.engine());
        out.number("uid", monitor.uid());
        out.number("time_activity", Seconds.of(monitor.active()));
        out.array("events", _ -> events(out, monitor));
        if (!monitor.tasks().isEmpty()) {
            out.array(
                    "jobs_ids",
                    _ -> monitor.tasks().stream().sorted().forEach(job -> out.item(job.value())));
        }
    }
}
