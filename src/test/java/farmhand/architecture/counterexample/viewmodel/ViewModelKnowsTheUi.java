package farmhand.architecture.counterexample.viewmodel;

import farmhand.architecture.counterexample.ui.UiKnowsTheApp;

public record ViewModelKnowsTheUi(UiKnowsTheApp wrong) {}
