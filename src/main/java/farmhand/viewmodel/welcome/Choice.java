package farmhand.viewmodel.welcome;

import java.util.List;

/** Where renders run, as the user chose. */
public sealed interface Choice {
    /**
     * On this computer.
     *
     * @param slots it takes at once, 1 or more; {@link #CORES} = as many as it has cores
     * @param folders with renderers that a shell would not find by name
     * @param testJob whether a small job is sent first
     * @param whileIWork whether it starts no renders while its user works at it
     */
    record Here(int slots, List<String> folders, boolean testJob, boolean whileIWork)
            implements Choice {
        /** As many slots as cores. */
        public static final int CORES = 0;

        public Here {
            folders = List.copyOf(folders);
        }
    }

    /**
     * On a farm elsewhere.
     *
     * @param address as it was typed, or pasted from an invitation
     */
    record Join(String address) implements Choice {
        /** Without the secret that an invitation may hold. */
        @Override
        public String toString() {
            return "Join[" + address.replaceFirst("#.*", "") + "]";
        }
    }

    /** Nowhere: a farm to look at. */
    record LookAround() implements Choice {}
}
