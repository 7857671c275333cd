package farmhand.architecture.counterexample.upstream;

import farmhand.architecture.counterexample.server.ServerKnowsTheClient;

public record UpstreamKnowsTheServer(ServerKnowsTheClient wrong) {}
