package farmhand.engine.schedule;

/**
 * What tasks have in common that are opened and closed together.
 *
 * @param now whether they are wanted at once, whatever is paused
 * @param queue that their job stands in
 * @param user whose they are
 * @param service that runs them
 */
record LaneKey(boolean now, String queue, String user, String service) {}
