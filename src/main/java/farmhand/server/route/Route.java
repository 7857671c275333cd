package farmhand.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the routing table.
 *
 * @param method such as {@code GET}
 * @param pattern its path, with {@code *} for a place that takes any text
 * @param endpoint what answers
 */
record Route(String method, List<String> pattern, Endpoint endpoint) {
    private static final String ANY = "*";

    static Route of(String method, String path, Endpoint endpoint) {
        return new Route(method, List.of(path.split("/", -1)), endpoint);
    }

    /** What stands in its places when it is the path's. */
    Optional<List<String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            if (pattern.get(i).equals(ANY)) {
                places.add(path.get(i));
            } else if (!pattern.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }
}
