package farmhand.architecture.counterexample.app;

import farmhand.architecture.counterexample.viewmodel.ViewModelKnowsANode;

public record ServeApp(ViewModelKnowsANode wrong) {}
