package farmhand.client;

/** The farm answers, but does not take this token; trying again cannot help. */
public final class TokenRefused extends FarmUnreachable {
    private static final long serialVersionUID = 1L;

    TokenRefused(Endpoint endpoint) {
        super(
                "The farm at "
                        + endpoint
                        + " refused the token. Give the text of its token file, ask for a new"
                        + " invitation, or start the farm as the same user.");
    }
}
