package farmhand.client;

import okhttp3.HttpUrl;

import java.util.Optional;

/**
 * Where a farm answers, and the secret it wants.
 *
 * @param http base address, such as {@code http://127.0.0.1:8032/}
 * @param token sent with every request, never logged; empty when none is known
 * @param certificate the only one that is spoken to; empty = any that this machine trusts
 * @param user who asks
 */
public record Endpoint(
        HttpUrl http, String token, Optional<CertificatePin> certificate, String user) {
    /** What stands before an address that is an invitation. */
    public static final String INVITATION = "farmhand+";

    /**
     * The endpoint of {@code address}: ws, wss, http or https, host and port. Throws {@link
     * FarmUnreachable} when it is no such address, or {@code secret} cannot be one.
     *
     * @param secret a token, with a dot and the SHA-256 of the farm's certificate behind it where
     *     an invitation names one; may be empty
     */
    public static Endpoint of(String address, String secret, String user) {
        HttpUrl url = HttpUrl.parse(address.replaceFirst("^(farmhand\\+)?ws(s?)://", "http$2://"));
        if (url == null) {
            throw new FarmUnreachable(
                    "“" + address + "” is no address of a farm. Write it as ws://host:8032.");
        }
        int dot = secret.lastIndexOf('.');
        String behind = secret.substring(dot + 1);
        boolean named = dot >= 0 && CertificatePin.isOne(behind);
        if (address.startsWith(INVITATION) && url.isHttps() && !named) {
            throw cutOff(url);
        }
        if (named && !url.isHttps()) {
            throw new FarmUnreachable(
                    "The invitation to the farm at "
                            + shown(url)
                            + " names a certificate. Write its address as wss://host:8032.");
        }
        String token = named ? secret.substring(0, dot) : secret;
        if (!token.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new FarmUnreachable(
                    "The token for the farm at "
                            + shown(url)
                            + " has characters that no token has. Give the text of its token file.");
        }
        return new Endpoint(
                url,
                token,
                named ? Optional.of(new CertificatePin(behind)) : Optional.empty(),
                user);
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return shown(http);
    }

    private static FarmUnreachable cutOff(HttpUrl url) {
        return new FarmUnreachable(
                "The invitation to the farm at "
                        + shown(url)
                        + " is not whole. Copy all of the line that farmhand invite printed.");
    }

    private static String shown(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return url.scheme() + "://" + host + ":" + url.port();
    }
}
