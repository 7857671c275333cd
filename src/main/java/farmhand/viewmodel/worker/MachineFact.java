package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is said of the only machine of a farm.
 *
 * @param word what it is
 * @param value how it stands
 * @param warns whether somebody should know that
 */
public record MachineFact(String word, String value, boolean warns) {
    /**
     * What {@code only} has, how it does, and to whom its farm answers.
     *
     * @param doors what of it answers without a token, by name
     */
    public static List<MachineFact> of(WorkerLine only, List<String> doors, Instant now) {
        List<MachineFact> facts = new ArrayList<>();
        facts.add(new MachineFact(text("worker.slots"), only.slotsText(), false));
        facts.add(new MachineFact(text("worker.memory"), only.memoryText(), only.isShort()));
        facts.add(new MachineFact(text("worker.load"), only.loadText(), false));
        facts.add(new MachineFact(text("worker.up"), only.upText(now), false));
        facts.add(
                doors.isEmpty()
                        ? new MachineFact(text("worker.doors"), text("worker.doorsShut"), false)
                        : new MachineFact(text("worker.doors"), String.join(", ", doors), true));
        facts.removeIf(fact -> fact.value().isEmpty());
        return List.copyOf(facts);
    }
}
