/**
 * The door that Afanasy's clients know: TCP, in the four forms in which their messages come.
 *
 * <p>{@link farmhand.server.afanasy.AfanasyDoor} listens, {@code Conversation} holds one
 * connection, {@link farmhand.server.afanasy.AfanasyAnswers} does what the dialect says for a
 * message. A connection that says nothing, too little or too slowly is cut off; whoever is not of
 * the same user, nor in a network that was allowed, is not listened to.
 *
 * <pre>socket -> Peers -> MessageReader -> dialect.afanasy -> FarmHost</pre>
 */
@NullMarked
package farmhand.server.afanasy;

import org.jspecify.annotations.NullMarked;
