package farmhand.server.afanasy;

import java.util.List;

/**
 * Where the users are kept whom Afanasy's clients know by number, so that a restart changes no
 * number. Any thread.
 */
public interface UserNames {
    /** Nobody is kept. */
    UserNames FORGOTTEN =
            new UserNames() {
                @Override
                public List<KnownUser> kept() {
                    return List.of();
                }

                @Override
                public void keep(List<KnownUser> users) {}
            };

    /** Those that were kept, in order of number; none where that cannot be read. */
    List<KnownUser> kept();

    /** Keeps them, in order of number; where that fails it is tried again with the next. */
    void keep(List<KnownUser> users);
}
