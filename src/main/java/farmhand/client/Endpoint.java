package farmhand.client;

import okhttp3.HttpUrl;

/**
 * Where a farm answers, and the secret it wants.
 *
 * @param http base address, such as {@code http://127.0.0.1:8032/}
 * @param token sent with every request, never logged; empty when none is known
 * @param user who asks
 */
public record Endpoint(HttpUrl http, String token, String user) {
    /**
     * The endpoint of {@code address}: ws, wss, http or https, host and port. Throws {@link
     * FarmUnreachable} when it is no such address, or {@code token} cannot be one.
     */
    public static Endpoint of(String address, String token, String user) {
        String http = address.replaceFirst("^ws(s?)://", "http$1://");
        HttpUrl url = HttpUrl.parse(http);
        if (url == null) {
            throw new FarmUnreachable(
                    "“" + address + "” is no address of a farm. Write it as ws://host:8032.");
        }
        if (!token.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new FarmUnreachable(
                    "The token for the farm at "
                            + shown(url)
                            + " has characters that no token has. Give the text of its token file.");
        }
        return new Endpoint(url, token, user);
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return shown(http);
    }

    private static String shown(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return url.scheme() + "://" + host + ":" + url.port();
    }
}
