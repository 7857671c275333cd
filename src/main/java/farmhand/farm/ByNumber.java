package farmhand.farm;

import farmhand.farm.address.JobNumber;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values by job number, ascending: a map that does not change but makes another. A change costs a
 * copy of one chunk and of the list of chunks, not of all, and two versions share the chunks that
 * are equal.
 *
 * @param <V> what stands behind a number
 */
public final class ByNumber<V> extends AbstractMap<JobNumber, V> {
    private static final int CHUNK = 64;
    private static final @Nullable Object[] EMPTY = new Object[CHUNK];

    /** The value of number {@code 64 n + i} is in chunk {@code n} at {@code i}; null where none. */
    private final @Nullable Object[][] chunks;

    private final int size;

    private ByNumber(@Nullable Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    /** No values. */
    public static <V> ByNumber<V> none() {
        return new ByNumber<>(new Object[0][], 0);
    }

    /** This map with {@code value} behind the number. */
    public ByNumber<V> with(JobNumber number, V value) {
        int chunk = number.value() / CHUNK;
        @Nullable Object[][] changed = Arrays.copyOf(chunks, Math.max(chunks.length, chunk + 1));
        Arrays.fill(changed, chunks.length, changed.length, EMPTY);
        changed[chunk] = changed[chunk].clone();
        changed[chunk][number.value() % CHUNK] = value;
        return new ByNumber<>(changed, containsKey(number) ? size : size + 1);
    }

    /** This map without the number. */
    public ByNumber<V> without(JobNumber number) {
        if (!containsKey(number)) {
            return this;
        }
        int chunk = number.value() / CHUNK;
        @Nullable Object[][] changed = chunks.clone();
        changed[chunk] = changed[chunk].clone();
        changed[chunk][number.value() % CHUNK] = null;
        return new ByNumber<>(changed, size - 1);
    }

    /**
     * The values that are not the very same in {@code older}, ascending; numbers that only {@code
     * older} has are not told. Costs what differs.
     */
    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    public Stream<V> changedSince(ByNumber<V> older) {
        return numbers(i -> i >= older.chunks.length || chunks[i] != older.chunks[i])
                .filter(number -> at(number) != older.at(number))
                .boxed()
                .flatMap(number -> Stream.ofNullable(at(number)));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable V get(@Nullable Object number) {
        return number instanceof JobNumber(int value) ? at(value) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object number) {
        return get(number) != null;
    }

    @Override
    public Set<Map.Entry<JobNumber, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<JobNumber, V>> iterator() {
                return entries().iterator();
            }
        };
    }

    @SuppressWarnings("ReferenceEquality") // one empty chunk stands for all
    private Stream<Map.Entry<JobNumber, V>> entries() {
        return numbers(i -> chunks[i] != EMPTY)
                .boxed()
                .flatMap(
                        number ->
                                Stream.ofNullable(at(number))
                                        .map(value -> Map.entry(new JobNumber(number), value)));
    }

    private IntStream numbers(IntPredicate chunk) {
        return IntStream.range(0, chunks.length)
                .filter(chunk)
                .flatMap(i -> IntStream.range(i * CHUNK, (i + 1) * CHUNK));
    }

    @SuppressWarnings("unchecked") // only values are put in
    private @Nullable V at(int number) {
        int chunk = number / CHUNK;
        return chunk < chunks.length ? (V) chunks[chunk][number % CHUNK] : null;
    }
}
