package farmhand.architecture.counterexample.dialect.afanasy;

public record AfanasyAnswer(String text) {}
