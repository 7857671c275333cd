package farmhand.farm.address;

/**
 * Neighbouring indexes, both ends included.
 *
 * @param first lowest index, from 0
 * @param last highest index, not below {@code first}
 */
public record IndexRun(int first, int last) {
    public IndexRun {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("run " + first + "-" + last);
        }
    }

    /** How many indexes it holds. */
    public int size() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
