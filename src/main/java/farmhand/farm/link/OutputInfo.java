package farmhand.farm.link;

import farmhand.farm.address.When;

/**
 * A file that a task makes, as it is on the disk now.
 *
 * @param index its place among the outputs of the task, from 0
 * @param path as it was declared or reported
 * @param state whether it can be had
 * @param size in bytes; 0 unless it is made
 * @param modified when it was written last, or never
 * @param picture whether it looks like one of which there can be a small picture
 */
public record OutputInfo(
        int index, String path, State state, long size, When modified, boolean picture) {
    /** Whether it can be had. */
    public enum State {
        /** It is there. */
        MADE("made"),
        /** There is no such file, or none that may be read. */
        MISSING("missing"),
        /** It is not in a folder of the job, and so it is not shown. */
        OUTSIDE("outside");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Its word on the wire. */
        public String word() {
            return word;
        }
    }
}
