package farmhand.viewmodel.find;

/**
 * Another query that would find something.
 *
 * @param query as it would be typed
 * @param jobs how many it finds; 1 or more
 */
public record Way(String query, int jobs) {}
