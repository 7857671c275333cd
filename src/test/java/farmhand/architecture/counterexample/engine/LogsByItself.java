package farmhand.architecture.counterexample.engine;

public record LogsByItself(System.Logger wrong) {}
