package farmhand.dialect.afanasy.answer;

import farmhand.farm.address.When;

import java.util.List;
import java.util.Optional;

/** Numbers that stand for users, from 2; 1 is Afanasy's own. A number never changes its user. */
public interface Users {
    /** Name of the user whom Afanasy's own job belongs to. */
    String ADMIN = "afadmin";

    /** The number of that user, who is known from now on. */
    int number(String name);

    /** The number of that user, if anybody is known by the name. */
    Optional<Integer> find(String name);

    /** The user of that number. */
    Optional<String> name(int number);

    /** When that user was met first, and when they last did something here; never = not known. */
    Times times(String name);

    /** Forgets that user, whose number nobody else gets. */
    void remove(String name);

    /** All that are known but Afanasy's own, in order of number. */
    List<String> all();

    /**
     * When a user came and did something.
     *
     * @param registered when they were met first
     * @param active when they last did something
     */
    record Times(When registered, When active) {
        /** Nothing is known of it. */
        public static final Times UNKNOWN = new Times(When.NEVER, When.NEVER);
    }
}
