package farmhand.server;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.route.Reply;
import farmhand.server.route.Statuses;

import org.eclipse.jetty.server.Request;

import java.util.Optional;
import java.util.function.Supplier;

/** Afanasy's messages in HTTP POST requests, which its own header tells from all others. */
record AfanasyPosts(AfanasyAnswers answers) {
    private static final String HEADER = "AFANASY";

    static boolean isOne(Request request) {
        return request.getMethod().equals("POST") && request.getHeaders().contains(HEADER);
    }

    private static String length(Request request) {
        return String.valueOf(request.getHeaders().get(HEADER)).strip();
    }

    Reply answer(Request request, Supplier<String> body) {
        if (!SameUser.sends(request)) {
            return Statuses.reply(
                    403,
                    Rejection.of(
                            "other_user",
                            "Afanasy's messages are taken without a token from processes of the"
                                    + " same user alone.",
                            "Send them as the user who runs the farm."));
        }
        try {
            Optional<String> answer = answers.answer(length(request), body.get());
            return answer.map(json -> Reply.json(200, json)).orElseGet(() -> Reply.json(200, ""));
        } catch (Refused refused) {
            return Statuses.unread(refused.rejection());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Statuses.reply(
                    503, Rejection.of("closing", "The coordinator is closing.", "Try again."));
        }
    }
}
