package farmhand.architecture.counterexample.unmarked;

record InAnUnmarkedPackage() {}
