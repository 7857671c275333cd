package farmhand.architecture.counterexample.viewmodel;

import javafx.scene.Node;

public record ViewModelKnowsANode(Node wrong) {}
