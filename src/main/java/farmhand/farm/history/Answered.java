package farmhand.farm.history;

import farmhand.farm.address.When;
import farmhand.farm.command.Outcome;

/**
 * What a request with a key of its own was answered.
 *
 * @param user who asked
 * @param key of the request, among that user's
 * @param print fingerprint of the request
 * @param at when it was decided
 * @param outcome what was answered, be it done or refused
 */
public record Answered(String user, String key, String print, When at, Outcome outcome) {}
