package farmhand.dialect.afanasy.spec;

import static farmhand.dialect.afanasy.spec.Kind.BYTE;
import static farmhand.dialect.afanasy.spec.Kind.COUNT;
import static farmhand.dialect.afanasy.spec.Kind.FLAG;
import static farmhand.dialect.afanasy.spec.Kind.LIST;
import static farmhand.dialect.afanasy.spec.Kind.MORE_NUMBERS;
import static farmhand.dialect.afanasy.spec.Kind.NUMBER;
import static farmhand.dialect.afanasy.spec.Kind.ORDER;
import static farmhand.dialect.afanasy.spec.Kind.POOLS;
import static farmhand.dialect.afanasy.spec.Kind.RATE;
import static farmhand.dialect.afanasy.spec.Kind.TEXT;
import static farmhand.dialect.afanasy.spec.Kind.TEXTS;
import static farmhand.dialect.afanasy.spec.Kind.UNSIGNED_BYTE;

import java.util.HashMap;
import java.util.Map;

/** The keys that are kept and told back; all others have a place in the domain. */
final class KeptKeys {
    /** What may be said of a job at any time. */
    static final Map<String, Kind> OF_JOBS_LATER =
            new Keys()
                    .all(TEXT, "description", "custom_data", "command_pre", "command_post")
                    .all(TEXT, "hosts_mask", "hosts_mask_exclude", "hosts_mask_type")
                    .all(TEXT, "need_os", "need_properties", "solve_method", "solve_need")
                    .all(TEXT, "branch", "srv_info")
                    .all(RATE, "max_tasks_per_second")
                    .all(NUMBER, "max_running_tasks_per_host")
                    .all(COUNT, "need_power", "need_memory", "need_hdd")
                    .all(NUMBER, "time_life")
                    .all(FLAG, "ppa", "maintenance", "ignorenimby", "ignorepaused")
                    .all(POOLS, "pools")
                    .all(TEXTS, "folders")
                    .keys;

    /** What may be said of a job when it is submitted. */
    static final Map<String, Kind> OF_JOBS =
            new Keys(OF_JOBS_LATER).all(TEXT, "host_name", "project", "department").keys;

    /** What an afserver tells of a job and nobody can say. */
    static final Map<String, Kind> OF_JOBS_TOLD = new Keys().all(TEXT, "thumb_path", "report").keys;

    /** What is noted of a job besides. */
    static final Map<String, Kind> OF_JOBS_MORE =
            new Keys(OF_JOBS_TOLD).all(NUMBER, NeverRun.KEY).keys;

    /** What may be said of a user at any time. */
    static final Map<String, Kind> OF_USERS =
            new Keys()
                    .all(TEXT, "annotation", "custom_data", "hosts_mask", "hosts_mask_exclude")
                    .all(TEXT, "hosts_mask_type", "need_os", "need_properties")
                    .all(TEXT, "solve_method", "solve_need")
                    .all(RATE, "max_tasks_per_second")
                    .all(NUMBER, "max_running_tasks_per_host")
                    .all(UNSIGNED_BYTE, "errors_retries", "errors_avoid_host")
                    .all(UNSIGNED_BYTE, "errors_task_same_host")
                    .all(NUMBER, "errors_forgive_time")
                    .all(COUNT, "need_power", "need_memory", "need_hdd", "jobs_life_time")
                    .all(FLAG, "hidden", "paused")
                    .all(POOLS, "pools")
                    .keys;

    /** What an afserver tells of a user and nobody can say. */
    static final Map<String, Kind> OF_USERS_TOLD =
            new Keys().all(TEXT, "host_name").all(COUNT, "time_register").keys;

    /** What is noted of a user besides. */
    static final Map<String, Kind> OF_USERS_MORE =
            new Keys(OF_USERS_TOLD).all(NUMBER, NeverRun.KEY).keys;

    /** What may be said of a block at any time. */
    static final Map<String, Kind> OF_BLOCKS_LATER =
            new Keys()
                    .all(TEXT, "parser", "custom_data", "command_pre", "command_post", "srv_info")
                    .all(TEXT, "hosts_mask", "hosts_mask_exclude", "need_properties")
                    .all(BYTE, "errors_retries", "errors_avoid_host", "errors_task_same_host")
                    .all(NUMBER, "errors_forgive_time", "max_running_tasks_per_host")
                    .all(NUMBER, "task_progress_change_timeout")
                    .all(COUNT, "capacity", "task_min_run_time", "need_memory", "need_hdd")
                    .all(NUMBER, "need_cpu_freq_mgz", "need_cpu_cores")
                    .all(NUMBER, "need_cpu_freq_cores", "need_gpu_mem_mb")
                    .all(COUNT, "need_power", "parser_coeff")
                    .all(ORDER, "sequential")
                    .all(MORE_NUMBERS, "tickets")
                    .all(LIST, "files")
                    .keys;

    /** What may be said of a block when it is submitted. */
    static final Map<String, Kind> OF_BLOCKS =
            new Keys(OF_BLOCKS_LATER)
                    .all(COUNT, "file_size_min", "file_size_max")
                    .all(COUNT, "capacity_coeff_min", "capacity_coeff_max")
                    .all(COUNT, "multihost_min", "multihost_max", "multihost_max_wait")
                    .all(COUNT, "multihost_service_wait")
                    .all(TEXT, "multihost_service")
                    .keys;

    /** What is noted of a block besides. */
    static final Map<String, Kind> OF_BLOCKS_MORE =
            new Keys()
                    .all(COUNT, "flags", "tasks_num")
                    .all(NUMBER, "frame_last", "frames_inc", "frames_per_task")
                    .keys;

    /** What may be said of a task. */
    static final Map<String, Kind> OF_TASKS = new Keys().all(LIST, "files").keys;

    private KeptKeys() {}

    private static final class Keys {
        private final Map<String, Kind> keys = new HashMap<>();

        Keys() {}

        Keys(Map<String, Kind> others) {
            keys.putAll(others);
        }

        Keys all(Kind kind, String... names) {
            for (String name : names) {
                keys.put(name, kind);
            }
            return this;
        }
    }
}
