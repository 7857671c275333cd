package farmhand.architecture.counterexample.ui;

import farmhand.architecture.counterexample.app.ServeApp;

public record UiKnowsTheApp(ServeApp wrong) {}
