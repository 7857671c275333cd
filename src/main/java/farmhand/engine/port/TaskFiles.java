package farmhand.engine.port;

import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Outputs;

import java.util.List;

/**
 * The files that tasks make. Methods look at the disk, so they are not called by the writer; what
 * is not there or may not be shown is thrown as {@link Refused}.
 */
public interface TaskFiles {
    /**
     * The files of one task.
     *
     * @param folder where it runs; empty = the runner's own
     * @param declared what it is to make
     * @param reported what its newest attempt said that it made
     */
    record Of(String folder, Outputs declared, List<String> reported) {
        public Of {
            reported = List.copyOf(reported);
        }
    }

    /** All of them, at most 1,000. */
    List<OutputInfo> list(Of task);

    /** A piece of the one of that index. */
    OutputPiece read(Of task, int index, long offset, int limit);

    /** The one of that index as a PNG whose sides have at most {@code size} pixels. */
    OutputPiece picture(Of task, int index, int size);

    /** Of a runner whose tasks make none. */
    TaskFiles NONE =
            new TaskFiles() {
                @Override
                public List<OutputInfo> list(Of task) {
                    return List.of();
                }

                @Override
                public OutputPiece read(Of task, int index, long offset, int limit) {
                    throw none();
                }

                @Override
                public OutputPiece picture(Of task, int index, int size) {
                    throw none();
                }

                private static Refused none() {
                    return Refused.of("not_found", "There are no outputs.", "Ask for the log.");
                }
            };
}
