package farmhand.viewmodel.act.offer;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How an action stands to what is chosen.
 *
 * @param id its name
 * @param key that does it
 * @param label what it says of the chosen
 * @param missing why it cannot be done to the chosen; empty when it can
 * @param act does it
 */
public record Offer(
        String id,
        String key,
        Function<Chosen, String> label,
        Function<Chosen, String> missing,
        Consumer<Chosen> act) {}
