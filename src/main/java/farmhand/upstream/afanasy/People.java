package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.dialect.afanasy.mirror.told.ToldRender;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.UserTerms;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The users and renders of an afserver. Read by one thread; its answers are of any. */
final class People {
    /** Afanasy's own user, who owns the server's job. */
    private static final String ADMIN = "afadmin";

    private final Server server;
    private final Ask ask;
    private volatile Map<String, Integer> users = Map.of();
    private volatile Map<String, UserTerms> terms = Map.of();
    private volatile List<ToldRender> renders = List.of();

    People(Server server, Ask ask) {
        this.server = server;
        this.ask = ask;
    }

    /** Reads them again; names that break the answer leave them as they are. */
    void read(boolean ofUsers, boolean ofRenders) throws IOException {
        try {
            if (ofUsers) {
                readUsers(server.ask(ask.users()).objects("users"));
            }
            if (ofRenders) {
                renders =
                        server.ask(ask.renders()).objects("renders").stream()
                                .map(ToldRender::of)
                                .toList();
            }
        } catch (Server.Broken ignored) {
            // An unescaped name of one of them; jobs matter more.
        }
    }

    /** All renders. */
    List<ToldRender> renders() {
        return renders;
    }

    /** Ids of all users. */
    Collection<Integer> users() {
        return List.copyOf(users.values());
    }

    /** The id of a user. */
    Optional<Integer> user(String name) {
        return Optional.ofNullable(users.get(name));
    }

    /** The id of a render. */
    Optional<Integer> render(String name) {
        return renders.stream()
                .filter(render -> render.name().equals(name))
                .map(ToldRender::id)
                .findFirst();
    }

    /** What is said of users and renders. */
    Policy policy() {
        Policy policy = Policy.USUAL;
        for (var user : terms.entrySet()) {
            policy = policy.withUser(user.getKey(), user.getValue());
        }
        for (ToldRender render : renders) {
            if (render.paused()) {
                policy = policy.withWorker(render.name(), true);
            }
            policy = policy.withWorkerNote(render.name(), render.annotation());
        }
        return policy;
    }

    private void readUsers(List<Told> told) {
        Map<String, Integer> numbers = new TreeMap<>();
        Map<String, UserTerms> said = new TreeMap<>();
        for (Told user : told) {
            String name = user.name();
            numbers.put(name, user.id());
            if (!name.equals(ADMIN)) {
                said.put(name, user.terms());
            }
        }
        users = Map.copyOf(numbers);
        terms = Map.copyOf(said);
    }
}
