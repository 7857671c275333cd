package farmhand.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.JobNumber;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class ByNumberTest {
    @Test
    void isASortedMap() {
        Property.holdsForAll(
                100,
                100,
                (random, size) -> {
                    ByNumber<String> map = ByNumber.none();
                    Map<JobNumber, String> expected = new TreeMap<>();

                    for (int i = 0; i < size; i++) {
                        JobNumber number = new JobNumber(1 + random.nextInt(300));
                        if (random.nextInt(4) == 0) {
                            map = map.without(number);
                            expected.remove(number);
                        } else {
                            map = map.with(number, "value " + i);
                            expected.put(number, "value " + i);
                        }

                        assertEquals(expected, map);
                        assertEquals(List.copyOf(expected.keySet()), List.copyOf(map.keySet()));
                        assertEquals(expected.get(number), map.get(number));
                    }
                });
    }

    @Test
    void tellsWhatIsNotTheVerySame() {
        JobNumber first = new JobNumber(2);
        JobNumber second = new JobNumber(70);
        JobNumber third = new JobNumber(700);
        ByNumber<String> old = ByNumber.<String>none().with(first, "a").with(second, "b");

        ByNumber<String> now = old.with(second, "c").with(third, "d").without(first);

        assertEquals(List.of("c", "d"), now.changedSince(old).toList());
        assertEquals(List.of(), now.changedSince(now).toList());
        assertEquals(List.of("a", "b"), old.changedSince(ByNumber.none()).toList());
    }

    @Test
    void doesNotChangeItself() {
        ByNumber<String> map = ByNumber.<String>none().with(JobNumber.FIRST, "a");

        map.with(JobNumber.FIRST, "b").without(JobNumber.FIRST);

        assertEquals(Map.of(JobNumber.FIRST, "a"), map);
        assertThrows(UnsupportedOperationException.class, () -> map.put(JobNumber.FIRST, "b"));
    }
}
