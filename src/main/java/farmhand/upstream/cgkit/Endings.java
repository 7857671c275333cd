package farmhand.upstream.cgkit;

import farmhand.farm.task.Exit;

import java.io.IOException;

/** How the end of an attempt of this farm is written into the directory. */
final class Endings {
    private Endings() {}

    /** What was stopped or lost is anybody's again. */
    static void write(RunningDirectory taken, Exit exit) throws IOException {
        switch (exit.end()) {
            case DONE -> taken.done();
            case STOPPED, LOST, NOT_YET -> taken.release();
            case FAILED, CANNOT_START, TIMED_OUT, NO_PROGRESS, NO_OUTPUT ->
                    taken.failed(exit.error());
        }
    }
}
