package farmhand.runner.services;

import farmhand.farm.service.Problem;

/** Thrown by the reader of a service file that is none. */
final class BadService extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadService(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    BadService(Problem problem, Exception cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
