package farmhand.dialect.afanasy.request;

import farmhand.farm.refusal.Rejection;

/** What the farm answers, in one text. */
final class Outcomes {
    private Outcomes() {}

    /** What was refused, where in the text, and what to do. */
    static String text(Rejection rejection) {
        return rejection.at().isEmpty()
                ? rejection.text()
                : rejection.at() + ": " + rejection.text();
    }
}
