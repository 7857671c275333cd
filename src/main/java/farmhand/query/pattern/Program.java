package farmhand.query.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A regular expression as a machine with numbered states. It is run in all states at once, so that
 * each character of a text costs at most as many steps as there are states.
 */
final class Program {
    private static final int MOST_STEPS = 4_000;

    /** What happens in a state. */
    private sealed interface Step {
        /** Reads a character of the set and goes to the next state. */
        record Read(Node.Letters letters) implements Step {}

        /** Goes on in both. */
        record Fork(int one, int other) implements Step {}

        /** Goes on only at the start of the text. */
        record AtStart() implements Step {}

        /** Goes on only at its end. */
        record AtEnd() implements Step {}

        /** It is found. */
        record Found() implements Step {}
    }

    private final List<Step> steps = new ArrayList<>();

    private Program() {}

    static Program of(Node node) {
        Program program = new Program();
        program.add(node);
        program.add(new Step.Found());
        return program;
    }

    private void add(Step step) {
        if (steps.size() == MOST_STEPS) {
            throw new Pattern.Unreadable(0, "it repeats too much");
        }
        steps.add(step);
    }

    private void add(Node node) {
        switch (node) {
            case Node.One(var letters) -> add(new Step.Read(letters));
            case Node.Start _ -> add(new Step.AtStart());
            case Node.End _ -> add(new Step.AtEnd());
            case Node.Sequence(var parts) -> parts.forEach(this::add);
            case Node.Choice(var parts) -> addChoice(parts);
            case Node.Repeat(Node part, int least, int most) -> {
                for (int i = 0; i < least; i++) {
                    add(part);
                }
                if (most < 0) {
                    addEndless(part);
                }
                for (int i = least; i < most; i++) {
                    addOptional(part);
                }
            }
        }
    }

    private void addChoice(List<Node> parts) {
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < parts.size() - 1; i++) {
            int fork = reserve();
            add(parts.get(i));
            jumps.add(reserve());
            steps.set(fork, new Step.Fork(fork + 1, steps.size()));
        }
        add(parts.getLast());
        jumps.forEach(jump -> steps.set(jump, new Step.Fork(steps.size(), steps.size())));
    }

    private void addEndless(Node part) {
        int fork = reserve();
        add(part);
        add(new Step.Fork(fork, fork));
        steps.set(fork, new Step.Fork(fork + 1, steps.size()));
    }

    private void addOptional(Node part) {
        int fork = reserve();
        add(part);
        steps.set(fork, new Step.Fork(fork + 1, steps.size()));
    }

    private int reserve() {
        add(new Step.Found()); // replaced once it is known where it leads
        return steps.size() - 1;
    }

    boolean isIn(String text) {
        Run run = new Run(steps, text.length());
        for (int at = 0; at <= text.length(); at++) {
            run.enter(0, at);
            if (run.isFound()) {
                return true;
            }
            if (at < text.length()) {
                run.read(Character.toLowerCase(text.charAt(at)), at);
            }
        }
        return run.isFound();
    }

    /** One search: the states it is in. */
    private static final class Run {
        private final List<Step> steps;
        private final int length;
        private final int[] enteredAt;
        private final int[] waiting;
        private int[] now;
        private int[] next;
        private int count;
        private boolean found;

        Run(List<Step> steps, int length) {
            this.steps = steps;
            this.length = length;
            this.enteredAt = new int[steps.size()];
            this.waiting = new int[2 * steps.size() + 2];
            this.now = new int[steps.size()];
            this.next = new int[steps.size()];
            Arrays.fill(enteredAt, -1);
        }

        boolean isFound() {
            return found;
        }

        /** Goes into a state, and on from it as far as it goes without reading. */
        void enter(int state, int at) {
            int depth = 0;
            waiting[depth++] = state;
            while (depth > 0) {
                int one = waiting[--depth];
                if (enteredAt[one] == at) {
                    continue;
                }
                enteredAt[one] = at;
                switch (steps.get(one)) {
                    case Step.Read _ -> now[count++] = one;
                    case Step.Fork(int a, int b) -> {
                        waiting[depth++] = b;
                        waiting[depth++] = a;
                    }
                    case Step.AtStart _ -> depth = pushIf(at == 0, one, depth);
                    case Step.AtEnd _ -> depth = pushIf(at == length, one, depth);
                    case Step.Found _ -> found = true;
                }
            }
        }

        private int pushIf(boolean holds, int state, int depth) {
            waiting[depth] = state + 1;
            return holds ? depth + 1 : depth;
        }

        void read(char c, int at) {
            int[] old = now;
            int were = count;
            now = next;
            next = old;
            count = 0;
            for (int i = 0; i < were; i++) {
                if (steps.get(old[i]) instanceof Step.Read(var letters) && letters.has(c)) {
                    enter(old[i] + 1, at + 1);
                }
            }
        }
    }
}
