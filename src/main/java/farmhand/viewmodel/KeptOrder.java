package farmhand.viewmodel;

import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.keep.Kept;
import farmhand.viewmodel.row.Grouping;
import farmhand.viewmodel.row.Order;
import farmhand.viewmodel.row.Rows;

/** Order and groups of the rows, as they were left. */
final class KeptOrder {
    private KeptOrder() {}

    static void of(Rows rows, Keepsake keepsake) {
        Kept.choice(keepsake, "group", rows.grouping(), Grouping.class);
        rows.order().set(Order.parse(keepsake.read("order")));
        rows.order().subscribe((_, order) -> keepsake.write("order", order.toString()));
    }
}
