package farmhand.query;

import farmhand.farm.address.When;

/**
 * Who asks, and when.
 *
 * @param user who {@code me} is
 * @param now what {@code 2h ago} counts from
 */
public record Asked(String user, When now) {}
