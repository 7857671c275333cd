package farmhand.runner;

import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.spec.Environment;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What tasks find in their environment. */
final class TaskEnvironment {
    private static final String OURS = "FARMHAND_";

    private final Map<String, String> inherited;
    private final String folder;

    /** The environment {@code inherited} without our own variables, some of which are secret. */
    TaskEnvironment(Map<String, String> inherited, Path folder) {
        this.inherited = new TreeMap<>(inherited);
        this.inherited.keySet().removeIf(name -> name.startsWith(OURS));
        this.folder = folder.toAbsolutePath().toString();
    }

    /**
     * All variables of {@code launch}, of its {@code service} too; none of them can hide ours.
     *
     * @param data where the data of the task lies, if it has any
     */
    Map<String, String> of(Launch launch, Environment service, Path report, Path data) {
        Map<String, String> environment = new TreeMap<>(inherited);
        environment.putAll(service.variables());
        environment.putAll(launch.environment().variables());
        environment.putAll(markOf(launch.attempt()));
        TaskAddress task = launch.attempt().task();
        environment.put(OURS + "DATA", folder);
        environment.put(OURS + "REPORT", report.toAbsolutePath().toString());
        environment.put(OURS + "JOB", task.job().toString());
        environment.put(OURS + "BLOCK", Integer.toString(task.block()));
        environment.put(OURS + "TASK", Integer.toString(task.task()));
        environment.put(OURS + "ATTEMPT", Integer.toString(launch.attempt().number()));
        // What scripts written for Afanasy read.
        environment.put("AF_JOB_ID", task.job().toString());
        environment.put("AF_BLOCK_ID", Integer.toString(task.block()));
        environment.put("AF_TASK_ID", Integer.toString(task.task()));
        if (!launch.about().data().isEmpty()) {
            environment.put(OURS + "TASK_DATA", launch.about().data());
            environment.put(OURS + "TASK_DATA_FILE", data.toAbsolutePath().toString());
        }
        if (!launch.about().due().isNever()) {
            environment.put(OURS + "DUE", launch.about().due().toString());
        }
        Frames frames = launch.frames();
        if (!frames.equals(Frames.NONE)) {
            environment.put(OURS + "FRAME_START", Long.toString(frames.start()));
            environment.put(OURS + "FRAME_END", Long.toString(frames.end()));
            environment.put(OURS + "FRAME_INC", Long.toString(frames.step()));
        }
        return environment;
    }

    /**
     * The variable by which a process is known as one of that attempt of this farm, wherever it
     * went.
     */
    Map<String, String> markOf(AttemptAddress attempt) {
        return Map.of(OURS + "MARK", attempt + " " + mark());
    }

    /** What the marks of all attempts of this farm end with. */
    String mark() {
        return "of " + folder;
    }
}
