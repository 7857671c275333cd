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
    /** The endpoint of {@code address}: ws, wss, http or https, host and port. */
    public static Endpoint of(String address, String token, String user) {
        String http = address.replaceFirst("^ws(s?)://", "http$1://");
        HttpUrl url = HttpUrl.parse(http);
        if (url == null) {
            throw new FarmUnreachable(
                    "“" + address + "” is no address of a farm. Write it as ws://host:8032.");
        }
        return new Endpoint(url, token, user);
    }

    @Override
    public String toString() {
        return http.toString();
    }
}
