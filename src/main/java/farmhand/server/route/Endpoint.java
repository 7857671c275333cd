package farmhand.server.route;

/** Answers the requests of one route. */
@FunctionalInterface
interface Endpoint {
    /** The answer; a refusal is thrown. May wait. */
    Reply answer(Call call) throws InterruptedException;
}
