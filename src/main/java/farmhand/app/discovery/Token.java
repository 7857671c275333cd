package farmhand.app.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret by which windows and commands are let in. */
public final class Token {
    private static final int BYTES = 32;

    private Token() {}

    /** The token in {@code file}; made when there is none yet. */
    public static String readOrMake(Path file) throws IOException {
        if (Files.exists(file)) {
            String token = read(file);
            if (!token.isEmpty()) {
                return token;
            }
        }
        String token = make();
        PrivateFile.write(file, token + "\n");
        return token;
    }

    /** A new one, that nobody can guess. */
    public static String make() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The token in {@code file}. */
    public static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
