package farmhand.architecture.counterexample.engine;

import java.net.Socket;

public record EngineOpensASocket(Socket wrong) {}
