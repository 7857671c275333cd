package farmhand.architecture.counterexample.query;

import farmhand.architecture.counterexample.engine.LogsByItself;

public record QueryKnowsTheEngine(LogsByItself wrong) {}
