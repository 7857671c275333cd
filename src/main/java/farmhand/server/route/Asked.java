package farmhand.server.route;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.farm.refusal.Refused;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One request that may pass, before its route is found.
 *
 * @param method such as {@code GET}
 * @param path from the root
 * @param query the parameters behind the question mark
 * @param body reads the body, the same text each time; waits for the sender
 * @param origin who asks
 * @param key what its {@code Idempotency-Key} says; empty when there is none
 * @param range what its {@code Range} says; empty when there is none
 */
public record Asked(
        String method,
        String path,
        Query query,
        Supplier<String> body,
        Origin origin,
        String key,
        String range) {
    private static final int MOST_KEY = 200;

    /** The key of a write, and the revision that a PATCH knows. */
    Terms terms() {
        Terms terms = key.isEmpty() ? Terms.NONE : new Terms(checked(), print(), Terms.ANY);
        return method.equals("PATCH")
                ? terms.knowing(CommandBodies.ifRevision(body.get()).orElse(Terms.ANY))
                : terms;
    }

    private String checked() {
        if (key.length() > MOST_KEY) {
            throw Refused.of(
                    "bad_header",
                    "The Idempotency-Key has " + key.length() + " characters.",
                    "Use at most 200 characters.");
        }
        return key;
    }

    private String print() {
        String all = method + " " + path + " " + new TreeMap<>(query.values()) + " " + body.get();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
