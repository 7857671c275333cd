package farmhand.dialect.afanasy.mirror;

import farmhand.dialect.afanasy.json.JsonOut;

/** Makes a user known to the server who has no job there yet; it tells of them then. */
public final class NewUser {
    private NewUser() {}

    /** The request; refused for names that the server could not tell or keep. */
    public static Deed of(String name, Ask ask) {
        Unescaped.refuseUser(name);
        TooLong.refuseUser(name);
        return new Deed.Register(
                JsonOut.object(
                        out ->
                                out.object(
                                        "user",
                                        _ -> {
                                            out.text("name", name);
                                            out.text("host_name", ask.host());
                                        })));
    }
}
