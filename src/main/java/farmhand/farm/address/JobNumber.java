package farmhand.farm.address;

import farmhand.farm.refusal.Refused;

import java.util.Locale;

/**
 * Number of a job on its farm, from 2 upwards and never used twice; 1 is Afanasy's system job.
 *
 * @param value the number
 */
public record JobNumber(int value) implements Comparable<JobNumber> {
    /** The first number an own job can have. */
    public static final JobNumber FIRST = new JobNumber(2);

    private static final int ID_DIGITS = 24;

    public JobNumber {
        if (value < 1) {
            throw Refused.of(
                    "bad_address",
                    "“" + value + "” is not a job number.",
                    "Give the number that stands beside the job, such as 3.");
        }
    }

    /** Reads a number, or the 24-digit id made from it. */
    public static JobNumber parse(String text) {
        boolean digits =
                !text.isEmpty()
                        && text.length() <= ID_DIGITS
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            java.math.BigInteger number = new java.math.BigInteger(text);
            if (number.signum() > 0 && number.bitLength() < Integer.SIZE) {
                return new JobNumber(number.intValue());
            }
        }
        throw Refused.of(
                "bad_address",
                "“" + Texts.shortened(text) + "” is not a job number.",
                "Give the number that stands beside the job, such as 3.");
    }

    /** The number as 24 digits, the form of ids that accsyn's and Party's clients expect. */
    public String id() {
        return String.format(Locale.ROOT, "%024d", value);
    }

    /** The number after this one. */
    public JobNumber next() {
        return new JobNumber(Math.addExact(value, 1));
    }

    @Override
    public int compareTo(JobNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
