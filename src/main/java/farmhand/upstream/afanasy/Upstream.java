package farmhand.upstream.afanasy;

import farmhand.farm.refusal.Refused;

import java.time.Duration;

/**
 * Where an afserver is, and how it is asked.
 *
 * @param host name or address
 * @param port usually 51000
 * @param cycle how often it looks at what it was told; polls follow it
 * @param patience how long an answer may take
 */
public record Upstream(String host, int port, Duration cycle, Duration patience) {
    /** Afanasy's usual port. */
    public static final int PORT = 51_000;

    /** One that keeps Afanasy's times: a cycle of one second, actions answered behind it. */
    public static Upstream at(String host, int port) {
        return new Upstream(host, port, Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    /** How long a start waits until everything was read, before it goes on besides. */
    Duration startPatience() {
        return patience.dividedBy(3);
    }

    /** How its address begins. */
    public static final String SCHEME = "afanasy://";

    private static final int MOST_PORT = 65_535;

    /** Reads {@code afanasy://host:port}; without the port the usual one is meant. */
    public static Upstream parse(String text) {
        String address = text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : text;
        int colon = address.lastIndexOf(':');
        boolean named = colon > address.lastIndexOf(']');
        String host = named ? address.substring(0, colon) : address;
        String port = named ? address.substring(colon + 1) : Integer.toString(PORT);
        boolean whole = !host.isBlank() && host.chars().noneMatch(c -> c == '/' || c == ' ');
        if (!whole || !port.matches("\\d{1,5}") || Integer.parseInt(port) > MOST_PORT) {
            throw Refused.of(
                    "bad_upstream",
                    "“" + text + "” is no address of an afserver.",
                    "Write afanasy://host:51000.");
        }
        return at(host.replaceAll("^\\[|\\]$", ""), Integer.parseInt(port));
    }

    /** A name for files about it. */
    public String fileName() {
        return "afanasy-" + host.replaceAll("[^\\w.-]", "_") + "-" + port;
    }

    /** As it is written. */
    public String address() {
        return "afanasy://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
