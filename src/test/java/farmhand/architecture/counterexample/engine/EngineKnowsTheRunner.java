package farmhand.architecture.counterexample.engine;

import farmhand.architecture.counterexample.runner.RunnerKnowsTheStore;

public record EngineKnowsTheRunner(RunnerKnowsTheStore wrong) {}
