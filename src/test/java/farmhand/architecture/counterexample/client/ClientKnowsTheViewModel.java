package farmhand.architecture.counterexample.client;

import farmhand.architecture.counterexample.viewmodel.ViewModelKnowsTheUi;

public record ClientKnowsTheViewModel(ViewModelKnowsTheUi wrong) {}
