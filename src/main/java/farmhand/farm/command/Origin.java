package farmhand.farm.command;

/**
 * Who asks, and from where.
 *
 * @param user name of the person or script
 * @param door the way in, such as {@code http}
 * @param host the machine asked from
 */
public record Origin(String user, String door, String host) {}
