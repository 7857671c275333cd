package farmhand.server.route;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.Feed;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** Writes a log for as long as it grows. Pieces are asked for; the feed only says when. */
final class FollowedLog implements Reply.Body {
    private static final int PIECE = 256 * 1024;

    /** A log that has been still for so long is looked at again, in case a word was lost. */
    private static final int LOOK_AGAIN_SECONDS = 5;

    private final Call call;
    private final AttemptAddress attempt;
    private final LogPiece first;

    FollowedLog(Call call, AttemptAddress attempt, LogPiece first) {
        this.call = call;
        this.attempt = attempt;
        this.first = first;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException, InterruptedException {
        Signal growth = Signal.ofLog(attempt);
        Feed feed = call.host().open(Signal.since(call.host()), growth);
        try {
            LogPiece piece = first;
            while (true) {
                byte[] bytes = new byte[piece.bytes().remaining()];
                piece.bytes().duplicate().get(bytes);
                out.write(bytes);
                out.flush();
                long next = piece.offset() + bytes.length;
                if ((piece.ended() && next >= piece.size()) || growth.isOver()) {
                    return;
                }
                if (bytes.length == 0) {
                    growth.await(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                }
                piece = Waiting.ask(call, new Question.LogOf(attempt, next, PIECE));
            }
        } finally {
            feed.cancel();
        }
    }
}
