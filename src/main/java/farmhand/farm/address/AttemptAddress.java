package farmhand.farm.address;

/**
 * Where an attempt is: {@code 214/0/17/2}.
 *
 * @param task the task that was attempted
 * @param number from 1, in the order of starts
 */
public record AttemptAddress(TaskAddress task, int number) {
    public AttemptAddress {
        if (number < 1) {
            throw new IllegalArgumentException("attempt number " + number);
        }
    }

    /** Reads {@code job/block/task/attempt}. */
    public static AttemptAddress parse(String text) {
        int[] parts = Addresses.parts(text, 4);
        if (parts[3] < 1) {
            throw Addresses.bad(text);
        }
        return new TaskAddress(new JobNumber(parts[0]), parts[1], parts[2]).attempt(parts[3]);
    }

    @Override
    public String toString() {
        return task + "/" + number;
    }
}
