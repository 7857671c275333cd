package farmhand.farm.command;

import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOrder;

import java.time.Duration;
import java.util.List;

/**
 * One thing said of a block, to be said otherwise; attempts that run already keep what they began
 * with. What each means is written at the {@link farmhand.farm.spec.BlockSpec} that holds it.
 */
public sealed interface BlockField {
    /** The key of the wire, such as {@code max_running}. */
    String key();

    /** Its name. */
    record Name(String value) implements BlockField {
        @Override
        public String key() {
            return "name";
        }
    }

    /** How its tasks are run: a part of {@link farmhand.farm.spec.Execution}. */
    sealed interface How extends BlockField {}

    /** Name of the service. */
    record Service(String value) implements How {
        @Override
        public String key() {
            return "service";
        }
    }

    /** Pattern of the command. */
    record Line(TaskCommand value) implements How {
        @Override
        public String key() {
            return "command";
        }
    }

    /** Pattern of the tasks' names. */
    record TaskName(String value) implements How {
        @Override
        public String key() {
            return "task_name";
        }
    }

    /** The working directory. */
    record Folder(String value) implements How {
        @Override
        public String key() {
            return "working_directory";
        }
    }

    /** The environment. */
    record Variables(Environment value) implements How {
        @Override
        public String key() {
            return "environment";
        }
    }

    /** Files that each task makes. */
    record Outputs(List<String> value) implements How {
        public Outputs {
            value = List.copyOf(value);
        }

        @Override
        public String key() {
            return "outputs";
        }
    }

    /** How often, how many and how fast: a part of {@link farmhand.farm.spec.BlockLimits}. */
    sealed interface Limits extends BlockField {}

    /** Its priority in its job. */
    record Priority(int value) implements Limits {
        @Override
        public String key() {
            return "priority";
        }
    }

    /** Runs that may fail before a task is failed. */
    record MaxFailures(Limit value) implements Limits {
        @Override
        public String key() {
            return "max_failures";
        }
    }

    /** Tasks that may run at a time. */
    record MaxRunning(Limit value) implements Limits {
        @Override
        public String key() {
            return "max_running";
        }
    }

    /** Slots a task takes; 0 = as its service says. */
    record Slots(int value) implements Limits {
        @Override
        public String key() {
            return "slots";
        }
    }

    /** How long an attempt may take; zero = no limit. */
    record TimeLimit(Duration value) implements Limits {
        @Override
        public String key() {
            return "time_limit";
        }
    }

    /** How long an attempt may come no further; zero = no limit. */
    record NoProgressLimit(Duration value) implements Limits {
        @Override
        public String key() {
            return "no_progress_limit";
        }
    }

    /** Tasks that run one after another in a slot. */
    record Bucket(int value) implements Limits {
        @Override
        public String key() {
            return "bucket";
        }
    }

    /** Which tasks start first. */
    record Order(TaskOrder value) implements Limits {
        @Override
        public String key() {
            return "order";
        }
    }

    /** Starts a minute. */
    record StartRate(Limit value) implements Limits {
        @Override
        public String key() {
            return "start_rate";
        }
    }

    /** What it waits for. */
    record Needs(List<NeedSpec> value) implements BlockField {
        public Needs {
            value = List.copyOf(value);
        }

        @Override
        public String key() {
            return "needs";
        }
    }

    /** The user's own. */
    record Meta(Metadata value) implements BlockField {
        @Override
        public String key() {
            return "metadata";
        }
    }
}
