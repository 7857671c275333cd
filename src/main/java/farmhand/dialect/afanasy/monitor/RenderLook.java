package farmhand.dialect.afanasy.monitor;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.policy.Policy;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a render is told as a change of it: not its load, for which clients ask by themselves.
 *
 * @param name of the machine
 * @param presence whether it takes part
 * @param paused whether it starts nothing
 * @param note what people noted of it
 * @param running tasks it runs
 */
public record RenderLook(
        String name, Presence presence, boolean paused, String note, List<TaskAddress> running) {
    public RenderLook {
        running = List.copyOf(running);
    }

    /** Of each of these, by number. */
    public static Map<Integer, RenderLook> of(Map<Integer, WorkerInfo> workers, Policy policy) {
        Map<Integer, RenderLook> looks = new TreeMap<>();
        workers.forEach(
                (number, worker) ->
                        looks.put(
                                number,
                                new RenderLook(
                                        worker.name(),
                                        worker.presence(),
                                        worker.paused(),
                                        policy.note(worker.name()),
                                        worker.running())));
        return looks;
    }
}
