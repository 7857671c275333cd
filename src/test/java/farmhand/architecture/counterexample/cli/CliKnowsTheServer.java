package farmhand.architecture.counterexample.cli;

import farmhand.architecture.counterexample.server.ServerKnowsTheClient;

public record CliKnowsTheServer(ServerKnowsTheClient wrong) {}
