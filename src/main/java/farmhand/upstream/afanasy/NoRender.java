package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.told.ToldRender;
import farmhand.farm.address.When;
import farmhand.farm.view.Presence;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says why no render takes a task, and what would help. */
final class NoRender {
    /** What keeps renders, those first that a person can help at once. */
    private static final List<Kept> KINDS =
            List.of(
                    new Kept("sick", render -> render.presence() == Presence.SICK, "heal worker:"),
                    new Kept("paused", ToldRender::paused, "resume worker:"),
                    new Kept(
                            "kept to its user",
                            render -> render.presence() == Presence.NIMBY,
                            "free worker:"),
                    new Kept("offline", render -> !render.online(), ""));

    private record Kept(String word, Predicate<ToldRender> keeps, String remedy) {}

    private NoRender() {}

    /** The reason; none while one of them may take a task. */
    static Optional<Reason> why(List<ToldRender> renders) {
        if (renders.isEmpty()) {
            return Optional.of(reason("there is no render", "start afrender on a machine"));
        }
        List<String> counts = new ArrayList<>();
        String remedy = "";
        List<ToldRender> left = new ArrayList<>(renders);
        for (Kept kind : KINDS) {
            List<ToldRender> some = left.stream().filter(kind.keeps()).toList();
            left.removeAll(some);
            if (!some.isEmpty()) {
                counts.add(some.size() + " " + kind.word());
                boolean first = remedy.isEmpty() && !kind.remedy().isEmpty();
                remedy = first ? kind.remedy() + some.getFirst().name() : remedy;
            }
        }
        return left.isEmpty()
                ? Optional.of(
                        reason(
                                "no render takes tasks: " + String.join(", ", counts),
                                remedy.isEmpty() ? "start afrender on their machines" : remedy))
                : Optional.empty();
    }

    private static Reason reason(String text, String remedy) {
        return new Reason(Kind.WORKER, text, List.of(), When.NEVER, remedy);
    }
}
