package farmhand.ui.pane.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * By which ways lines go between boxes of a graph: through gaps, never through a box, and each in a
 * lane of its own, so that it can be followed. Those of one box leave and arrive side by side.
 */
final class GraphWays {
    private static final double LANE = 6;
    private static final double CROWDED = 8;
    private static final double EDGE = 12;
    private static final double GAP_EDGE = 2;
    private static final double MANY = 1000;

    /** From the earlier of two boxes to the later. */
    record Link(GraphPlan.Box from, GraphPlan.Box to) {}

    /** A place on a way. */
    record Spot(double x, double y) {}

    /** A gap between boxes of a line, counted from the left. */
    private record Gap(int line, int index) {}

    private final GraphPlan plan;
    private final List<Link> links;
    private final Map<Gap, List<Link>> through = new HashMap<>();
    private final Map<Link, List<Gap>> gaps = new HashMap<>();

    private GraphWays(GraphPlan plan, List<Link> links) {
        this.plan = plan;
        this.links = links;
    }

    /**
     * One way for each of the links, in their order: from below the one box to above the other;
     * between two spots of the same x it is straight.
     */
    static List<List<Spot>> of(GraphPlan plan, List<Link> links) {
        GraphWays ways = new GraphWays(plan, links);
        links.forEach(ways::choose);
        ways.through.forEach((gap, all) -> all.sort(ways.turningOff(gap)));
        return links.stream().map(ways::way).toList();
    }

    /** The nearest gaps, but rather others than those that many go through already. */
    private void choose(Link link) {
        List<Gap> chosen = new ArrayList<>();
        double x = link.from().middle();
        double y = link.from().bottom();
        for (int i = link.from().line() + 1; i < link.to().line(); i++) {
            GraphPlan.Line line = plan.lines().get(i);
            double share = (line.top() - y) / (link.to().y() - y);
            double straight = x + share * (link.to().middle() - x);
            Gap best = new Gap(i, 0);
            for (int at = 1; at < line.gaps().size(); at++) {
                Gap gap = new Gap(i, at);
                best = cost(gap, straight) < cost(best, straight) ? gap : best;
            }
            chosen.add(best);
            through.computeIfAbsent(best, _ -> new ArrayList<>()).add(link);
            x = middle(best);
            y = line.bottom();
        }
        gaps.put(link, chosen);
    }

    private double cost(Gap gap, double straight) {
        int there = through.getOrDefault(gap, List.of()).size();
        return Math.abs(middle(gap) - straight) + there * CROWDED;
    }

    private double middle(Gap gap) {
        return plan.lines().get(gap.line()).gaps().get(gap.index());
    }

    /** Those that turn off first are outermost, so that they cross no other. */
    private Comparator<Link> turningOff(Gap gap) {
        double middle = middle(gap);
        return Comparator.comparingDouble(
                link -> {
                    double out = Math.signum(Math.rint(link.to().middle() - middle));
                    double in = Math.signum(Math.rint(link.from().middle() - middle));
                    return out * (MANY - link.to().line()) + in * link.from().line();
                });
    }

    private List<Spot> way(Link link) {
        List<Spot> way = new ArrayList<>();
        List<Link> leaving = links.stream().filter(a -> a.from().equals(link.from())).toList();
        way.add(new Spot(port(link, link.from(), leaving, this::next), link.from().bottom()));
        for (Gap gap : by(link)) {
            GraphPlan.Line line = plan.lines().get(gap.line());
            way.add(new Spot(lane(link, gap), line.top()));
            way.add(new Spot(lane(link, gap), line.bottom()));
        }
        List<Link> arriving = links.stream().filter(a -> a.to().equals(link.to())).toList();
        way.add(new Spot(port(link, link.to(), arriving, this::last), link.to().y()));
        return way;
    }

    private List<Gap> by(Link link) {
        return gaps.getOrDefault(link, List.of());
    }

    private double next(Link link) {
        return by(link).isEmpty() ? link.to().middle() : lane(link, by(link).getFirst());
    }

    private double last(Link link) {
        return by(link).isEmpty() ? link.from().middle() : lane(link, by(link).getLast());
    }

    /** Where it meets the box, from the left in the order of where they come from or go to. */
    private static double port(
            Link link, GraphPlan.Box box, List<Link> all, ToDoubleFunction<Link> place) {
        List<Link> sorted = all.stream().sorted(Comparator.comparingDouble(place)).toList();
        return box.middle() + beside(sorted.indexOf(link), all.size(), box.width() - 2 * EDGE);
    }

    private double lane(Link link, Gap gap) {
        List<Link> all = through.getOrDefault(gap, List.of());
        double room = plan.lines().get(gap.line()).gap();
        return middle(gap) + beside(all.indexOf(link), all.size(), room - 2 * GAP_EDGE);
    }

    /** How far beside the middle the one of so many stands that share that room. */
    private static double beside(int at, int count, double room) {
        double apart = Math.min(LANE, room / Math.max(1, count - 1));
        return (at - (count - 1) / 2.0) * apart;
    }
}
