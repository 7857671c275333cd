package farmhand.upstream.afanasy;

import static farmhand.upstream.afanasy.ScriptedServer.recorded;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Linked;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A scripted server with a render, and a link to it. */
final class ScriptedFarm implements Linked {
    private final ScriptedServer server;
    private final AfanasyLink link;

    ScriptedFarm() {
        try {
            server = new ScriptedServer();
            server.renders(recorded("05-get-renders"));
            server.ofOne.put("renders resources", recorded("06-get-renders-resources"));
            link = server.linked();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Somebody else does that there. */
    void there(String action) {
        try {
            server.asked().ask("{\"action\":" + action + "}");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public FarmLink link() {
        return link;
    }

    @Override
    public FarmHost truth() {
        return link;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
