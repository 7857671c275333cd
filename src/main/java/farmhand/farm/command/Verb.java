package farmhand.farm.command;

import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.Limit;

/** What users do to jobs, blocks and tasks that are on the farm. */
public sealed interface Verb {
    /** The word of the wire, the command line and the window. */
    String word();

    /**
     * Start nothing more of a job; {@code stop} ends what runs besides, which re-opens without a
     * failure.
     */
    record Pause(boolean stop) implements Verb {
        @Override
        public String word() {
            return stop ? "stop" : "pause";
        }
    }

    /** Let a paused job go on. */
    record Resume() implements Verb {
        @Override
        public String word() {
            return "resume";
        }
    }

    /** End a job for good, and what runs of it; only {@link Retry} leads back. */
    record Abort() implements Verb {
        @Override
        public String word() {
            return "abort";
        }
    }

    /** Let a job go on that was submitted to wait for this. */
    record Activate() implements Verb {
        @Override
        public String word() {
            return "activate";
        }
    }

    /** Leave tasks out for good; what needs them may go on. Running ones are ended first. */
    record Exclude() implements Verb {
        @Override
        public String word() {
            return "exclude";
        }
    }

    /** Take excluded or held tasks in again. */
    record Include() implements Verb {
        @Override
        public String word() {
            return "include";
        }
    }

    /** Keep tasks back; what needs them waits. Running ones are ended first. */
    record Hold() implements Verb {
        @Override
        public String word() {
            return "hold";
        }
    }

    /** Give tasks another chance, with their failures forgotten. */
    record Retry(Which which) implements Verb {
        @Override
        public String word() {
            return "retry";
        }
    }

    /** Which tasks a retry is about. */
    enum Which {
        /** Those that failed, and open ones that failed before. */
        FAILED,
        /** All that are not open, also done ones; running ones are ended first. */
        ALL,
        /**
         * Those that are done or failed and whose outputs are not there. The coordinator looks
         * before it decides, and names these in place of what the user named.
         */
        MISSING,
        /** All, and what is done of the job and was made from them, which would be outdated. */
        WITH_DEPENDANTS
    }

    /**
     * Let machines run tasks of jobs or blocks again that are avoided for what failed on them. A
     * farm of one's own avoids none, so nothing changes there.
     */
    record Forgive() implements Verb {
        @Override
        public String word() {
            return "forgive";
        }
    }

    /** Set the priority of jobs or blocks, -1000 to 1000. */
    record Priority(int value) implements Verb {
        @Override
        public String word() {
            return "priority";
        }
    }

    /** Set how many tasks of jobs or blocks may run at a time. */
    record Limits(Limit maxRunning) implements Verb {
        @Override
        public String word() {
            return "limits";
        }
    }

    /** Let jobs change places with others of the same user, queue and priority. */
    record Move(Where to) implements Verb {
        @Override
        public String word() {
            return "move";
        }
    }

    /** Put jobs before another of the same user, queue and priority. */
    record MoveBefore(JobNumber job) implements Verb {
        @Override
        public String word() {
            return "move";
        }
    }

    /** Where a job is moved to. */
    enum Where {
        /** Before all others. */
        TOP,
        /** Before the one that is before it. */
        UP,
        /** Behind the one that is behind it. */
        DOWN,
        /** Behind all others. */
        BOTTOM
    }

    /** Let open or held tasks go before the others of their job, or no longer. */
    record First(boolean value) implements Verb {
        @Override
        public String word() {
            return "first";
        }
    }

    /**
     * Run open tasks at once, whatever is paused and however late they are due. What they need must
     * be done, and limits hold.
     */
    record Run() implements Verb {
        @Override
        public String word() {
            return "run";
        }
    }

    /** Put jobs away that are over. */
    record Archive() implements Verb {
        @Override
        public String word() {
            return "archive";
        }
    }

    /** Show jobs again that are inactive or archived, or were deleted. */
    record Restore() implements Verb {
        @Override
        public String word() {
            return "restore";
        }
    }

    /** Submit jobs anew that are on the farm, paused. The outcome's subjects are the new jobs. */
    record Clone() implements Verb {
        @Override
        public String word() {
            return "clone";
        }
    }

    /** Stop a job and take it away, kept whole; or take tasks away that no process has. */
    record Delete() implements Verb {
        @Override
        public String word() {
            return "delete";
        }
    }
}
