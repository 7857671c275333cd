package farmhand.dialect.live.command;

/**
 * An HTTP request to be sent.
 *
 * @param method such as {@code POST}
 * @param path from the root, such as {@code /farm/jobs}
 * @param body JSON text; empty when there is none
 */
public record LiveRequest(String method, String path, String body) {}
